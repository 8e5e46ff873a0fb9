// Each question against a loop of its own over graph.json, as it is asked at first and asked about something else.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Answer, Cell, NodeCell } from "../../../src/answer/answer.ts";
import { explainStatement } from "../../../src/answer/explain-statement.ts";
import { facetIndex } from "../../../src/answer/facet-index.ts";
import { canAsk, type Parameters } from "../../../src/answer/question.ts";
import { questions } from "../../../src/answer/questions.ts";
import type { GraphNode } from "../../../src/graph/graph.ts";
import type { NodeValue } from "../../../src/graph/value.ts";
import { createEngine } from "../../../src/query/engine.ts";
import { storeFromGraph } from "../../../src/query/store-from-graph.ts";
import { builtGraph } from "../graph.ts";

const index = builtGraph();
const { nodes, edges } = index.graph;
const facets = facetIndex(index);
const engine = createEngine(storeFromGraph(index.graph));
const vocabulary = JSON.parse(
  readFileSync(new URL("../../../data/vocabulary/questions.json", import.meta.url), "utf8"),
);
const node = new Map(nodes.map((each) => [each.id, each]));

const question = (id: string) => {
  const found = questions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no question "${id}"`);
  return found;
};
const defaultsOf = (id: string): Parameters => question(id).defaults(vocabulary, index);
const ask = (id: string, change: Parameters = {}): Answer =>
  question(id).ask(facets, { ...defaultsOf(id), ...change });

const idIn = (cell: Cell | undefined): string => (cell as NodeCell).node;
const idsIn = (cell: Cell | undefined): string[] =>
  (cell as readonly Cell[]).filter((each) => typeof each === "object").map(idIn);
const firsts = ({ rows }: Answer, column = 0): string[] => rows.map((row) => idIn(row[column]));

/** Ids in the first column that holds nodes, as the query gives them. */
async function byQuery({ cypher }: Answer): Promise<string[]> {
  if (cypher === null) throw new Error("no query");
  const { rows, cut } = await engine.run(cypher);
  expect(cut).toBeNull();
  return rows.map(
    (row) =>
      (
        row.find(
          (cell) => typeof cell === "object" && cell !== null && "labels" in cell,
        ) as NodeValue
      ).id,
  );
}

/** The ids and all that is below them over edges of a kind, by loops until nothing is added. */
function below(ids: readonly string[], kind: string): Set<string> {
  const found = new Set(ids);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const edge of edges)
      if (edge.kind === kind && found.has(edge.target)) found.add(edge.source);
  }
  return found;
}
const targets = (source: string, kind: string): string[] =>
  edges.filter((edge) => edge.source === source && edge.kind === kind).map(({ target }) => target);

describe("the questions", () => {
  it("can all be asked of the built graph as they stand, and say their names in the sentence", () => {
    for (const each of questions) {
      const parameters = each.defaults(vocabulary, index);
      expect(canAsk(each, index, parameters), each.id).toBe(true);
      expect(each.sentence(index, parameters)).toMatch(/^[A-Z].*\?$/);
      expect(each.sentence(index, parameters)).not.toMatch(/\w+\/\w+-/);
    }
  });

  it("draw only nodes and edges of the graph, and each edge with both its ends", () => {
    for (const each of questions) {
      const answer = ask(each.id);
      const drawn = new Set(answer.nodes);
      expect(drawn.size, each.id).toBe(answer.nodes.length);
      for (const id of drawn) expect(node.has(id), `${each.id}: ${id}`).toBe(true);
      for (const id of answer.edges) {
        const edge = index.edge(id);
        expect(
          edge !== undefined && drawn.has(edge.source) && drawn.has(edge.target),
          `${each.id}: ${id}`,
        ).toBe(true);
      }
      expect(answer.rows.every((row) => row.length === answer.columns.length)).toBe(true);
      expect(answer.coverage).toMatch(/\d/);
    }
  });

  it("give with each row the statements that it rests on, each with evidence, but for what is not there", () => {
    for (const each of questions) {
      const answer = ask(each.id);
      expect(answer.statements).toHaveLength(answer.rows.length);
      for (const [i, statements] of answer.statements.entries()) {
        const silent = each.id === "gaps" || answer.rows[i]?.[0] === "Kind";
        expect(statements.length > 0, `${each.id} ${i}`).toBe(!silent);
        for (const statement of statements) {
          const { says, evidence } = explainStatement(index, statement);
          expect(evidence, says).not.toEqual([]);
        }
      }
    }
  });

  it("refuse a parameter of the wrong type by its name", () => {
    expect(() => question("derived-models").ask(facets, { base: 1 })).toThrow(
      'the parameter "base" is 1, expected a text',
    );
  });
});

describe("datasets shared across categories", () => {
  const cases: Parameters[] = [
    {},
    { categories: ["category/methods-vfm-methods", "category/methods-mfm-methods"] },
    {
      categories: [
        "category/biology-and-medicine",
        "category/methods-lfm-methods",
        "category/methods-mfm-methods",
      ],
      uses: ["pretraining"],
    },
    { categories: ["category/general", "category/methods"], uses: ["evaluation", "finetuning"] },
  ];
  it.each(cases)("are those of models of each category: %o", async (change) => {
    const { categories, uses } = { ...defaultsOf("shared-datasets"), ...change } as {
      categories: string[];
      uses: string[];
    };
    const models = categories.map((category) => {
      const sections = below([category], "PART_OF");
      return nodes
        .filter(
          ({ id, kind }) =>
            kind === "Model" && targets(id, "IN_CATEGORY").some((at) => sections.has(at)),
        )
        .map(({ id }) => id);
    });
    const users = new Map<string, Set<string>>();
    for (const { source, target, kind, role = "" } of edges)
      if (
        (kind === "TRAINED_ON" && uses.includes(role)) ||
        (kind === "EVALUATED_ON" && uses.includes("evaluation"))
      )
        users.set(target, (users.get(target) ?? new Set()).add(source));
    const expected = Array.from(users)
      .filter(([, own]) => models.every((each) => each.some((model) => own.has(model))))
      .map(
        ([id, own]) =>
          [id, [...own].filter((model) => models.flat().includes(model)).length] as const,
      );

    const answer = ask("shared-datasets", change);
    expect(new Map(answer.rows.map((row) => [idIn(row[0]), row[1]]))).toEqual(new Map(expected));
    expect(expected.length).toBeGreaterThan(0);
    const counts = answer.rows.map((row) => row[1] as number);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect((await byQuery(answer)).toSorted()).toEqual(firsts(answer).toSorted());
    const known = [...new Set(models.flat())].filter(
      (id) => node.get(id)?.coverage?.["TRAINED_ON"] === "known",
    ).length;
    if (uses.includes("pretraining"))
      expect(answer.coverage).toContain(
        `Training data known for ${known} of ${new Set(models.flat()).size} models`,
      );
  });
});

describe("organizations across modalities", () => {
  it.each([3, 1, 5])("are those whose models have more than %i", async (over) => {
    const expected = nodes
      .filter(({ kind }) => kind === "Organization")
      .map(({ id }) => {
        const models = edges
          .filter(
            (edge) =>
              edge.kind === "HOSTED_BY" &&
              edge.target === id &&
              node.get(edge.source)?.kind === "Model",
          )
          .map(({ source }) => source);
        return [
          id,
          new Set(models.flatMap((model) => targets(model, "HAS_MODALITY"))).size,
        ] as const;
      })
      .filter(([, count]) => count > over);
    const answer = ask("organizations-across-modalities", { over });
    expect(new Map(answer.rows.map((row) => [idIn(row[0]), row[1]]))).toEqual(new Map(expected));
    expect(expected.length).toBeGreaterThan(0);
    expect((await byQuery(answer)).toSorted()).toEqual(firsts(answer).toSorted());
  });
});

describe("models derived from a base", () => {
  it.each([
    [vocabulary.base, ["checkpoint"]],
    ["model/bert", ["checkpoint"]],
    ["model/clip", ["checkpoint", "architecture"]],
  ])(
    "from %s by %o are those reached through others too, with their modalities",
    async (base, roles) => {
      const expected = new Set<string>([base]);
      for (let size = 0; size !== expected.size;) {
        size = expected.size;
        for (const { kind, role, source, target } of edges)
          if (kind === "DERIVED_FROM" && roles.includes(role ?? "") && expected.has(target))
            expected.add(source);
      }
      expected.delete(base);
      const answer = ask("derived-models", { base, roles });
      expect(firsts(answer).toSorted()).toEqual([...expected].toSorted());
      expect(expected.size).toBeGreaterThan(3);
      for (const row of answer.rows)
        expect(idsIn(row[1]).toSorted()).toEqual(targets(idIn(row[0]), "HAS_MODALITY").toSorted());
      expect((await byQuery(answer)).toSorted()).toEqual(firsts(answer).toSorted());
    },
  );
});

describe("the timeline of a modality", () => {
  it.each([vocabulary.timeline, "modality/x-ray", "modality/dna"])(
    "%s holds narrower ones, by year",
    async (modality) => {
      const wanted = below([modality], "BROADER");
      const expected = nodes.filter(
        ({ id, kind }) =>
          kind === "Model" && targets(id, "HAS_MODALITY").some((own) => wanted.has(own)),
      );
      const answer = ask("timeline", { modality });
      expect(new Map(answer.rows.map((row) => [idIn(row[1]), row[0]]))).toEqual(
        new Map(expected.map(({ id, year }) => [id, year ?? null])),
      );
      const years = answer.rows.map((row) => (row[0] as number | null) ?? Infinity);
      expect(years).toEqual(years.toSorted((a, b) => (a === b ? 0 : a - b)));
      expect((await byQuery(answer)).toSorted()).toEqual(firsts(answer, 1).toSorted());
    },
  );
});

describe("works in both lists", () => {
  it("are those with a line in each, and they differ where the lines do", async () => {
    const [a = "", b = ""] = index.graph.lists.map(({ id }) => id);
    const isWork = ({ kind }: GraphNode): boolean =>
      ["Model", "Dataset", "Survey", "Resource"].includes(kind);
    const holds = ({ sources }: GraphNode, list: string): boolean =>
      sources.some((source) => "list" in source && source.list === list);
    const expected = nodes.filter((each) => isWork(each) && holds(each, a) && holds(each, b));
    const answer = ask("both-lists");
    expect(firsts(answer).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect((await byQuery(answer)).toSorted()).toEqual(firsts(answer).toSorted());

    const venues = (each: GraphNode, list: string): string[] =>
      (each.evidence["publications"] ?? [])
        .filter((piece) => "list" in piece && piece.list === list)
        .map(({ value = 0 }) => each.publications?.[value]?.venue ?? "")
        .filter((venue) => venue !== "");
    for (const row of answer.rows) {
      const each = node.get(idIn(row[0])) as GraphNode;
      const [one, two] = [new Set(venues(each, a)), new Set(venues(each, b))];
      const differ =
        one.size > 0 &&
        two.size > 0 &&
        [...one, ...two].some((venue) => !one.has(venue) || !two.has(venue));
      expect((row[4] as readonly Cell[]).length > 0, each.id).toBe(differ);
    }
  });
});

describe("models with code and without weights", () => {
  it.each([
    ["code", "weights"],
    ["weights", "code"],
    ["paper", "code"],
  ])("with %s, without %s, go by the links of listed models", async (has, lacks) => {
    const linked = ({ links = [] }: GraphNode, kind: string): boolean =>
      links.some((link) => link.kind === kind);
    const expected = nodes.filter(
      (each) => each.kind === "Model" && each.listed && linked(each, has) && !linked(each, lacks),
    );
    const answer = ask("code-without-weights", { has, lacks });
    expect(firsts(answer).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect((await byQuery(answer)).toSorted()).toEqual(firsts(answer).toSorted());
    expect(answer.coverage).toContain("not linked is not the same as not released");
  });
});

describe("large datasets", () => {
  it.each([
    {},
    { modalities: ["modality/pathology"], unit: "wsi", over: 500 },
    { modalities: ["modality/text"], unit: "instance", over: 10_000 },
  ] as Parameters[])("have the modality and more of the unit: %o", async (change) => {
    const { modalities, unit, over } = { ...defaultsOf("large-datasets"), ...change } as {
      modalities: string[];
      unit: string;
      over: number;
    };
    const wanted = below(modalities, "BROADER");
    const expected = nodes.filter(
      ({ id, kind, scale }) =>
        kind === "Dataset" &&
        targets(id, "HAS_MODALITY").some((own) => wanted.has(own)) &&
        scale?.sizes.some(
          (size) =>
            size.unit === unit && (size.value > over || (size.value === over && size.atLeast)),
        ),
    );
    const answer = ask("large-datasets", change);
    expect(firsts(answer).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(expected.length).toBeGreaterThan(0);
    expect((await byQuery(answer)).toSorted()).toEqual(firsts(answer).toSorted());
  });
});

describe("combinations with no dataset", () => {
  it.each([
    {},
    { rows: "category", columns: "modality" },
    { kind: "Model", rows: "task", columns: "modality" },
  ] as Parameters[])(
    "are none listed among those whose both fields are known: %o",
    async (change) => {
      const { kind, rows, columns } = { ...defaultsOf("gaps"), ...change } as Record<
        string,
        string
      >;
      const over: Record<string, [string, string]> = {
        modality: ["HAS_MODALITY", "BROADER"],
        task: ["FOR_TASK", "BROADER"],
        category: ["IN_CATEGORY", "PART_OF"],
      };
      const values = (id: string, facet = ""): Set<string> => {
        const [relation = "", wider = ""] = over[facet] ?? [];
        const found = new Set(targets(id, relation));
        for (const value of found) for (const up of targets(value, wider)) found.add(up);
        return found;
      };
      const both = nodes
        .filter((each) => each.kind === kind && (kind !== "Model" || each.listed))
        .map(({ id }) => [values(id, rows), values(id, columns)] as const)
        .filter(([one, two]) => one.size > 0 && two.size > 0);
      const all = (pick: 0 | 1): string[] => [...new Set(both.flatMap((pair) => [...pair[pick]]))];
      const expected = all(0).flatMap((row) =>
        all(1)
          .filter((column) => !both.some(([one, two]) => one.has(row) && two.has(column)))
          .map((column) => `${row} ${column}`),
      );
      const answer = ask("gaps", change);
      expect(answer.rows.map((row) => `${idIn(row[0])} ${idIn(row[1])}`).toSorted()).toEqual(
        expected.toSorted(),
      );
      expect(answer.coverage).toContain(`Both fields are known for ${both.length} of`);
      if (answer.cypher !== null) {
        const { rows: found } = await engine.run(answer.cypher);
        expect(
          found.map((row) => row.map((cell) => (cell as NodeValue).id).join(" ")).toSorted(),
        ).toEqual(expected.toSorted());
      }
    },
  );
});

describe("paths between two nodes", () => {
  const degree = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of [source, target]) degree.set(end, (degree.get(end) ?? 0) + 1);

  it.each([
    [vocabulary.paths, 0],
    [["model/esm-2", "model/medsam"], 0],
    [["dataset/mimic-cxr", "organization/microsoft"], 1],
  ])(
    "%o are walks over edges of the graph, cheapest first, and pass through hubs only when asked (%i)",
    (ends, hubs) => {
      const answer = ask("paths-between", { ends, hubs });
      expect(answer.rows.length).toBeGreaterThan(0);
      const limit = Number(/more than (\d+) links/.exec(answer.coverage)?.[1] ?? Infinity);
      for (const [, path] of answer.rows) {
        const ids = idsIn(path);
        expect([ids[0], ids.at(-1)]).toEqual(ends);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [i, id] of ids.entries()) {
          if (i === 0) continue;
          const before = ids[i - 1];
          expect(
            edges.some(
              (e) =>
                (e.source === before && e.target === id) ||
                (e.source === id && e.target === before),
            ),
          ).toBe(true);
          if (i < ids.length - 1) expect(degree.get(id)).toBeLessThanOrEqual(limit);
        }
      }
      expect(new Set(answer.rows.map(([, path]) => idsIn(path).join(" "))).size).toBe(
        answer.rows.length,
      );
    },
  );
});

describe("a comparison", () => {
  it.each([
    [vocabulary.compare],
    [["model/sam", "model/medsam"]],
    [["dataset/tcga", "dataset/mimic-cxr"]],
  ])("of %o says of each what it has, and of all what they share", (ids) => {
    const answer = ask("compare-models", { nodes: ids });
    const row = (label: string): readonly Cell[] | undefined =>
      answer.rows.find(([field]) => field === label);
    for (const [kind, label] of [
      ["TRAINED_ON", "trained on"],
      ["HAS_MODALITY", "has modality"],
      ["DERIVED_FROM", "derived from"],
    ] as const) {
      const sets: Set<string>[] = ids.map((id: string) => new Set(targets(id, kind)));
      const shared = [...(sets[0] ?? [])].filter((id) => sets.every((own) => own.has(id)));
      const found = row(label);
      if (sets.every((own) => own.size === 0)) expect(found).toBeUndefined();
      else {
        expect(idsIn(found?.at(-1)).toSorted()).toEqual(shared.toSorted());
        sets.forEach((own, i) => {
          const cell = found?.[i + 1];
          if (own.size === 0) expect(cell === "unknown" || cell === "none").toBe(true);
          else {
            expect(idsIn(cell).toSorted()).toEqual([...own].toSorted());
            // Side by side they are seen to be the same.
            expect(idsIn(cell).slice(0, shared.length)).toEqual(idsIn(found?.at(-1)));
          }
        });
      }
    }
  });
});

describe("statements not to trust", () => {
  it.each([[["low"]], [["inferred"]], [["low", "inferred"]]])(
    "with %o as weak are all that rest on nothing stronger, weakest first",
    (confidences) => {
      const weakEdges = edges.filter(({ confidence }) => confidences.includes(confidence));
      const answer = ask("doubtful", { confidences });
      const order = ["stated", "high", "medium", "inferred", "low"];
      const weakNames = nodes.filter(({ evidence }) => {
        const best = (evidence["name"] ?? [])
          .map(({ confidence }) => order.indexOf(confidence))
          .toSorted((a, b) => a - b)[0];
        return confidences.includes(order[best ?? 0] as string);
      });
      expect(answer.edges.toSorted()).toEqual(weakEdges.map(({ id }) => id).toSorted());
      expect(answer.rows).toHaveLength(weakEdges.length + weakNames.length);
      const ranks = answer.rows.map((row) => order.indexOf(row[3] as string));
      expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    },
  );
});
