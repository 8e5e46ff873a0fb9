// Running text that tells something, rather than an entry: by its first words, or by what it asks of the reader.
import type { Look } from "./look.ts";

const prose =
  /^(?:we|this|these|the (?:list|repo|following|papers?|table|paper list|above|below)|here|please|if you|feel free|note|for (?:more|a|the|details|other)|in this|our|more|see|check|welcome|you can|thanks?|inspired|also|contributions?|any|other|some of|as of|last updated?|updated?|star (?:this|the|us)|to (?:add|contribute|cite))\b/iu;
const proseVerb =
  /\b(?:please|pull requests?|this (?:repo|list|repository|page|section|survey)|we (?:also|have|will|collect|list|categorize|summari[sz]e|provide|refer|are|hope|organize)|feel free|refer to|you can|contact|e-?mail|click|open an issue|contributing|stay tuned|check (?:out|our|this)|are welcome|if you (?:find|want|have|are)|can be found|is maintained|last updated?)\b/iu;

/** Beginnings that no entry has, whatever follows. */
const aside =
  /^\W*(?:note|notes|tip|warning|important|n\.?b\.?|disclaimer|remark|figure|fig\.?|table)\s*\d*\s*[:：.]|^(?:for more|please|see also|check out|if you|feel free|we |an? (?:[\w-]+ )?(?:curated|reading|paper) list (?:of|for|on))\b|^for [^.,]{2,40}, (?:try|see|use|visit|consult|check|refer)\b/iu;

/** `Papers are listed by year`: how the list is made. */
const ofList = /^\W{0,8}(?:Papers|Entries|Items|Works|Links|Models|Datasets) are \p{Ll}/u;

/** `Contributions are very welcome!` */
const invitation =
  /^\W{0,8}(?:all )?(?:contributions?|pull requests?|prs?|suggestions?|feedback|issues?) (?:(?:is|are)(?: \w+)? welcome|welcome)\b/iu;

export const isProse = (look: Look): boolean =>
  invitation.test(look.content) ||
  (ofList.test(look.content) && look.links.length === 0) ||
  (aside.test(look.content) && !look.labels.some((link) => link.bracketed)) ||
  (look.startsWith === "text" &&
    ((!look.bold && look.free > 8 && prose.test(look.content)) ||
      ((look.labels.length <= 1 || (!look.bold && prose.test(look.content))) &&
        proseVerb.test(look.content))));
