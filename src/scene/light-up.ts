// What shines when nodes are picked or pointed at: they, their edges and their neighbours; and whose names are read out.
import type { Adjacency } from "./adjacency.ts";
import type { Scene } from "./scene.ts";

/** A hub names its dozen most important neighbours and counts the rest. */
export const mostNamed = 12;

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
  readonly marks: readonly Pick<Scene["marks"][number], "importance">[];
  readonly edges: readonly Pick<Scene["edges"][number], "source" | "target">[];
};

/** Lights `picked` marks; with none picked nothing is lit and `marks` is empty. */
export function lightUp(
  { marks, edges }: Pictured,
  { edgesAt }: Adjacency,
  picked: readonly number[],
): Lit {
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
    const ranked = [...neighbours].sort(
      (a, b) => (marks[b]?.importance ?? 0) - (marks[a]?.importance ?? 0) || a - b,
    );
    ranked.forEach((neighbour, i) => {
      litMarks.add(neighbour);
      if (i < mostNamed) named.add(neighbour);
    });
    if (ranked.length > mostNamed) more.push({ mark, count: ranked.length - mostNamed });
  }
  return { marks: litMarks, edges: litEdges, named: [...named], more };
}
