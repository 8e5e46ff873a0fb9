// The works in view that can be cited: what has a title or a paper's link. The lists name no authors, and none are
// made up.
import type { Graph, GraphNode } from "../../graph/graph.ts";
import type { Publication } from "../../graph/schema.ts";
import type { ExportInput } from "../export-input.ts";
import { webIri } from "../rdf/iri.ts";
import { paperIdsOf, type PaperIds } from "./paper-ids.ts";

/** What a venue is, as its node's note says; `null` where nothing does. */
export type VenueKind = "journal" | "conference" | "preprint" | null;

export interface Work extends PaperIds {
  readonly node: GraphNode;
  /** Key in bibliographies: follows the id, so it stays from build to build. */
  readonly key: string;
  readonly title: string;
  readonly year: number | null;
  readonly venue: string | null;
  readonly venueKind: VenueKind;
  /** Appearances beside the one that is cited. */
  readonly also: readonly Publication[];
  readonly url: string | null;
}

export const noAuthors = "The lists that this entry comes from name no authors.";

export function worksOf({ graph, whole }: ExportInput): readonly Work[] {
  const kinds = venueKinds(whole ?? graph);
  return graph.nodes.flatMap((node) => {
    const paper = node.links?.find(({ kind, url }) => kind === "paper" && webIri(url) !== null);
    if (node.title === undefined && paper === undefined) return [];
    const all = node.publications ?? [];
    const kindOf = ({ venue }: Publication): VenueKind => kinds.get(venue ?? "") ?? null;
    // A preprint is cited only where nothing else is known; of several papers that of the year that stands elsewhere.
    const reviewed = all.filter((publication) => kindOf(publication) !== "preprint");
    const cited = reviewed.find(({ year }) => year === node.year) ?? reviewed[0] ?? all[0];
    const addresses = (node.links ?? []).flatMap(({ kind, url }) =>
      kind === "paper" ? [url] : [],
    );
    const ids = addresses.map(paperIdsOf);
    const doi = ids.find((id) => id.doi !== undefined)?.doi;
    const arxiv = ids.find((id) => id.arxiv !== undefined)?.arxiv;
    return [
      {
        node,
        key: citationKey(node.id),
        title: node.title ?? node.name,
        year: cited?.year ?? node.year ?? null,
        venue: cited?.venue ?? null,
        venueKind: cited ? kindOf(cited) : null,
        also: all.filter((publication) => publication !== cited),
        url: paper ? webIri(paper.url) : null,
        ...(doi !== undefined && { doi }),
        ...(arxiv !== undefined && { arxiv }),
      },
    ];
  });
}

/** `model/alpha` is `alpha`; other kinds keep theirs: `dataset.beta`. */
export const citationKey = (id: string): string =>
  id
    .replace(/^model\//, "")
    .replace("/", ".")
    .replace(/[^A-Za-z0-9.-]/gu, (sign) => `u${sign.codePointAt(0)?.toString(16)}_`);

function venueKinds({ nodes }: Graph): ReadonlyMap<string, VenueKind> {
  const kinds = new Map<string, VenueKind>();
  for (const { kind, name, note = "" } of nodes)
    if (kind === "Venue")
      kinds.set(
        name,
        note.startsWith("preprint")
          ? "preprint"
          : note === "journal"
            ? "journal"
            : note === "conference" || note === "workshop"
              ? "conference"
              : null,
      );
  return kinds;
}

/** "ACL 2020 (Findings)". */
export const publicationText = ({ venue, year, track }: Publication): string =>
  [venue, year, track === null ? null : `(${track})`].filter((part) => part !== null).join(" ");
