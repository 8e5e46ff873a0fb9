// A question that the graph can answer, whatever it is asked about. One file each in questions/.
import type { GraphIndex } from "../graph/index-graph.ts";
import type { EdgeKind } from "../graph/schema.ts";
import type { Answer } from "./answer.ts";
import type { FacetIndex } from "./facet-index.ts";
import { facets } from "./facets.ts";
import { occurringKinds } from "./occurring-kinds.ts";
import type { QuestionDefaults } from "./question-defaults.ts";

export type ParameterValue = string | number | readonly string[];
export type Parameters = Readonly<Record<string, ParameterValue>>;

export interface QuestionParameter {
  readonly id: string;
  readonly label: string;
  /** What to pick from: nodes of a kind, or one of the others. */
  readonly kind:
    | "category"
    | "modality"
    | "model"
    | "node"
    | "list"
    | "link kind"
    | "facet"
    | "node kind"
    | "unit"
    | "role"
    | "use"
    | "confidence"
    | "number"
    /** 1 or 0: yes or no. */
    | "switch";
  /** How many values, where more than one can stand. */
  readonly many?: { readonly least: number; readonly most: number };
}

export interface Question {
  readonly id: string;
  /** Other words that find it. */
  readonly keywords: string;
  readonly parameters: readonly QuestionParameter[];
  /** Relations that the answer is made of: where a graph holds none of them, there is nothing to ask. */
  readonly needs?: readonly EdgeKind[];
  /** What it is asked about until someone picks otherwise. */
  defaults(vocabulary: QuestionDefaults, index: GraphIndex): Parameters;
  /** In words, with the names of what it is asked about. */
  sentence(index: GraphIndex, parameters: Parameters): string;
  /** Throws a RangeError that names the parameter where one is missing or of the wrong type. */
  ask(facets: FacetIndex, parameters: Parameters): Answer;
}

const nodeKinds = new Set<QuestionParameter["kind"]>(["category", "modality", "model", "node"]);

/** Whether there are the facets, nodes and kinds that the question is asked about, as many as it needs, and a relation. */
export const canAsk = (question: Question, index: GraphIndex, parameters: Parameters): boolean =>
  (question.needs?.some((kind) => occurringKinds(index).has(kind)) ?? true) &&
  question.parameters.every(({ id, kind, many }) => {
    const value = parameters[id];
    const values = typeof value === "object" ? value : [String(value ?? "")];
    if (many !== undefined && (values.length < many.least || values.length > many.most))
      return false;
    if (kind === "facet") return values.every((held) => facets.some((facet) => facet.id === held));
    if (kind === "node kind") return values.every((held) => occurringKinds(index).has(held));
    return !nodeKinds.has(kind) || values.every((held) => index.node(held) !== undefined);
  });

export function textOf(parameters: Parameters, id: string): string {
  const value = parameters[id];
  if (typeof value !== "string") throw wrong(id, value, "a text");
  return value;
}

export function numberOf(parameters: Parameters, id: string): number {
  const value = parameters[id];
  if (typeof value !== "number") throw wrong(id, value, "a number");
  return value;
}

export function textsOf(parameters: Parameters, id: string): readonly string[] {
  const value = parameters[id];
  if (typeof value !== "object") throw wrong(id, value, "a list of texts");
  return value;
}

const wrong = (id: string, value: ParameterValue | undefined, expected: string): RangeError =>
  new RangeError(
    `the parameter "${id}" is ${JSON.stringify(value) ?? "missing"}, expected ${expected}`,
  );

/** The name of a node, or its id where the graph lacks it. */
export const nameOf = (index: GraphIndex, id: string): string => index.node(id)?.name ?? id;
