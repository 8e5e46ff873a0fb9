// What the words of a heading say about the entries below it. Order within a heading: the first row that matches.
import type { EntryKind } from "./read-entry.ts";

/**
 * Headings under which nothing is an entry: all their words are of one row or fill words, so that "News" is a
 * changelog and "Fake news detection" is not.
 */
const apartWords: readonly (readonly [string, string])[] = [
  [
    "table of contents",
    "contents content toc outline index catalog catalogue directory navigation menu 目录 目錄",
  ],
  [
    "changelog",
    "news update updates updated updating changelog changes log logs history announcement announcements release releases notes todo todos roadmap milestones 更新 新闻 日志",
  ],
  [
    "acknowledgement",
    "acknowledgement acknowledgements acknowledgment acknowledgments acknowledge thanks credits credit sponsors sponsor 致谢",
  ],
  [
    "contributing",
    "contribute contributing contribution contributions contributor contributors maintainer maintainers authors author team contact feedback join community wechat pull requests request prs issues organizers members guideline guidelines 贡献 贡献者",
  ],
  ["citation", "citation citations cite citing bibtex 引用"],
  ["licence", "license licence licenses licences copyright disclaimer"],
  ["star history", "star stars stargazers history visitors visitor views"],
  [
    "about the list",
    "about introduction abstract motivation why installation install usage start started getting quick quickstart faq note notes legend terminology glossary abbreviations definitions tags tag keywords keyword convention conventions format template criteria preface foreword description icons 简介 介绍",
  ],
];
const fillWords = new Set(
  "the of to our this that a an and or for in on with latest recent most new repo repository list project how us me you your please if find it useful is more table quick links link page what s we i by as from here let".split(
    " ",
  ),
);
const apartOf: ReadonlyMap<string, string> = new Map(
  apartWords
    .toReversed()
    .flatMap(([reason, words]) => words.split(" ").map((word) => [word, reason] as const)),
);
/** Words that say so in any company. */
const apartAnywhere: readonly (readonly [RegExp, string])[] = [
  [/\backnowledge?ments?\b/iu, "acknowledgement"],
  [
    /\b(?:how to (?:contribute|add|submit)|contributing|contributors|contribution guide\w*|pull requests?)\b/iu,
    "contributing",
  ],
  [/\b(?:how to cite|please cite|cite us|bibtex|cite this)\b/iu, "citation"],
  [/\b(?:star history|stargazers)\b/iu, "star history"],
  [/^\W*to[- ]?do\b(?:\s+list)?\W*$/iu, "changelog"],
  [
    /\b(?:table of contents?|changelog|change log|what'?s new|latest (?:news|updates?)|recent (?:news|updates)|news (?:and|&) updates?|last updated?)\b/iu,
    "changelog",
  ],
];

/** `:bell:` is a picture. */
const shortcode = /:[a-z0-9_+-]+:/gu;

/** Why no entries stand under a heading; null for one that may have some. */
export function apartSection(title: string): string | null {
  const anywhere = apartAnywhere.find(([words]) => words.test(title));
  if (anywhere !== undefined) return anywhere[1];
  const words =
    title
      .toLowerCase()
      .replace(shortcode, " ")
      .match(/[\p{L}]+/gu) ?? [];
  if (words.length === 0 || words.length > 8) return null;
  const said = words.filter(
    (word) => !fillWords.has(word) || (words.length === 1 && apartOf.has(word)),
  );
  const [first] = said;
  if (first === undefined || !said.every((word) => apartOf.has(word))) return null;
  return apartOf.get(first) ?? null;
}

/** Headings that bring entries even below one of the former. */
export const entrySections =
  /\b(?:papers?|models?|methods?|datasets?|benchmarks?|surveys?|approaches|architectures?|publications?|works)\b/iu;

/** Headings of what teaches. */
const teaching = [
  "lectures?",
  "tutorials?",
  "courses?",
  "talks?",
  "books?",
  "blogs?",
  "blog ?posts?",
  "posts",
  "(?:youtube|tutorial|lecture) videos?",
  "podcasts?",
  "newsletters?",
  "workshops?",
  "slides",
  "presentations?",
  "learning materials?",
  "materials?(?! (?:science|design|discovery|informatics))",
  "theses",
  "thesis",
];
/** Of what runs. */
const software = [
  "tool(?:kits?|box(?:es)?)",
  "tools?(?![- ](?:us(?:e|age|ing)|learn|augment|call|integrat|mak|creat|invo|manipulat))",
  "software",
  "librar(?:y|ies)",
  "packages?",
  "platforms?",
  "portals?",
  "apps",
  "web[ -]?(?:apps?|servers?|services?)",
  "(?:web|rest|public) apis?",
  String.raw`(?<=^\W*)apis?(?=\W*$)`,
  "websites?",
  "demos?",
  "codebases?",
  "implementations?",
  "products?",
  "utilities",
  "workflow managers",
  "browsers",
  "(?:python|perl|julia|r) modules",
];
/** Of people, and of where they meet and compete. */
const meetings = [
  "leaderboards?",
  "competitions",
  String.raw`competition(?! \p{L}{4})`,
  "events?",
  "seminars?",
  "conferences?",
  "journals?",
  "startups?",
  "companies",
  "organi[sz]ations",
  "initiatives",
  "institut(?:es|ions)",
  "labs",
  "laboratories",
  "(?:networking|user|research|working) groups",
  String.raw`(?<=^\W*)groups`,
];
/** Of what leads elsewhere. */
const pointers = [
  "resources?",
  "repos(?:itories)?",
  String.raw`(?:related|similar|further) (?:repos\w*|projects?|lists?|links?|collections?|compilations?|awesome\w*)`,
  "awesome[- ]lists?",
  "other lists?",
  "open[- ]source projects?",
  "projects",
  "links?",
];

export const kindSections: readonly (readonly [RegExp, EntryKind])[] = [
  [
    /\b(?:surveys?|reviews?|perspectives?(?: papers?)?|position papers?|survey papers?|overviews?|survery)\b|综述/iu,
    "survey",
  ],
  [
    /\b(?:datasets?|data ?sets?|benchmarks?|corpus|corpora|data ?sources|databases?|ontologies|vocabularies|thesauri|data(?= *(?:&|and|\/|$)))\b|数据集|基准/iu,
    "dataset",
  ],
  [
    new RegExp(
      String.raw`\b(?:${[teaching, software, meetings, pointers].flat().join("|")})\b|资源|教程|工具`,
      "iu",
    ),
    "other",
  ],
  [/\b(?:models?|methods?|approach(?:es)?|architectures?|algorithms?)\b|模型|方法/iu, "model"],
];

/** A heading that says no more than that datasets follow. */
export const isDatasets = (heading: string): boolean =>
  /^[^\p{L}]*(?:public |open |available )?(?:datasets?|data ?sets?|数据集)[^\p{L}]*$/iu.test(
    heading,
  );

/** Words of a title that say so where no heading does. */
export const surveyTitle =
  /\b(?:survey|review|overview|roadmap)\b(?:\s*(?:and|of|on|from|for|,|\.|$|:|in|with|papers?))|\b(?:literature|systematic|scoping|comprehensive|brief|critical|state-of-the-art|technical|mini)[ -](?:survey|review|overview)\b|:\s*(?:an?|the)\s+(?:(?:\p{L}+[ -]){0,4}(?:survey|review|overview|primer)|perspective)\b/iu;

/** Words of a title that tell surveys from datasets where the heading names both. */
export const surveyPhrase =
  /\b(?:surveys?|reviews?|overview|perspectives?|prospects|challenges|roadmap)\b/iu;
export const datasetTitle =
  /\b(?:datasets?|benchmarks?|benchmarking|corpus|corpora|databases?)\b|Bench\b/iu;

/** Summaries of a fold that name no section. */
export const foldWords =
  /^(?:click|expand|show|see|view|more|details?|open|unfold|collapse|full list|list|toggle|here|to|the|all|for|me|table|and|papers?|abstract|bibtex|展开|点击|\W)+$/iu;
