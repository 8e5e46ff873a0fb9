// No mend may cost the list an entry: what would is taken from its finding, by reading the mended list again.
import { readList } from "../../lists/read/read-list.ts";
import { mendedPieces } from "../apply-edits.ts";
import type { Edit, Finding } from "../finding.ts";
import { groupBy } from "./group-by.ts";
import type { ListContext } from "./list-context.ts";

/** The mended list is read so many times at most; what is not tried by then is not mended. */
const mostReadings = 40;

/** Edits that are made together or not at all. */
interface Mend {
  readonly of: Finding;
  readonly severity: Finding["severity"];
  readonly fix: readonly Edit[];
}

/** The findings, without the mends after which an entry would no longer be read. */
export function keepEntries(
  text: string,
  { file, entries }: ListContext,
  findings: readonly Finding[],
): readonly Finding[] {
  const heads = countBy(entries.map(({ line }) => line));
  let readings = 0;
  const loses = (mends: readonly Mend[]): boolean => {
    readings += 1;
    const pieces = mendedPieces(text, mends);
    const found = countBy(
      readList({ id: file, text: pieces.join(""), file }).entries.map(({ line }) => line),
    );
    let line = 1;
    return pieces.some((piece, at) => {
      if (at % 2 === 1) return false;
      const before = heads.get(at / 2 + 1) ?? 0;
      let after = 0;
      for (const end = line + piece.split(/\r\n|\n|\r/).length; line < end; line += 1)
        after += found.get(line) ?? 0;
      return after < before;
    });
  };
  const withAll = (kept: readonly Mend[], more: readonly Mend[]): readonly Mend[] => {
    if (more.length === 0 || readings >= mostReadings) return kept;
    if (!loses([...kept, ...more])) return [...kept, ...more];
    if (more.length === 1) return kept;
    const half = more.length >> 1;
    return withAll(withAll(kept, more.slice(0, half)), more.slice(half));
  };
  const mends = findings.flatMap(mendsOf);
  const kept = withAll([], mends);
  if (kept.length === mends.length) return findings;
  return findings.map((finding) => {
    const { fix, ...told } = finding;
    if (fix === undefined) return finding;
    const left = kept.flatMap((mend) => (mend.of === finding ? mend.fix : []));
    return left.length === 0 ? told : { ...told, fix: left };
  });
}

/** A folded finding mends line by line. */
function mendsOf(of: Finding): readonly Mend[] {
  const { severity, fix = [], lines } = of;
  const parts = lines === undefined ? [fix] : [...groupBy(fix, ({ line }) => `${line}`).values()];
  return fix.length === 0 ? [] : parts.map((part) => ({ of, severity, fix: part }));
}

function countBy(lines: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}
