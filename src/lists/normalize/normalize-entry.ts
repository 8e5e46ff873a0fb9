// One entry of a list, read; its values in the forms that the graph holds. What is odd is reported, not dropped.
import type { Diagnostic } from "../../graph/diagnostic.ts";
import type { ReadCell, ReadEntry, Span } from "../read/read-entry.ts";
import { columnRoleReader, type ColumnRoleOf } from "./column-role.ts";
import { foldTitle } from "./fold-text.ts";
import { identifierOf } from "./identifiers.ts";
import { linkKindReader, type LinkKindOf } from "./link-kind.ts";
import { termMatcher, type FoundTerm, type TermMatcher } from "./match-terms.ts";
import { nameFromTitle } from "./name-from-title.ts";
import type {
  CuratedSource,
  NormalEntry,
  NormalLink,
  NormalPublication,
  Reading,
} from "./normal-entry.ts";
import { parseScale } from "./parse-scale.ts";
import { parseParameters, parseVariant, type SizeNote } from "./parse-variant.ts";
import { venueParser, type VenueParser } from "./parse-venue.ts";
import { repairLink } from "./repair-link.ts";
import { repairMojibake } from "./repair-mojibake.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** An established name for the title of an entry. */
export interface CuratedName {
  readonly name: string;
  readonly source: CuratedSource;
}

/** Everything that reading a vocabulary prepares once. */
export interface Normalizer {
  readonly modalities: TermMatcher;
  readonly tasks: TermMatcher;
  readonly venue: VenueParser;
  readonly linkKind: LinkKindOf;
  readonly columnRole: ColumnRoleOf;
}

export const prepareNormalizer = (vocabulary: Vocabulary): Normalizer => ({
  modalities: termMatcher(vocabulary.modalities.modalities),
  tasks: termMatcher(vocabulary.tasks.tasks),
  venue: venueParser(vocabulary.venues),
  linkKind: linkKindReader(vocabulary.labels),
  columnRole: columnRoleReader(vocabulary.columns),
});

export interface EntryContext {
  readonly normalizer: Normalizer;
  /** Curated names by folded title. */
  readonly names: ReadonlyMap<string, CuratedName>;
  readonly sizeNotes: ReadonlyMap<string, SizeNote>;
  /** File for diagnostics. */
  readonly file: string;
  readonly report: (diagnostic: Diagnostic) => void;
}

const kinds = { model: "Model", dataset: "Dataset", survey: "Survey", other: "Resource" } as const;

export function normalizeEntry(entry: ReadEntry, context: EntryContext): NormalEntry {
  const { normalizer } = context;
  const kind = kinds[entry.kind];
  const printed = entry.title === null ? null : entry.title.replace(/\s+/g, " ").trim();
  const repaired =
    printed === null ? null : repairMojibake(printed).replace(/(?<=[\p{L}\p{N})\]])\.$/u, "");
  const title: Reading<string> | null =
    repaired === null || repaired === ""
      ? null
      : stated(repaired, "entry-title", entry.spans.title ?? wholeEntry(entry));
  const cells = roleCells(entry, normalizer.columnRole);
  return {
    key: `${entry.list}:${entry.line}`,
    kind,
    entry,
    names: readNames(entry, kind, title, context),
    title,
    printedTitle:
      repaired !== printed && foldTitle(repaired ?? "") !== plainFold(printed ?? "")
        ? printed
        : null,
    year:
      entry.year === null
        ? null
        : stated(entry.year, "entry-year", entry.spans.year ?? wholeEntry(entry)),
    publications: readPublications(entry, context),
    links: readLinks(entry, kind, context),
    parameters: kind === "Model" ? readParameters(cells, context.sizeNotes) : [],
    scale: kind === "Dataset" ? readScale(cells.get("scale")) : null,
    access: readText(cells.get("access"), "access-column"),
    modalities: readTerms(
      "modality",
      normalizer.modalities,
      entry,
      kind,
      title,
      cells.get("modality"),
    ),
    tasks: readTerms("task", normalizer.tasks, entry, kind, title, cells.get("task")),
  };
}

const plainFold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const stated = <T>(value: T, rule: string, place: Span): Reading<T> => ({
  value,
  rule,
  confidence: "stated",
  place,
});

/** The first line of an entry, for values whose own place the reader could not tell. */
const wholeEntry = (entry: ReadEntry): Span =>
  entry.spans.title ?? entry.spans.name ?? { line: entry.line, from: 0, to: 0 };

/** Offsets within a value, as a part of the value's span where the value is printed literally there. */
function within(span: Span, text: string, from: number, to: number): Span {
  return span.to - span.from === text.length
    ? { line: span.line, from: span.from + from, to: span.from + to }
    : span;
}

function readNames(
  entry: ReadEntry,
  kind: NormalEntry["kind"],
  title: Reading<string> | null,
  { names, report, file }: EntryContext,
): Reading<string>[] {
  const result: Reading<string>[] = [];
  const curated = title === null ? undefined : names.get(foldTitle(title.value));
  const curatedName: Reading<string>[] =
    curated === undefined || kind === "Dataset"
      ? []
      : [{ value: curated.name, rule: "curated-name", confidence: "high", place: curated.source }];
  const { name: nameSpan, title: titleSpan } = entry.spans;
  if (entry.name !== null) {
    const value = repairMojibake(entry.name).replace(/\s+/g, " ").trim();
    const inTitle =
      kind !== "Dataset" &&
      nameSpan !== null &&
      titleSpan !== null &&
      nameSpan.line === titleSpan.line &&
      nameSpan.from >= titleSpan.from &&
      nameSpan.to <= titleSpan.to;
    const place = nameSpan ?? wholeEntry(entry);
    if (inTitle)
      result.push(...curatedName, { value, rule: "name-in-title", confidence: "inferred", place });
    else result.push(stated(value, "entry-name", place), ...curatedName);
    if (
      !inTitle &&
      curated !== undefined &&
      kind !== "Dataset" &&
      plainFold(curated.name) !== plainFold(value)
    )
      report({
        code: "name-disagrees",
        severity: "info",
        file,
        line: entry.line,
        message: `the list names it "${value}", the curated table "${curated.name}"; the list's stands`,
      });
  } else {
    result.push(...curatedName);
    const found = title === null || kind !== "Model" ? null : nameFromTitle(title.value);
    if (found !== null && title !== null)
      result.push({
        value: found.name,
        rule: "name-in-title",
        confidence: "inferred",
        place: within(title.place as Span, title.value, found.from, found.to),
      });
  }
  for (const { name, relation, span } of entry.otherNames)
    result.push(stated(name.trim(), `other-name ${relation.trim()}`.trim(), span));
  return result;
}

function readPublications(
  entry: ReadEntry,
  { normalizer, report, file }: EntryContext,
): Reading<NormalPublication>[] {
  const printed =
    entry.publications.length > 0
      ? entry.publications
      : entry.venue !== null || entry.year !== null
        ? [
            {
              venue: entry.venue,
              year: entry.year,
              span:
                (entry.venue === null ? entry.spans.year : entry.spans.venue) ?? wholeEntry(entry),
            },
          ]
        : [];
  return printed.map(({ venue, year, span }) => {
    const parsed = venue === null ? null : normalizer.venue(venue);
    if (parsed !== null && !parsed.known)
      report({
        code: "unknown-venue",
        severity: "info",
        file,
        line: span.line,
        column: span.from + 1,
        message: `venue "${venue}" is not in data/vocabulary/venues.json; it stands as "${parsed.venue}"`,
      });
    return stated(
      {
        venue: parsed?.venue ?? null,
        track: parsed?.track ?? null,
        year: year ?? parsed?.year ?? entry.year,
        printed: venue,
        known: parsed?.known ?? false,
      },
      "entry-venue",
      span,
    );
  });
}

function readLinks(
  entry: ReadEntry,
  kind: NormalEntry["kind"],
  { normalizer, sizeNotes, report, file }: EntryContext,
): Reading<NormalLink>[] {
  const result: Reading<NormalLink>[] = [];
  const nameSpan = entry.spans.name;
  for (const { label, url: printedUrl, span } of entry.links) {
    const { url, problem } = repairLink(printedUrl);
    if (problem !== null)
      report({
        code: url === null ? "broken-link" : "repaired-link",
        severity: "warning",
        file,
        line: span.line,
        column: span.from + 1,
        message: `link "${label}" ${problem}${url === null ? " and is left out" : `; read as ${url}`}`,
      });
    if (url === null) continue;
    const identifier = identifierOf(url);
    const text = label.replace(/\s+/g, " ").trim();
    // The name of a dataset is linked to its paper or its page: the address says which.
    const isName =
      kind === "Dataset" &&
      ((nameSpan !== null &&
        nameSpan.line === span.line &&
        nameSpan.from < span.to &&
        span.from < nameSpan.to) ||
        text === entry.name);
    const linkKind = isName
      ? identifier?.names === "paper" || /\.pdf$/i.test(url)
        ? "paper"
        : identifier?.scheme === "github"
          ? "code"
          : "dataset"
      : normalizer.linkKind(text, identifier);
    const { note, ...variant } = linkKind === "weights" ? parseVariant(text, sizeNotes) : {};
    result.push(
      stated(
        {
          kind: linkKind,
          label: text,
          url,
          ...variant,
          identifier,
          ...(note === undefined ? {} : { note }),
        },
        "entry-link",
        span,
      ),
    );
  }
  return result;
}

type CellsByRole = ReadonlyMap<string, ReadCell>;

/** The first cell of each role; attributes of an entry count as cells with the label as head. */
function roleCells(entry: ReadEntry, roleOf: ColumnRoleOf): CellsByRole {
  const cells = new Map<string, ReadCell>();
  const candidates: ReadCell[] = [
    ...(entry.cells ?? []),
    ...entry.attributes.map(({ label, text, span }) => ({ header: label, text, span, links: [] })),
  ];
  for (const cell of candidates) {
    const role = roleOf(cell.header);
    if (role !== undefined && !cells.has(role)) cells.set(role, cell);
  }
  return cells;
}

const isBlank = (text: string): boolean => /^[\s\-–—/?.]*$|^(?:n\/?a|none|unknown)$/i.test(text);

function readParameters(
  cells: CellsByRole,
  notes: EntryContext["sizeNotes"],
): NormalEntry["parameters"] {
  const cell = cells.get("parameters") ?? cells.get("scale");
  const place = cell?.span;
  if (cell === undefined || !place || isBlank(cell.text)) return [];
  return parseParameters(cell.text, notes).flatMap(({ parameters }) =>
    parameters === undefined ? [] : [stated(parameters, "parameters-column", place)],
  );
}

function readScale(cell: ReadCell | undefined): NormalEntry["scale"] {
  if (cell === undefined || cell.span === null || isBlank(cell.text)) return null;
  const text = cell.text.replace(/\s+/g, " ").trim();
  return stated(parseScale(text) ?? { text, sizes: [] }, "scale-column", cell.span);
}

function readText(cell: ReadCell | undefined, rule: string): Reading<string> | null {
  if (cell === undefined || cell.span === null || isBlank(cell.text)) return null;
  return stated(cell.text.replace(/\s+/g, " ").trim(), rule, cell.span);
}

/** Terms from the entry's own column, which states them, else from the title and the headings, which show them. */
function readTerms(
  name: string,
  matcher: TermMatcher,
  entry: ReadEntry,
  kind: NormalEntry["kind"],
  title: Reading<string> | null,
  cell: ReadCell | undefined,
): Reading<FoundTerm>[] {
  const result: Reading<FoundTerm>[] = [];
  const place = cell?.span;
  if (cell !== undefined && place && !isBlank(cell.text))
    for (const term of matcher.inCell(cell.text))
      result.push(stated(term, `${name}-column`, within(place, cell.text, term.from, term.to)));
  if (kind !== "Model" || result.length > 0) return result;
  if (title !== null)
    for (const term of matcher.inTitle(title.value))
      result.push({
        value: term,
        rule: `${name}-in-title`,
        confidence: "inferred",
        place: within(title.place as Span, title.value, term.from, term.to),
      });
  const heading = entry.section.at(-1);
  const span = entry.spans.section;
  if (heading !== undefined && span !== null)
    for (const term of matcher.inHeading(heading))
      if (!result.some(({ value }) => value.name === term.name))
        result.push({
          value: term,
          rule: `${name}-in-heading`,
          confidence: "inferred",
          place: within(span, heading, term.from, term.to),
        });
  return result;
}
