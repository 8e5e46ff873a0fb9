// What shines when nodes are picked or pointed at: they, their edges and their neighbours; and whose names are read out.
import type { Adjacency } from "./adjacency.ts";
import type { Scene } from "./scene.ts";

/** A hub names its dozen most important neighbours and counts the rest. */
export const mostNamed = 12;
/** So few marks with several selected among them are a picture of what connects those: paths, a comparison. */
const mostTogether = 60;

export interface Lit {
  /** Marks that shine, those picked included. */
  readonly marks: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  /** Marks whose names are shown, in order: the picked ones first. */
  readonly named: readonly number[];
  /** For each hub that was picked: how many neighbours are lit but not named. */
  readonly more: readonly { readonly mark: number; readonly count: number }[];
}

type Pictured = {
  readonly marks: readonly Pick<Scene["marks"][number], "importance" | "selected">[];
  readonly edges: readonly Pick<Scene["edges"][number], "source" | "target">[];
};

/**
 * Lights `picked` marks; with none picked nothing is lit and `marks` is empty. Where all picked are selected in a small
 * picture all of it is lit, so that a chain between two does not fade in its middle.
 */
export function lightUp(
  { marks, edges }: Pictured,
  { edgesAt }: Adjacency,
  picked: readonly number[],
): Lit {
  const ranked = (these: Iterable<number>): readonly number[] =>
    [...these].sort((a, b) => (marks[b]?.importance ?? 0) - (marks[a]?.importance ?? 0) || a - b);
  if (
    marks.length <= mostTogether &&
    picked.length > 1 &&
    picked.every((mark) => marks[mark]?.selected === true)
  ) {
    const all = new Set([...picked, ...ranked(marks.keys())]);
    return { marks: all, edges: new Set(edges.keys()), named: [...all], more: [] };
  }
  const litMarks = new Set(picked);
  const litEdges = new Set<number>();
  const named = new Set(picked);
  const more: { mark: number; count: number }[] = [];
  for (const mark of picked) {
    const neighbours = new Set<number>();
    for (const at of edgesAt(mark)) {
      const edge = edges[at];
      if (edge === undefined) continue;
      litEdges.add(at);
      neighbours.add(edge.source === mark ? edge.target : edge.source);
    }
    neighbours.delete(mark);
    ranked(neighbours).forEach((neighbour, i) => {
      litMarks.add(neighbour);
      if (i < mostNamed) named.add(neighbour);
    });
    if (neighbours.size > mostNamed) more.push({ mark, count: neighbours.size - mostNamed });
  }
  return { marks: litMarks, edges: litEdges, named: [...named], more };
}
