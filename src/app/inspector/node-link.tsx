// A node's name to click: selects it and moves the map there.
import type { GraphNode } from "../../graph/graph.ts";
import { includeNodes } from "../../view/steps/include-nodes.ts";
import { currentView } from "../../view/history.ts";
import { scopeContent } from "../../answer/scope-nodes.ts";
import { KindIcon } from "../map/kind-icon.tsx";
import { sourceInShort } from "./source-in-short.ts";
import { pickNode, useApp, viewNow } from "../store.ts";

export function NodeLink({ node }: { readonly node: GraphNode }) {
  return (
    <button
      type="button"
      className="node-link"
      data-node={node.id}
      title={sourceInShort(node.evidence["name"] ?? [])}
      onClick={(event) => openNode(node, event.shiftKey || event.ctrlKey || event.metaKey)}
      onFocus={() => useApp.setState({ hover: node.id })}
      onBlur={() => useApp.setState({ hover: null })}
      onPointerEnter={() => useApp.setState({ hover: node.id })}
      onPointerLeave={() => useApp.setState({ hover: null })}
    >
      <KindIcon node={node} />
      <span>{node.name}</span>
    </button>
  );
}

/** Selects a node, brings it in where a filter hides it, and moves the map to it. */
export function openNode({ id, name }: Pick<GraphNode, "id" | "name">, add = false): void {
  const { phase, history } = useApp.getState();
  if (phase.is !== "ready") return;
  const { facets, index } = phase.data;
  const position = index.position(id);
  // An answer to a query stays; what is selected is drawn beside it.
  const held =
    currentView(history).query !== null ||
    (position !== undefined &&
      scopeContent(facets, currentView(history).scope).nodes.has(position));
  const view = currentView(history);
  pickNode(name, held ? view : includeNodes(view, facets, [id]), id, add);
  // Of several that are selected all come into sight.
  useApp.setState({ target: viewNow().selection, sheetTab: "details" });
}
