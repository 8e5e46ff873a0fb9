// The reasons that nodes are picked for, each in words. What a link names that this graph lacks leaves the words short.
import type { GraphIndex } from "../graph/index-graph.ts";
import { edgeKinds } from "../graph/schema.ts";
import { readQuestion } from "./read-question.ts";
import type { Reason } from "./reason.ts";
import type { Setting, Settings } from "./settings.ts";
import { countOf, inWords } from "./words.ts";

type InWords = (index: GraphIndex, settings: Settings) => string;

const nameOf = (index: GraphIndex, settings: Settings, setting: string): string => {
  const id = String(settings[setting] ?? "");
  return index.node(id)?.name ?? (id === "" ? "a node that is gone" : id);
};

/** Null where none is named. */
const relationLabel = (relation: Setting | undefined): string | null =>
  relation === undefined
    ? null
    : (Object.entries(edgeKinds).find(([id]) => id === relation)?.[1].label ?? String(relation));

const reasons: Readonly<Record<string, InWords>> = {
  question(index, settings) {
    const asked = readQuestion(index, settings);
    return asked === null
      ? "the answer to a question that this graph cannot be asked"
      : `“${asked.question.sentence(index, asked.parameters)}”`;
  },
  paths: (index, settings) =>
    `paths between ${nameOf(index, settings, "from")} and ${nameOf(index, settings, "to")}${settings["hubs"] === "too" ? ", through hubs, too" : ""}`,
  surroundings: (index, settings) =>
    `surroundings of ${nameOf(index, settings, "node")}, ${countOf(Number(settings["depth"]) || 1, "hop")}`,
  neighbours(index, { nodes, relation }) {
    const ids = typeof nodes === "object" ? nodes.map(String) : [];
    const names = ids.map((id) => index.node(id)?.name ?? id);
    const label = relationLabel(relation);
    return `neighbours of ${names.length > 3 ? countOf(names.length, "node") : inWords(names)}${label === null ? "" : `, ${label}`}`;
  },
  "look-alikes": (index, settings) =>
    `what is like ${nameOf(index, settings, "node")}, and what they share`,
  selection: () => "selected by hand",
  region({ graph }, settings) {
    const region = graph.layout?.regions.find(({ id }) => id === settings["region"]);
    return `region ${region?.name ?? String(settings["region"] ?? "")}`;
  },
  derived: (index, settings) => `what derives from ${nameOf(index, settings, "base")}`,
  "in-all-lists": () => "works in all lists",
  weak: () => "what weak statements are about",
  changed: () => "what changed between two versions",
  unknown(_, settings) {
    return `models whose “${relationLabel(settings["relation"]) ?? ""}” is unknown`;
  },
};

/** Null where the register lacks the kind. */
export const reasonInWords = (index: GraphIndex, { kind, settings }: Reason): string | null =>
  (Object.hasOwn(reasons, kind) ? reasons[kind]?.(index, settings) : null) ?? null;

/** Kinds that links may name. */
export const reasonKinds: readonly string[] = Object.keys(reasons);
