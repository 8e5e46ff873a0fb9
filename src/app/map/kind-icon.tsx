// The mark of a node's kind in the colour of its kind.
import type { GraphNode } from "../../graph/graph.ts";
import { markKindOf, shapeOfKind } from "../../scene/shapes.ts";
import { useTheme } from "../use-theme.ts";
import { ShapeIcon } from "./shape-icon.tsx";

export function KindIcon({ node }: { readonly node: Pick<GraphNode, "kind" | "listed"> }) {
  const theme = useTheme();
  const kind = markKindOf(node);
  return <ShapeIcon shape={shapeOfKind[kind]} colour={theme.kinds[kind]} />;
}
