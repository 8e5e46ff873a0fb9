// A graph of a few works, small enough to know by heart, for tests of the engine.
import { Store } from "../../src/query/store.ts";

/** Models a, b, c with years; datasets d, e; b and c derive from a, c from b; a lonely model z. */
export const smallStore = (): Store =>
  Store.from({
    nodes: [
      { id: "a", labels: ["Model"], properties: { name: "A", year: 2020 } },
      { id: "b", labels: ["Model"], properties: { name: "B", year: 2021, tags: ["x", "y"] } },
      { id: "c", labels: ["Model", "Large"], properties: { name: "C", year: 2021 } },
      { id: "d", labels: ["Dataset"], properties: { name: "D", size: { float: 1 } } },
      { id: "e", labels: ["Dataset"], properties: { name: "E" } },
      { id: "z", labels: ["Model"], properties: { name: "Z" } },
    ],
    edges: [
      { id: "1", type: "DERIVED_FROM", start: "b", end: "a", properties: { role: "checkpoint" } },
      { id: "2", type: "DERIVED_FROM", start: "c", end: "a", properties: { role: "uses" } },
      { id: "3", type: "DERIVED_FROM", start: "c", end: "b", properties: { role: "checkpoint" } },
      { id: "4", type: "TRAINED_ON", start: "a", end: "d" },
      { id: "5", type: "TRAINED_ON", start: "b", end: "d" },
      { id: "6", type: "TRAINED_ON", start: "c", end: "e" },
      { id: "7", type: "EVALUATED_ON", start: "a", end: "e" },
    ],
  });
