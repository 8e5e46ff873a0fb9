// Organizations by the number of distinct modalities of the models that they host.
import { compareText } from "../graph/compare-text.ts";
import type { GraphIndex } from "../graph/index-graph.ts";
import { neighbours } from "./neighbours.ts";

export interface ModalitySpan {
  readonly organization: string;
  /** Ids, in order. */
  readonly modalities: readonly string[];
  readonly models: readonly string[];
  /** Ids of the edges that say so. */
  readonly edges: readonly string[];
}

/** Most modalities first, then most models. */
export function modalitySpans(index: GraphIndex): ModalitySpan[] {
  const { graph } = index;
  const id = (node: number): string => graph.nodes[node]?.id ?? "";
  const found = graph.nodes.flatMap((node, position): ModalitySpan[] => {
    if (node.kind !== "Organization") return [];
    const hosted = neighbours(index, position, "HOSTED_BY", "in").filter(
      (host) => graph.nodes[host.node]?.kind === "Model",
    );
    const kinds = hosted.flatMap((host) => neighbours(index, host.node, "HAS_MODALITY"));
    return [
      {
        organization: node.id,
        modalities: Array.from(new Set(kinds.map((modality) => id(modality.node)))).toSorted(
          compareText,
        ),
        models: Array.from(new Set(hosted.map((host) => id(host.node)))).toSorted(compareText),
        edges: Array.from(new Set([...hosted, ...kinds].map(({ edge }) => edge.id))),
      },
    ];
  });
  return found.toSorted(
    (a, b) =>
      b.modalities.length - a.modalities.length ||
      b.models.length - a.models.length ||
      compareText(a.organization, b.organization),
  );
}
