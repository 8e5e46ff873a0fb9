// A base and all that derives from it, on the map.
import { lineageOf } from "../../../answer/lineage.ts";
import type { AppData } from "../../load/load-data.ts";
import { showOnMap } from "../show-on-map.ts";

export const showLineage = ({ index }: AppData, root: string, roles: readonly string[]): void =>
  showOnMap(
    `Show what derives from ${index.node(root)?.name ?? root}`,
    lineageOf(index, root, roles).rows.map(({ id }) => id),
  );
