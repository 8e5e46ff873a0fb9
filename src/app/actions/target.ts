// What an action is done to, where the context menu names it; else it is done to the selection.
import type { AppData } from "../load/load-data.ts";
import { viewNow } from "../store.ts";
import { countOf } from "../../answer/words.ts";

export type Target =
  | { readonly is: "node"; readonly ids: readonly string[] }
  | { readonly is: "edge"; readonly id: string }
  | { readonly is: "region"; readonly id: string }
  | { readonly is: "ground" };

/** Ids of the nodes that are meant. */
export const nodesOf = (target: Target | undefined): readonly string[] =>
  target?.is === "node" ? target.ids : viewNow().selection;

/** Of a few nodes their names, of more their number. */
export const namesOf = (data: AppData | null, ids: readonly string[]): string =>
  ids.length > 3
    ? countOf(ids.length, "node")
    : ids.map((id) => data?.index.node(id)?.name ?? id).join(", ");
