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
    id: "answer",
    label: "Answer",
    explanation: "A question, what it is asked about, and its answer.",
    Content: later(async () => (await import("./answer/answer-panel.tsx")).AnswerPanel),
  },
  {
    id: "console",
    label: "Console",
    explanation: "Ask in openCypher.",
    Content: later(async () => (await import("./console/console-panel.tsx")).ConsolePanel),
  },
  {
    id: "matrix",
    label: "Matrix",
    explanation: "How many there are of each combination of two facets, and which have none.",
    Content: later(async () => (await import("./matrix/matrix-panel.tsx")).MatrixPanel),
  },
  {
    id: "sets",
    label: "Sets",
    explanation: "What several categories share.",
    Content: later(async () => (await import("./sets/sets-panel.tsx")).SetsPanel),
  },
  {
    id: "lineage",
    label: "Lineage",
    explanation: "Which models derive from which.",
    Content: later(async () => (await import("./lineage/lineage-panel.tsx")).LineagePanel),
  },
  {
    id: "unknown",
    label: "Unknown",
    explanation: "What nobody has said yet, and rows to fill in.",
    Content: later(async () => (await import("./unknown/unknown-panel.tsx")).UnknownPanel),
  },
  {
    id: "changes",
    label: "Changes",
    explanation: "What another version of a list added, removed and changed.",
    Content: later(async () => (await import("./changes/changes-panel.tsx")).ChangesPanel),
  },
  {
    id: "quality",
    label: "Quality",
    explanation: "Statements that rest on little, and what is wrong with the lists.",
    Content: later(async () => (await import("./quality/quality-panel.tsx")).QualityPanel),
  },
];
