// Entries for tests, from the few values that matter, normalized as the builder does.
import { prepareNormalizer } from "../../../src/lists/normalize/entry-context.ts";
import { normalizeEntry } from "../../../src/lists/normalize/normalize-entry.ts";
import type { NormalEntry } from "../../../src/lists/normalize/normal-entry.ts";
import type { EntryKind, ReadEntry } from "../../../src/lists/read/read-entry.ts";
import { vocabulary } from "../vocabulary.ts";

const normalizer = prepareNormalizer(vocabulary);
const nowhere = { line: 1, from: 0, to: 0 };

export interface Sketch {
  readonly list?: string;
  readonly line: number;
  readonly kind?: EntryKind;
  readonly name?: string;
  readonly title?: string;
  readonly year?: number;
  readonly links?: readonly string[];
  /** An established name from a curated table. */
  readonly curated?: string;
}

export function makeEntry({
  list = "a",
  line,
  kind = "model",
  name,
  title,
  year,
  links = [],
  curated,
}: Sketch): NormalEntry {
  const entry: ReadEntry = {
    list,
    line,
    endLine: line,
    kind,
    name: name ?? null,
    title: title ?? null,
    venue: null,
    year: year ?? null,
    links: links.map((url) => ({ label: "Link", url, span: nowhere })),
    section: ["Models"],
    otherNames: [],
    publications: [],
    cells: null,
    attributes: [],
    spans: {
      name: name === undefined ? null : nowhere,
      title: null,
      venue: null,
      year: null,
      section: null,
    },
  };
  const source = { url: "https://example.org", sourceKind: "readme", note: "" };
  return normalizeEntry(entry, {
    normalizer,
    names: new Map(
      curated === undefined || title === undefined
        ? []
        : [[title.toLowerCase().replace(/[^a-z0-9]/g, ""), { name: curated, source }]],
    ),
    sizeNotes: new Map(),
    file: `${list}.md`,
    report: () => undefined,
  });
}
