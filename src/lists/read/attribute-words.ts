// Labels of nested bullets that say something about the entry above them, and what they say.

/** Field that an attribute's label names; `more` is anything else that belongs to an entry. */
export type AttributeField = "title" | "name" | "venue" | "year" | "link" | "more";

export const attributeFields: readonly (readonly [RegExp, AttributeField])[] = [
  [/^(?:paper )?(?:full )?title$/iu, "title"],
  [/^(?:model |method |dataset )?(?:name|abbreviation|abbr|acronym|alias)$/iu, "name"],
  [
    /^(?:venue|conference|journal|publication|published(?: (?:in|at|on))?|publisher|where|source|presented at|accepted(?: (?:by|at|in))?|conference\/journal|journal\/conference|status|会议|期刊)$/iu,
    "venue",
  ],
  [
    /^(?:year|date|published date|publication date|release(?:d)?(?: date)?|submitted(?: on)?|time|publish date|when|时间|年份)$/iu,
    "year",
  ],
  [
    /^(?:paper|papers|article|code|github|git|repo|repository|link|links|url|project|project page|page|website|homepage|demo|model|models|weights|checkpoint|checkpoints|hugging ?face|dataset|data|arxiv|pdf|doi|blog|video|slides|poster|download|paper link|code link|official code|implementation|resources?|论文|代码|链接|主页|项目|数据集|解读|视频)$/iu,
    "link",
  ],
  [
    /^(?:authors?|affiliations?|institutions?|institutes?|organi[sz]ations?|team|company|country|tasks?|abstract|summary|tl;?dr|key ?words?|keywords?|descriptions?|desc|notes?|comments?|contributions?|highlights?|method|methods|methodology|approach|architecture|backbone|base(?: model)?|modality|modalities|input|output|domain|area|topic|type|category|parameters?|params|size|model size|scale|licen[cs]e|language|languages|training data|pre-?training data|training|datasets used|evaluation|benchmarks?|metrics?|results?|performance|findings?|main idea|idea|motivation|problem|innovation|core|pros|cons|limitations?|features?|focus|objective|usage|access|availability|citations?|bibtex|remarks?|overview|introduction|作者|机构|摘要|任务|简介|说明|备注)$/iu,
    "more",
  ],
];

export function attributeField(label: string): AttributeField | null {
  const bare = label.replace(/[*_`\p{Extended_Pictographic}\u{FE0F}]/gu, "").trim();
  return attributeFields.find(([words]) => words.test(bare))?.[1] ?? null;
}

/** `Label: text` or `**Label** text`; null when there is no short label. */
export function splitAttribute(text: string): { label: string; from: number } | null {
  const match =
    /^(?:[\s\p{Extended_Pictographic}\u{FE0F}\u{FFFC}*•·>-]|:[a-z][a-z0-9_]*:)*([\p{L}][\p{L}\p{N} /&().;'-]{0,48}?)\s*[:：]\s*/u.exec(
      text,
    );
  return match === null ? null : { label: (match[1] as string).trim(), from: match[0].length };
}
