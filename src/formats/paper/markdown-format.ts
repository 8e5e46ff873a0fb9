import type { Format } from "../format.ts";

export const markdown: Format = {
  id: "markdown",
  label: "Markdown table",
  extension: ".md",
  mediaType: "text/markdown",
  readers: "READMEs, issues and wikis: a table of the works in view, with columns to choose",
  losses: ["Works only, and only the chosen columns."],
  load: () => import("./to-markdown.ts").then(({ toMarkdown }) => toMarkdown),
};
