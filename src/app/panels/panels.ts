// The register of the drawer's panels: a new one is a new folder and a row here. Each is fetched when first opened.
import { lazy, type ComponentType } from "react";
import type { AppData } from "../load/load-data.ts";

export interface PanelProps {
  readonly data: AppData;
}

export interface Panel {
  readonly id: string;
  readonly label: string;
  /** One sentence: what it is for. */
  readonly explanation: string;
  readonly Content: ComponentType<PanelProps>;
}

const later = (load: () => Promise<ComponentType<PanelProps>>): ComponentType<PanelProps> =>
  lazy(async () => ({ default: await load() }));

export const panels: readonly Panel[] = [
  {
    id: "table",
    label: "Table",
    explanation: "What is in view, as rows.",
    Content: later(async () => (await import("../table/node-table.tsx")).NodeTable),
  },
  {
    id: "console",
    label: "Console",
    explanation: "Ask in openCypher.",
    Content: later(async () => (await import("./console/console-panel.tsx")).ConsolePanel),
  },
];
