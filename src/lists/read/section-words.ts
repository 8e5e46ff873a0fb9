// What the words of a heading say about the entries below it. Order within a heading: the first row that matches.
import type { EntryKind } from "./read-entry.ts";

/** Headings under which nothing is an entry. */
export const apartSections: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:table of contents?|contents?|toc|outline|index|catalog(?:ue)?|directory|navigation|quick links?|menu)\b|目录|目錄/iu,
    "table of contents",
  ],
  [
    /\b(?:news|updates?|change ?logs?|release notes|what'?s new|recent changes|history|announcements?|todo|to-do|to do|roadmap|timeline|milestones?)\b|更新|新闻/iu,
    "changelog",
  ],
  [/\b(?:acknowledge?ments?|thanks|credits?|sponsors?)\b|致谢/iu, "acknowledgement"],
  [
    /\b(?:contribut(?:e|ing|ions?|ors?)|how to (?:add|use)|pull requests?|maintainers?|authors?|team|contact(?: us| me)?|feedback|join us|community|wechat)\b|贡献/iu,
    "contributing",
  ],
  [/\b(?:citations?|cite|citing|bibtex|reference format)\b|引用/iu, "citation"],
  [/\b(?:licen[cs]es?|copyright|disclaimer)\b/iu, "licence"],
  [/\b(?:star(?:gazers?| history|s over time)|visitors?|statistics)\b/iu, "star history"],
  [
    /^\W*(?:about|introduction|overview of (?:this|the) repo\w*|abstract|motivation|why this|scope|taxonomy|background|installation|getting started|usage|quick ?start|faq|notes?|legend|terminology|glossary|abbreviations?|definitions?|tags?|keywords?(?: convention)?|format|template|criteria)\W*$/iu,
    "about the list",
  ],
];

/** Headings that bring entries even below one of the former. */
export const entrySections =
  /\b(?:papers?|models?|methods?|datasets?|benchmarks?|surveys?|approaches|architectures?|publications?|works)\b/iu;

export const kindSections: readonly (readonly [RegExp, EntryKind])[] = [
  [
    /\b(?:surveys?|reviews?|perspectives?(?: papers?)?|position papers?|survey papers?|overviews?|survery)\b|综述/iu,
    "survey",
  ],
  [
    /\b(?:datasets?|data ?sets?|benchmarks?|corpus|corpora|data ?sources|databases?|data(?= *(?:&|and|\/|$)))\b|数据集|基准/iu,
    "dataset",
  ],
  [
    /\b(?:lectures?|tutorials?|courses?|talks?|books?|blogs?|blog ?posts?|posts|(?:youtube|tutorial|lecture) videos?|podcasts?|newsletters?|workshops?|slides|presentations?|tool(?:s|kits?|box(?:es)?)?|software|librar(?:y|ies)|packages?|platforms?|resources?|repos(?:itories)?|related (?:repos\w*|projects?|lists?|links?|awesome\w*)|awesome[- ]lists?|other lists?|open[- ]source projects?|projects|websites?|links?|leaderboards?|competitions?|events?|seminars?|conferences?|journals?|demos?|codebases?|implementations?|products?|startups?|companies|learning materials?|materials?|theses|thesis)\b|资源|教程|工具/iu,
    "other",
  ],
  [/\b(?:models?|methods?|approach(?:es)?|architectures?|algorithms?)\b|模型|方法/iu, "model"],
];

/** Words of a title that say so where no heading does. */
export const surveyTitle =
  /\b(?:survey|reviews?|overview|roadmap)\b(?:\s*(?:and|of|on|from|for|,|\.|$|:|in|with|papers?))|\b(?:literature|systematic|scoping|comprehensive|brief|critical|state-of-the-art|technical|mini)[ -](?:survey|review|overview)\b|:\s*(?:an?|the)\s+(?:\p{L}+[ -]){0,4}(?:survey|review|overview|perspective|primer)\b/iu;

/** Summaries of a fold that name no section. */
export const foldWords =
  /^(?:click|expand|show|see|view|more|details?|open|unfold|collapse|full list|list|toggle|here|to|the|all|for|me|table|and|papers?|abstract|bibtex|展开|点击|\W)+$/iu;
