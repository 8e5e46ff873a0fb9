// CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html) of the works in view.
import type { ExportInput } from "../export-input.ts";
import { noAuthors, publicationText, worksOf, type Work } from "./works.ts";

export const toCsl = (input: ExportInput): string =>
  `${JSON.stringify(worksOf(input).map(item), null, 1)}\n`;

function item({
  node,
  key,
  title,
  year,
  venue,
  venueKind,
  also,
  doi,
  arxiv,
  url,
}: Work): Readonly<Record<string, unknown>> {
  return {
    id: key,
    type: typeOf(node.kind, venueKind),
    title,
    ...(node.name !== title && { "title-short": node.name }),
    ...(venue !== null && { "container-title": venue }),
    ...(year !== null && { issued: { "date-parts": [[year]] } }),
    ...(doi !== undefined && { DOI: doi }),
    ...(arxiv !== undefined && { archive: "arXiv", archive_location: arxiv }),
    ...(url !== null && { URL: url }),
    note: [
      node.kind === "Dataset" ? "Its name stands for the title." : "",
      also.length > 0 ? `Also listed as ${also.map(publicationText).join(", ")}.` : "",
      noAuthors,
    ]
      .filter((part) => part !== "")
      .join(" "),
  };
}

const typeOf = (kind: string, venue: Work["venueKind"]): string => {
  if (kind === "Dataset") return "dataset";
  if (venue === "journal") return "article-journal";
  if (venue === "conference") return "paper-conference";
  return venue === "preprint" ? "article" : "document";
};
