import { describe, expect, it } from "vitest";
import { Store } from "../../src/query/store.ts";
import { ask, wrong } from "./ask.ts";

/** s-h-t over a hub, s-a-b-t and s-c-d-t round it, and a node that nothing reaches. */
const store = Store.from({
  nodes: [..."shtabcdx"].map((id) => ({
    id,
    labels: [id === "h" ? "Hub" : "N"],
    properties: { name: id },
  })),
  edges: ["sh", "ht", "sa", "ab", "bt", "sc", "cd", "dt"].map((ends, i) => ({
    id: ends,
    type: ends.includes("c") || ends.includes("d") ? "U" : "T",
    start: ends[0] as string,
    end: ends[1] as string,
    properties: { weight: i },
  })),
});
const between = (from: string, to: string, pattern: string, where = ""): unknown[] =>
  ask(
    store,
    `MATCH (x {name: '${from}'}), (y {name: '${to}'}) MATCH p = ${pattern} ${where} RETURN p`,
  ).flat();

describe("shortest paths", () => {
  it("are one, or all, or none", () => {
    expect(between("s", "t", "shortestPath((x)-[*]->(y))")).toEqual(["s-h-t"]);
    expect(
      between("s", "t", "allShortestPaths((x)-[*]-(y))", "WHERE none(n IN nodes(p) WHERE n:Hub)"),
    ).toEqual(["s-a-b-t", "s-c-d-t"]);
    expect(between("t", "s", "shortestPath((x)-[*]->(y))")).toEqual([]);
    expect(between("s", "x", "shortestPath((x)-[*]-(y))")).toEqual([]);
    expect(between("s", "t", "shortestPath((x)-[*..1]-(y))")).toEqual([]);
  });

  it("keep to types, and to what is asked of every node or relationship", () => {
    expect(between("s", "t", "shortestPath((x)-[:U*]-(y))")).toEqual(["s-c-d-t"]);
    expect(
      between("s", "t", "shortestPath((x)-[*]-(y))", "WHERE all(n IN nodes(p) WHERE NOT n:Hub)"),
    ).toEqual(["s-a-b-t"]);
    expect(
      between(
        "s",
        "t",
        "shortestPath((x)-[*]-(y))",
        "WHERE none(r IN relationships(p) WHERE r.weight < 5)",
      ),
    ).toEqual(["s-c-d-t"]);
  });

  it("are the shortest of those that pass a test of the whole path", () => {
    expect(between("s", "t", "shortestPath((x)-[*]-(y))", "WHERE length(p) > 2")).toEqual([
      "s-a-b-t",
    ]);
    expect(
      between(
        "s",
        "t",
        "allShortestPaths((x)-[*..5]-(y))",
        "WHERE any(n IN nodes(p) WHERE n.name IN ['b', 'd'])",
      ),
    ).toEqual(["s-a-b-t", "s-c-d-t"]);
    expect(between("s", "t", "shortestPath((x)-[*..9]-(y))", "WHERE length(p) > 9")).toEqual([]);
    expect(between("s", "t", "shortestPath((x)-[r*..9]-(y))", "WHERE last(r).weight = 7")).toEqual([
      "s-c-d-t",
    ]);
  });

  it("from a node to itself are of length 0, where that is allowed", () => {
    expect(between("s", "s", "shortestPath((x)-[*0..]-(y))")).toEqual(["s"]);
    expect(between("s", "s", "shortestPath((x)-[*]-(y))")).toEqual([]);
  });

  it("are values in expressions too", () => {
    const text = (kind: string): string =>
      `MATCH (x {name: 's'}), (y {name: 't'}) RETURN ${kind}((x)-[*]-(y))`;
    expect(ask(store, text("shortestPath"))).toEqual([["s-h-t"]]);
    expect(ask(store, text("allShortestPaths"))).toEqual([[["s-h-t"]]]);
  });

  it("are refused over two relationship patterns, and from a least length of two", () => {
    expect(wrong(store, "MATCH p = shortestPath((x)-->()-->(y)) RETURN p").code).toBe(
      "InvalidRelationshipPattern",
    );
    expect(wrong(store, "MATCH p = shortestPath((x)-[*2..]->(y)) RETURN p").code).toBe(
      "InvalidRelationshipPattern",
    );
  });
});
