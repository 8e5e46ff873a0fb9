// Whether two entries are one work. Equal titles, or two signals that agree and nothing against them; no single
// identifier ever merges.
import type { Comparison, Features } from "./compare-entries.ts";

export interface Decision {
  readonly decision: "same" | "different" | "undecided";
  readonly reason: string;
}

const same = (reason: string): Decision => ({ decision: "same", reason });
const different = (reason: string): Decision => ({ decision: "different", reason });
const undecided = (reason: string): Decision => ({ decision: "undecided", reason });

/** Titles of fewer letters may be equal by chance. */
const tellingTitle = 16;

export function decideIdentity(a: Features, b: Features, comparison: Comparison): Decision {
  return a.entry.kind === "Dataset"
    ? decideDataset(a, b, comparison)
    : decideWork(a, b, comparison);
}

function decideWork(a: Features, b: Features, found: Comparison): Decision {
  const agreeing = [
    found.sameName && "name",
    found.similarTitle && "similar title",
    found.samePaper && "paper",
    found.sameRepository && "repository",
    found.sameData && "address",
  ].filter((signal) => signal !== false);
  if (found.sameTitle) {
    if (found.otherName && a.entry.entry.list === b.entry.entry.list)
      return undecided("equal titles, but one list gives them two names");
    if (a.title.length >= tellingTitle || agreeing.length > 0) return same("equal titles");
    return undecided("equal short titles, and nothing else agrees");
  }
  if (agreeing.length >= 2) {
    const what = agreeing.join(" and ");
    if (found.otherName) {
      return found.similarTitle
        ? undecided(`${what} agree, but the names differ`)
        : different(`${what} are shared, but titles and names differ`);
    }
    if (found.otherPaper && !found.sameRepository)
      return undecided(`${what} agree, but the papers differ`);
    if (!found.sameName && !found.similarTitle)
      return undecided(`${what} are shared, but the titles differ and no name is shared`);
    return same(`${what} agree`);
  }
  if (agreeing.length === 1) {
    if (found.similarTitle && !found.otherName && !found.otherPaper)
      return undecided("similar titles, nothing else known");
    return different(`only the ${agreeing[0]} agrees`);
  }
  return different("look alike, but nothing agrees");
}

/** A dataset is known by its name; two rows of one name are one dataset. */
function decideDataset(a: Features, b: Features, found: Comparison): Decision {
  if (found.sameName) return same("equal names");
  const [nameA, nameB] = [a.names[0], b.names[0]];
  if (nameA !== undefined && nameB !== undefined && nameA.folded === nameB.folded)
    return found.samePaper || found.sameRepository || found.sameData
      ? same("names differ in case or punctuation only, and an identifier agrees")
      : undecided("names differ in case or punctuation only");
  if (found.samePaper || found.sameRepository || found.sameData)
    return different("share an identifier under different names");
  return different("look alike, but nothing agrees");
}
