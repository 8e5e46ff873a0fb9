// The link to a node of which only the id is known.
import { memo } from "react";
import { NodeLink } from "../inspector/node-link.tsx";
import type { AppData } from "../load/load-data.ts";

interface NodeOfProps {
  readonly data: AppData;
  readonly id: string;
}

export const NodeOf = memo(function NodeOf({ data, id }: NodeOfProps) {
  const node = data.index.node(id);
  return node === undefined ? <span>{id}</span> : <NodeLink node={node} />;
});
