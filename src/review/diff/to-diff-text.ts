// A diff in words: for a terminal, and as release notes in Markdown.
import { countOf } from "../count-of.ts";
import type { VersionDiff, WorkChange, WorkRef } from "./diff-works.ts";

const changed = [
  ["renamed", "Retitled"],
  ["moved", "Moved"],
  ["revenued", "Other venue or year"],
  ["relinked", "Other links"],
] as const;

/** One line that counts everything. */
export const diffSummary = (diff: VersionDiff): string =>
  `${diff.kept} kept, ${diff.added.length} added, ${diff.removed.length} removed; of the kept ${changed
    .map(([key, words]) => `${diff[key].length} ${words.toLowerCase()}`)
    .join(", ")}${
    diff.sections.length === 0
      ? ""
      : `; ${countOf(diff.sections.length, "heading is", "headings are")} called otherwise`
  }`;

/** Whether what a work is called now already is what it changed to. */
const isTold = ({ after, from, to }: WorkChange): boolean => to === after.label && from !== "";

export function toDiffText(diff: VersionDiff): string {
  const rows = [
    diffSummary(diff),
    ...diff.added.map(({ label, at }) => `+ ${label} (${at})`),
    ...diff.removed.map(({ label, at }) => `- ${label} (${at})`),
    ...changed.flatMap(([key]) =>
      diff[key].map((change) =>
        isTold(change)
          ? `~ ${key} (${change.after.at}): ${change.from} → ${change.to}`
          : `~ ${key} ${change.after.label} (${change.after.at}): ${change.from || "nothing"} → ${change.to || "nothing"}`,
      ),
    ),
    ...diff.sections.map(
      ({ from, to, works }) => `~ heading ${from} → ${to} (${countOf(works, "work")})`,
    ),
  ];
  return `${rows.join("\n")}\n`;
}

/** Markdown; what comes from the lists is escaped, so that no list can write the notes' markup. */
export function toReleaseNotes(diff: VersionDiff): string {
  const list = (title: string, items: readonly string[]): string =>
    items.length === 0
      ? ""
      : `\n## ${title} (${items.length})\n\n${items.map((item) => `- ${item}\n`).join("")}`;
  const name = ({ label, section }: WorkRef): string =>
    `${escape(label)}${section === "" ? "" : ` (${escape(section)})`}`;
  const step = (change: WorkChange): string => {
    const told = `${escape(change.from) || "nothing"} → ${escape(change.to) || "nothing"}`;
    return isTold(change) ? told : `${escape(change.after.label)}: ${told}`;
  };
  return `# What changed\n\n${diffSummary(diff)}.\n${list("Added", diff.added.map(name))}${list("Removed", diff.removed.map(name))}${changed
    .map(([key, words]) => list(words, diff[key].map(step)))
    .join("")}${list(
    "Headings called otherwise",
    diff.sections.map(({ from, to }) => `${escape(from)} → ${escape(to)}`),
  )}`;
}

const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&");
