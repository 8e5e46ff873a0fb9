// The links of an entry: repaired where that needs no guess, with what they are and what they identify.
import type { Link } from "../../graph/schema.ts";
import type { ReadEntry, Span } from "../read/read-entry.ts";
import type { EntryContext } from "./entry-context.ts";
import { foldTitle } from "./fold-text.ts";
import { identifierOf } from "./identifiers.ts";
import type { NormalEntry, NormalLink, Reading } from "./normal-entry.ts";
import { parseVariant } from "./parse-variant.ts";
import { repairLink } from "./repair-link.ts";
import { stated } from "./stated.ts";

export function entryLinks(
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
    // The name of a dataset is linked to its paper or its page, a title to its paper: the address says which.
    const isName =
      kind === "Dataset" &&
      ((nameSpan !== null &&
        nameSpan.line === span.line &&
        nameSpan.from < span.to &&
        span.from < nameSpan.to) ||
        text === entry.name);
    const isTitle = !isName && entry.title !== null && foldTitle(text) === foldTitle(entry.title);
    const linkKind = isName
      ? identifier?.names === "paper" || /\.pdf$/i.test(url)
        ? "paper"
        : identifier?.scheme === "github"
          ? "code"
          : "dataset"
      : isTitle && identifier?.names === "page" && kind !== "Resource"
        ? "paper"
        : (known(normalizer.linkKind(isTitle ? "" : text, identifier)) ??
          normalizer.linkKind(headerOf(entry, span), null));
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

const known = (kind: Link["kind"]): Link["kind"] | undefined =>
  kind === "other" ? undefined : kind;

/** The head of the column that holds a link, empty where there is none. */
const headerOf = (entry: ReadEntry, span: Span): string =>
  entry.cells?.find(({ links }) =>
    links.some((link) => link.span.line === span.line && link.span.from === span.from),
  )?.header ?? "";
