// Random scopes over a graph, for properties: clauses of any facet and mode, picked for any reason, nodes by hand, edges and confidences.
import fc from "fast-check";
import type { FacetIndex } from "../../src/answer/facet-index.ts";
import { facets as register } from "../../src/answer/facets.ts";
import type { Act, FacetClause, Scope } from "../../src/answer/scope.ts";
import { confidences } from "../../src/graph/evidence.ts";
import { randomReason } from "./random-reason.ts";

export const randomClause = (facets: FacetIndex): fc.Arbitrary<FacetClause> =>
  fc
    .tuple(
      fc.constantFrom(
        ...register.map(({ id }) => id).filter((id) => (facets.column(id)?.values.length ?? 0) > 0),
      ),
      fc.constantFrom<FacetClause["mode"]>("any", "all", "none"),
    )
    .chain(([facet, mode]) =>
      fc.record({
        facet: fc.constant(facet),
        mode: fc.constant(mode),
        values: fc.uniqueArray(fc.constantFrom(...(facets.column(facet)?.values ?? [])), {
          maxLength: 4,
        }),
      }),
    )
    .chain((clause) =>
      fc
        .option(randomReason(facets), { nil: undefined })
        .map((because) => (because === undefined ? clause : { ...clause, because })),
    );

export function randomScope(facets: FacetIndex): fc.Arbitrary<Scope> {
  const id = fc.constantFrom(...facets.index.graph.nodes.map((node) => node.id));
  const kinds = Array.from(new Set(facets.index.graph.edges.map(({ kind }) => kind)));
  return fc
    .record({
      clauses: fc.array(randomClause(facets), { maxLength: 4 }),
      include: fc.uniqueArray(id, { maxLength: 8 }),
      /** What brought in those after the first, from the end. */
      acts: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), randomReason(facets)), {
        maxLength: 2,
      }),
      exclude: fc.uniqueArray(id, { maxLength: 8 }),
      edgeKinds: fc.option(fc.subarray(kinds)),
      evidence: fc.option(fc.subarray([...confidences])),
    })
    .map(({ acts, ...scope }) => {
      let end = scope.include.length;
      const found = acts.flatMap(([size, because]): Act[] => {
        const ids = scope.include.slice(Math.max(0, end - size), end);
        end -= ids.length;
        return ids.length === 0 ? [] : [{ ids, because }];
      });
      return { ...scope, acts: found.toReversed() };
    });
}
