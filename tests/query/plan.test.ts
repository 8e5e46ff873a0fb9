import { describe, expect, it } from "vitest";
import type { PlanOperator } from "../../src/graph/query-engine.ts";
import { runQuery } from "../../src/query/run-query.ts";
import { Store } from "../../src/query/store.ts";
import { smallStore } from "./small-store.ts";

/** Many models, few datasets; names are one of a kind. */
const wide = Store.from({
  nodes: [
    ...Array.from({ length: 1000 }, (_, i) => ({
      id: `m${i}`,
      labels: ["Model"],
      properties: { name: `m${i}`, year: i % 10 },
    })),
    ...Array.from({ length: 5 }, (_, i) => ({
      id: `d${i}`,
      labels: ["Dataset"],
      properties: { name: `d${i}` },
    })),
  ],
  edges: Array.from({ length: 1000 }, (_, i) => ({
    type: "TRAINED_ON",
    start: `m${i}`,
    end: `d${i % 5}`,
  })),
});

const names = (text: string, store = wide, parameters = {}): string[] => {
  const found: string[] = [];
  const visit = (plan: PlanOperator): void => {
    for (const child of plan.children) visit(child);
    found.push(plan.detail ? `${plan.name} ${plan.detail}` : plan.name);
  };
  visit(runQuery(store, text, parameters, { explain: true }).plan);
  return found;
};

describe("the planner", () => {
  it("begins at the rarer end", () => {
    expect(names("MATCH (m:Model)-[:TRAINED_ON]->(d:Dataset) RETURN m, d")).toEqual([
      "Start",
      "NodesByLabel (d:Dataset)",
      "Expand (m:Model)-[:TRAINED_ON]->(d:Dataset)",
    ]);
  });

  it("looks a property up, written in the pattern, in WHERE or with IN", () => {
    for (const text of [
      "MATCH (m:Model {name: $x})-->(d) RETURN d",
      "MATCH (m:Model)-->(d) WHERE $x = m.name RETURN d",
      "MATCH (m:Model)-->(d) WHERE m.name IN [$x] RETURN d",
    ])
      expect(names(text, wide, { x: "m3" })[1]).toMatch(/^Seek \(m:Model\) by /);
  });

  it("joins two patterns by looking the second up with a value of the first", () => {
    expect(names("MATCH (a:Dataset), (b:Model) WHERE a.name = b.name RETURN a, b")[2]).toBe(
      "Seek (b:Model) by a.name = b.name",
    );
  });

  it("tests as soon as the variables are known", () => {
    expect(
      names(
        "MATCH (d:Dataset)<--(m:Model) WHERE d.name > 'd2' AND m.year = 1 AND d.name <> m.name RETURN m",
      ),
    ).toEqual([
      "Start",
      "NodesByLabel (d:Dataset)",
      "Filter d.name > 'd2'",
      "Expand (d:Dataset)<-[]-(m:Model)",
      "Filter m.year = 1",
      "Filter d.name <> m.name",
    ]);
  });

  it("goes on from what is bound, and checks between two that are", () => {
    expect(
      names(
        "MATCH (a:Dataset {name: 'd1'}) MATCH (m:Model {name: 'm1'}) MATCH (m)-->(a) RETURN a",
      ).at(-1),
    ).toMatch(/^ExpandInto/);
  });

  it("keeps only the first rows of an order with a limit", () => {
    expect(
      names("MATCH (m:Model) RETURN m.name AS name ORDER BY name DESC LIMIT 3").slice(-2),
    ).toEqual(["Top name DESC", "Limit"]);
  });

  it("finds the same whichever end it begins at", () => {
    const store = smallStore();
    const ends = [
      "MATCH (m:Model)-[:TRAINED_ON]->(d) WHERE d.name = 'D' RETURN m.name AS x ORDER BY x",
      "MATCH (d)<-[:TRAINED_ON]-(m:Model) WHERE d.name = 'D' AND m.year > 0 RETURN m.name AS x ORDER BY x",
    ];
    for (const text of ends) expect(runQuery(store, text).rows).toEqual([["A"], ["B"]]);
  });

  it("counts rows and time of every operator that ran", () => {
    const { plan } = runQuery(wide, "MATCH (d:Dataset)<--(m) RETURN m");
    expect([plan.name, plan.rows, plan.children[0]?.name, plan.children[0]?.rows]).toEqual([
      "Expand",
      1000,
      "NodesByLabel",
      5,
    ]);
    expect(plan.milliseconds).toBeGreaterThan(0);
  });
});

describe("warnings", () => {
  const warnings = (text: string): unknown[] =>
    runQuery(smallStore(), text).warnings.map(({ code, suggestion, from, to }) => [
      code,
      suggestion,
      text.slice(from, to),
    ]);

  it("name what this graph lacks, and what is near", () => {
    expect(
      warnings(
        "MATCH (m:Modle)-[:TRAINED]->(d:Dataset) WHERE m.naem = 1 AND d.size > 1 AND m:Zebra RETURN m",
      ),
    ).toEqual([
      ["UnknownLabel", "Model", "Modle"],
      ["UnknownRelationshipType", "TRAINED_ON", "TRAINED"],
      ["UnknownProperty", "name", "naem"],
      ["UnknownLabel", undefined, "Zebra"],
    ]);
  });

  it("are silent where all is known", () => {
    expect(
      warnings(
        "MATCH (m:Model {name: 'A'})-[r:TRAINED_ON|DERIVED_FROM]->(d) WHERE r.role IS NULL WITH {x: 1} AS map, d RETURN map.x, d.size",
      ),
    ).toEqual([]);
  });
});
