// What the offline page holds beside its script: read by src/app/offline, written by to-html.
import type { GraphFile } from "../../graph/columns.ts";

export interface OfflineData {
  readonly title: string;
  readonly caption: string;
  /** Everything is drawn, even what the map hides at first sight. */
  readonly shown: boolean;
  readonly appearance: { readonly colouring: string; readonly sizing: string };
  readonly graph: GraphFile;
}

/** Ids of the elements that the page's script looks for. */
export const offlineIds = { data: "modelkin-data", app: "modelkin" } as const;
