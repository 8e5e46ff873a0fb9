// The sentences that a paper's methods section needs: which lists, which versions, which filters, how many, how
// complete. Plain text; "unknown" is counted, never hidden.
import { countKinds } from "../../answer/count-kinds.ts";
import type { Graph } from "../../graph/graph.ts";
import { coveredRelations, edgeKinds, nodeKinds } from "../../graph/schema.ts";

import type { ExportInput } from "../export-input.ts";
import { countOf, grouped } from "../../answer/words.ts";

export function toMethods({ graph, options }: ExportInput): string {
  const lists = graph.lists.map(
    ({ title, upstream, hash, lines }) =>
      `“${title}” (${upstream === undefined ? "" : `${upstream}, `}${grouped(lines)} lines, content hash ${hash})`,
  );
  const kinds = Object.keys(nodeKinds);
  const counts = countKinds(
    graph.nodes.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)),
  ).map(({ words }) => words);
  const scope = options?.scope;
  return [
    `The graph was built with Modelkin from ${sentenceList(lists) || "a file without named lists"}; its data version is ${graph.dataVersion}.`,
    filter(scope, options?.query),
    options?.query === undefined || (scope !== undefined && isLong(options.query))
      ? ""
      : `The part shown is the answer of the openCypher query “${options.query.replace(/\s+/g, " ").trim()}”.`,
    `It holds ${sentenceList(counts)}, with ${countOf(graph.edges.length, "relation")} between them.`,
    ...coverage(graph),
    "A relation counts as unknown where neither the lists nor a curated source states it; unknown is not none.",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ")
    .concat("\n");
}

const filter = (scope: string | undefined, query: string | undefined): string =>
  scope !== undefined && scope !== ""
    ? `It was filtered to ${scope}.`
    : query === undefined
      ? "No filter was applied."
      : "";

/** A query that lists nodes by id is no sentence; the scope says in words what they are. */
const isLong = (query: string): boolean => query.length > 400;

function coverage({ nodes }: Graph): string[] {
  const models = nodes.filter(({ kind, listed }) => kind === "Model" && listed);
  if (models.length === 0) return [];
  const parts = coveredRelations.map((relation) => {
    const state = (wanted: string): number =>
      models.filter((model) => model.coverage?.[relation] === wanted).length;
    const [known, none] = [state("known"), state("none")];
    return `“${edgeKinds[relation].label}” for ${grouped(known)}${none > 0 ? ` (and known to be none for ${grouped(none)})` : ""}`;
  });
  return [`Of the ${grouped(models.length)} listed models, ${sentenceList(parts)} is known.`];
}

const sentenceList = (parts: readonly string[]): string =>
  parts.length < 2
    ? (parts[0] ?? "")
    : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
