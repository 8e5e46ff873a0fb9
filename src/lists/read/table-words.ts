// What a column of a table holds, by the words of its head.
import type { EntryKind } from "./read-entry.ts";

export type ColumnRole = "name" | "title" | "venue" | "year" | "link" | "index" | "more";

/** The first row that matches decides; `kind` is what a name column of that head makes of its rows. */
export const columnRoles: readonly (readonly [RegExp, ColumnRole, EntryKind?])[] = [
  [/^(?:#|no\.?|nr\.?|id|index|idx|rank|s\/?n|序号)$/iu, "index"],
  [
    /^(?:(?:paper|article|full|publication|work)?\s*titles?|papers? (?:name|title)|paper & (?:link|code)|papers?(?: with link)?|articles?|surveys?|reviews?|publication title|标题|论文)$/iu,
    "title",
  ],
  [
    /^(?:dataset|data ?set|benchmark|corpus|database|data)s?(?: ?\(?(?:name|title)\)?)?s?$|^name of (?:the )?(?:dataset|benchmark)$|数据集/iu,
    "name",
    "dataset",
  ],
  [
    /^(?:(?:model|method|algorithm|approach|system|architecture|network|framework)s?(?: ?\(?(?:name|title)\)?)?s?|name of (?:the )?(?:model|method))$|模型|方法/iu,
    "name",
    "model",
  ],
  [
    /^(?!.*\b(?:base|backbone|teacher|student|parent|reward|target|source|training|pre-?trained|evaluat\w+)\b)(?:\p{L}+[ -]){1,3}(?:models?|methods?|networks?)(?: name)?$/iu,
    "name",
    "model",
  ],
  [
    /^(?!.*\b(?:training|train|pre-?training|finetuning|fine-tuning|evaluation|test|used)\b)(?:\p{L}+[ -]){1,3}(?:datasets?|benchmarks?|corpus)(?: name)?$/iu,
    "name",
    "dataset",
  ],
  [
    /^(?:(?:tool|library|resource|project|repo(?:sitory)?|package|platform|software|course|book|blog|lecture)s?(?: name)?)$/iu,
    "name",
    "other",
  ],
  [
    /^(?:names?|abbr(?:\.|eviations?)?|acronyms?|alias|short ?names?|nick ?names?|名称|llm|llms|mllm|vlm|agents?|works?|llm name)$/iu,
    "name",
  ],
  [
    /^(?:venues?(?: ?[/&] ?(?:year|date))?|conf(?:\.|erences?)?(?: ?[/&] ?journals?)?|journals?(?: ?[/&] ?conf\w*)?|publications?|pub\.?|published(?: (?:in|at))?|publisher|where|proceedings|published venue|venue ?\(?year\)?|会议|期刊)$/iu,
    "venue",
  ],
  [
    /^(?:years?|dates?|time|(?:release|publication|published|publish|submission|first) ?(?:date|time|year)s?|released?|when|pub\.? ?date|年份|时间|日期)$/iu,
    "year",
  ],
  [
    /^(?:links?|urls?|code|github|pdf|arxiv|paper ?links?|code ?links?|project(?: ?pages?)?|pages?|websites?|homepages?|demos?|weights?|checkpoints?|hugging ?face|hf|downloads?|access|repo|source|code.*|.*\blinks?|papers?(?: ?[/&] ?\w+)?|doi|home|resources?|代码|链接)$/iu,
    "link",
  ],
];

export function columnRole(head: string): { role: ColumnRole; kind: EntryKind | null } {
  const text = head
    .replace(/[*_`\p{Extended_Pictographic}\u{FE0F}↑↓]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  const found = columnRoles.find(([words]) => words.test(text));
  return found === undefined
    ? { role: "more", kind: null }
    : { role: found[1], kind: found[2] ?? null };
}
