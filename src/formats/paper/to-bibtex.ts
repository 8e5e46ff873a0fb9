// BibTeX of the works in view. Titles keep their capitals; `key` sorts and labels entries, since there are no authors.
import type { ExportInput } from "../export-input.ts";
import { escapeTex } from "./escape-tex.ts";
import { noAuthors, publicationText, worksOf, type Work } from "./works.ts";

export function toBibtex(input: ExportInput): string {
  const works = worksOf(input);
  return [
    `% ${works.length} works of ${input.graph.lists.map(({ title }) => title.replace(/\s+/g, " ")).join(", ")}; data version ${input.graph.dataVersion}.`,
    `% ${noAuthors} Complete the author fields before you publish.`,
    "",
    ...works.map(entry),
  ].join("\n");
}

function entry(work: Work): string {
  const { node, title, year, venue, venueKind, also, doi, arxiv, url } = work;
  const isArticle = venue !== null && venueKind === "journal";
  const isPaper = venue !== null && venueKind === "conference";
  const note = [
    node.kind === "Dataset" ? "Dataset; its name stands for the title." : "",
    also.length > 0 ? `Also listed as ${also.map(publicationText).join(", ")}.` : "",
  ];
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ["key", escapeTex(node.name)],
    ["title", `{${escapeTex(title)}}`],
    [isArticle ? "journal" : isPaper ? "booktitle" : "howpublished", venue && escapeTex(venue)],
    ["year", year?.toString()],
    ["doi", doi && verbatim(doi)],
    ["eprint", arxiv],
    ["archiveprefix", arxiv && "arXiv"],
    ["url", url && verbatim(url)],
    ["note", escapeTex(note.filter((part) => part !== "").join(" "))],
    // Kept with the entry, and printed by no style.
    ["annote", escapeTex(noAuthors)],
  ];
  const written = fields.flatMap(([name, value]) =>
    value === null || value === undefined || value === "" ? [] : [`  ${name} = {${value}},`],
  );
  const type = isArticle ? "article" : isPaper ? "inproceedings" : "misc";
  return [`@${type}{${work.key},`, ...written, "}", ""].join("\n");
}

/** Addresses are set by \url, which prints most signs as they are; only these would end or break the field. */
const verbatim = (address: string): string =>
  address.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));
