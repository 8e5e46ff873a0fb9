// What a column of a table holds, by the words of its head.
import type { EntryKind } from "./read-entry.ts";

/** No head says `citation`: a column of papers holds some. */
export type ColumnRole =
  | "name"
  | "title"
  | "citation"
  | "venue"
  | "year"
  | "link"
  | "index"
  | "more";

/** The first row that matches decides; `kind` is what a name column of that head makes of its rows. */
export const columnRoles: readonly (readonly [RegExp, ColumnRole, EntryKind?])[] = [
  [/^(?:#|no\.?|nr\.?|id|index|idx|rank|s\/?n|序号)$/iu, "index"],
  [
    /^(?:(?:paper|article|full|publication|work)?\s*titles?|papers? (?:name|title)|paper & (?:link|code)|papers?(?: with link)?|references?|articles?|surveys?|reviews?|publication title|(?:论文)?(?:标题|题目)|论文名称|论文)$/iu,
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
    /^(?:names?|techniques?|abbr(?:\.|eviations?)?|acronyms?|alias|short ?names?|nick ?names?|名称|llm|llms|mllm|vlm|agents?|works?|llm name)$/iu,
    "name",
  ],
  [
    /^(?:(?:\p{L}+ )?venues?|conf(?:\.|erences?)?|journals?|publications?|pub\.?|published(?: (?:in|at|on))?|publisher|where|proceedings?|published venue|accepted(?: (?:by|at|in))?|会议|期刊|发表(?:会议|期刊|于)?|会议\/期刊)$/iu,
    "venue",
  ],
  [
    /^(?:years?|dates?|time|month|released?|when|pub\.? ?date|(?:发布|发表|更新|公开)?(?:年份|时间|日期)|(?:[\p{L}.]+ )?(?:release|publication|published|publish|submission|submitted|first|earliest|arxiv|update|accepted|announcement|announced|launch)[\p{L} ]* (?:date|time|year)s?|(?:release|first|arxiv|launch|announcement) ?(?:date|time|year)s?)$/iu,
    "year",
  ],
  [
    /^(?:links?|urls?|code|github|pdf|arxiv|paper ?links?|code ?links?|project(?: ?pages?)?|pages?|websites?|homepages?|demos?|weights?|checkpoints?|hugging ?face|hf|downloads?|access|repo|source|code.*|.*\blinks?|papers?(?: ?[/&] ?\w+)?|doi|home|resources?|(?:论文|代码|项目|开源|下载|数据)?(?:代码|链接|地址)|下载)$/iu,
    "link",
  ],
];

/** Heads under which names may stand, where a title column has no other name beside it. */
export const weakNameHead =
  /^(?:key ?words?|metrics?|tags?|items?|terms?|entry|entries|subjects?|key)?$/iu;

/** Heads of what a list says about itself or its entries: no works stand below them. */
export const noNameHead =
  /^(?:versions?|releases?|parameters?|hyper-?parameters?|arguments?|args?|options?|flags?|commands?|values?|settings?|tasks?|status|features?|folders?|director(?:y|ies)|files?|paths?|icons?|symbols?|emojis?|keys?|steps?|days?|weeks?|months?|categor(?:y|ies)|types?|topics?|areas?|fields?|domains?|sections?|chapters?|metrics?|languages?|licen[cs]es?|authors?|companies|company|organi[sz]ations?|institut\w*|countr(?:y|ies)|roles?|members?|descriptions?|notes?|questions?|terms?)$/iu;

/** Roles known by the whole head, and those of heads that join several: `Pub. & Date`, `Venue (Year)`. */
export function columnRole(head: string): { role: ColumnRole; kind: EntryKind | null } {
  let known = roles.get(head);
  if (known === undefined) {
    known = roleOf(head);
    if (roles.size >= mostKept) roles.clear();
    roles.set(head, known);
  }
  return known;
}

const roles = new Map<string, { role: ColumnRole; kind: EntryKind | null }>();
const mostKept = 1000;

function roleOf(head: string): { role: ColumnRole; kind: EntryKind | null } {
  const text = head
    .slice(0, 200)
    .replace(/[*_`\p{Extended_Pictographic}\u{FE0F}↑↓]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  const whole = roleOfWords(text);
  const parts = text.split(/\s*[/&,|+()]\s*|\s+and\s+/u).filter((part) => part !== "");
  if (parts.length < 2) return whole;
  const said = parts.map((part) => roleOfWords(part).role);
  if (said.includes("venue") && said.every((role) => role === "venue" || role === "year"))
    return { role: "venue", kind: null };
  if (said.every((role) => role === "year")) return { role: "year", kind: null };
  // `Title & Authors`, `Dataset (Year)`: what stands first.
  const first = roleOfWords(parts[0] as string);
  return whole.role === "more" && (first.role === "title" || first.role === "name") ? first : whole;
}

function roleOfWords(text: string): { role: ColumnRole; kind: EntryKind | null } {
  const found = columnRoles.find(([words]) => words.test(text));
  return found === undefined
    ? { role: "more", kind: null }
    : { role: found[1], kind: found[2] ?? null };
}
