import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FacetClause } from "../../src/answer/scope.ts";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { decodeView } from "../../src/view/decode-view.ts";
import { encodeView, maxLinkPins } from "../../src/view/encode-view.ts";
import { addStep, currentView, replacePanel, startHistory, undo } from "../../src/view/history.ts";
import { readHistory, saveHistory } from "../../src/view/save-history.ts";
import { showOnly } from "../../src/view/steps/show-only.ts";
import { firstView, type View } from "../../src/view/view.ts";
import { builtGraph, testGraph, testNode } from "../answer/graph.ts";
import { randomScope } from "../answer/random-scope.ts";
import { runs } from "../runs.ts";

const index = builtGraph();
const facets = facetIndex(index);
const version = index.graph.dataVersion;
const id = fc.constantFrom(...index.graph.nodes.map((node) => node.id));
const ids = fc.uniqueArray(id, { maxLength: 8 });
const place = fc.double({ noNaN: true, noDefaultInfinity: true }).map((length) => length + 0);

const key = fc.string({ minLength: 1 }).filter((text) => text !== "__proto__");
const settings = fc.dictionary(
  key,
  fc.oneof(fc.string(), id, fc.integer(), place, ids, fc.array(fc.oneof(fc.string(), place))),
  { maxKeys: 5 },
);
const asked = fc.option(
  fc.record({
    query: fc.string({ unit: "grapheme" }),
    parameters: fc.dictionary(key, fc.string(), { maxKeys: 3 }),
  }),
  { nil: { query: null, parameters: {} } },
);

const plainView = fc.record({
  data: fc.constant(version),
  scope: randomScope(facets),
  focus: fc.option(id),
  selection: ids,
  appearance: fc.record({
    colouring: fc.constantFrom("kind", "year", "field"),
    sizing: fc.constantFrom("links", "same"),
    folded: fc.boolean(),
    pins: fc.dictionary(id, fc.tuple(place, place), { maxKeys: maxLinkPins }),
  }),
  layout: fc.record({
    id: fc.constantFrom("map", "timeline"),
    parameters: fc.dictionary(key, fc.oneof(fc.string(), fc.integer(), place)),
  }),
  panel: fc.option(fc.record({ id: fc.constantFrom("answer", "matrix"), settings })),
});
const view: fc.Arbitrary<View> = fc
  .tuple(plainView, asked)
  .map(([plain, query]) => ({ ...plain, ...query }));

describe("a link", () => {
  it("brings back any view of the built graph unchanged", () => {
    fc.assert(
      fc.property(view, (before) => {
        const { view: after, reports } = decodeView(encodeView(before), { facets });
        expect(after).toEqual(before);
        expect(reports).toEqual([]);
      }),
      runs(300),
    );
  });

  it("names the kind of ids once where several of one kind follow one another", () => {
    const ids = ["model/biobert", "model/scibert", "dataset/pubmed", "dataset/mimic-iii"];
    const text = encodeView({ ...firstView(version), selection: ids });
    expect(text).toContain("&s=model/biobert,.scibert,dataset/pubmed,.mimic-iii&");
  });

  it("is made of characters that no chat or mail breaks", () => {
    fc.assert(
      fc.property(view, (before) => {
        expect(encodeView(before)).toMatch(/^[\w/.,:=&%'-]*$/);
      }),
      runs(100),
    );
  });

  it("is read without an error however it is damaged, and the damage is reported", () => {
    fc.assert(
      fc.property(view, fc.nat(), fc.nat(12), fc.string(), (before, at, length, junk) => {
        const whole = encodeView(before);
        const from = at % (whole.length + 1);
        const damaged = whole.slice(0, from) + junk + whole.slice(from + length);
        const { reports } = decodeView(damaged, { facets });
        if (damaged !== whole && damaged !== "" && damaged !== "#" && damaged !== `#${whole}`)
          expect(reports).not.toEqual([]);
      }),
      runs(500),
    );
  });

  it("is read without an error from any text at all", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { view: read } = decodeView(`1&${text}`, { facets });
        expect(decodeView(encodeView(read), { facets }).view).toEqual(read);
      }),
      runs(500),
    );
  });

  it("keeps the rest where one part is damaged", () => {
    const text = encodeView({
      ...firstView(version),
      query: "RETURN 1 AS one",
      focus: index.graph.nodes[0]?.id ?? null,
    });
    const { view: read, reports } = decodeView(text.replace("q=", "q=%zz"), { facets });
    expect(read.focus).toBe(index.graph.nodes[0]?.id);
    expect(read.query).toBeNull();
    expect(reports.map(({ code }) => code)).toEqual(["cut", "damaged"]);
  });

  it("carries the open panel with its question, and keeps the other settings where one is damaged", () => {
    const [a, b] = index.graph.nodes.filter(({ kind }) => kind === "Category");
    const settings = { question: "shared-datasets", categories: [a?.id ?? "", b?.id ?? ""] };
    const text = encodeView({ ...firstView(version), panel: { id: "answer", settings } });
    expect(text).toContain("&w=answer&ws=question:shared-datasets&ws=categories::category/");
    expect(decodeView(text, { facets }).view.panel?.settings).toEqual(settings);
    const { view: read, reports } = decodeView(text.replace("categories::", "categories:%zz:"), {
      facets,
    });
    expect(read.panel).toEqual({ id: "answer", settings: { question: "shared-datasets" } });
    expect(reports.map(({ code }) => code)).toEqual(["cut", "damaged"]);
  });

  it("says what picked the nodes, whole or not at all", () => {
    const paths = { kind: "paths", settings: { from: "model/biobert", to: "model/scibert" } };
    const before = showOnly(firstView(version), ["model/biobert", "model/scibert"], paths);
    const text = encodeView(before);
    expect(text).toContain("&b=node:any:paths=from:model/biobert=to:model/scibert&");
    expect(decodeView(text, { facets }).view).toEqual(before);
    const picked = (link: string): [FacetClause | undefined, string[]] => {
      const { view: read, reports } = decodeView(link, { facets });
      return [read.scope.clauses[0], reports.map(({ code }) => code)];
    };
    const plain = { facet: "node", mode: "any", values: ["model/biobert", "model/scibert"] };
    expect(picked(text.replace("=to:", "=to%zz:"))).toEqual([plain, ["cut", "damaged"]]);
    expect(picked(text.replace("any:paths", "any:dreams"))).toEqual([plain, ["cut", "unknown"]]);
    expect(picked(text.replace("b=node", "b=year"))).toEqual([plain, ["cut", "damaged"]]);
  });

  it("names a node that stands in it several times once", () => {
    const [a = "", b = ""] = index.graph.nodes.map((node) => node.id);
    const [list, other] = [`${a},${b},${a}`, `${b},${b}`];
    const { view: read } = decodeView(`1&d=${version}&c=node:any:${list}&i=${other}&s=${list}`, {
      facets,
    });
    expect(read.scope.clauses[0]?.values).toEqual([a, b]);
    expect(read.scope.include).toEqual([b]);
    expect(read.selection).toEqual([a, b]);
  });

  it("opens as ever where it is from before links said what picked the nodes", () => {
    const scope = { clauses: [{ facet: "node", mode: "any", values: ["model/biobert"] }] };
    const { view: read, reports } = decodeView(`1&d=${version}&c=node:any:model/biobert&z=`, {
      facets,
    });
    expect(read.scope).toMatchObject(scope);
    expect(reports.map(({ code }) => code)).toEqual(["cut"]);
  });

  it("leaves no reason on the clause before one that this page does not know", () => {
    const { view: read } = decodeView(
      "1&c=kind:any:Model&c=colour:any:red&b=colour:any:selection",
      { facets },
    );
    expect(read.scope.clauses).toEqual([{ facet: "kind", mode: "any", values: ["Model"] }]);
  });

  it("names a panel that this page does not know, and leaves out its settings", () => {
    const text = encodeView({
      ...firstView(version),
      panel: { id: "orbit", settings: { speed: 3 } },
    });
    const { view: read, reports } = decodeView(text, { facets, panels: ["table"] });
    expect(read.panel).toBeNull();
    expect(reports.map(({ code }) => code)).toEqual(["unknown", "damaged"]);
  });

  it("names a part, a facet or an edge kind that this page does not know", () => {
    const { view: read, reports } = decodeView("1&c=colour:any:red&k=TRAINED_ON,LIKES&new=1", {
      facets,
    });
    expect(read.scope.clauses).toEqual([]);
    expect(read.scope.edgeKinds).toEqual(["TRAINED_ON"]);
    expect(reports.filter(({ code }) => code === "unknown")).toHaveLength(3);
  });

  it("states that it was made on another data version", () => {
    const { reports, view: read } = decodeView(encodeView(firstView("0123456789abcdef")), {
      facets,
    });
    expect(reports).toEqual([
      {
        code: "other-data",
        message: `This link was made on data version 0123456789abcdef; shown is version ${version}.`,
      },
    ]);
    expect(read.data).toBe(version);
  });

  it("follows an id to its successor and explains one that is gone", () => {
    const small = facetIndex(testGraph([testNode("model/b", "Model")], []));
    const ledger = [
      { id: "model/a", key: "", name: "A", state: "gone", successor: "model/b" },
      { id: "model/c", key: "", name: "C", state: "gone", successor: "" },
    ] as const;
    const { view: read, reports } = decodeView(
      encodeView({ ...firstView("test"), selection: ["model/a", "model/c", "model/d"] }),
      { facets: small, ledger },
    );
    expect(read.selection).toEqual(["model/b"]);
    const why = { kind: "paths", settings: { from: "model/a", to: "model/b" } };
    const only = encodeView(showOnly(firstView("test"), ["model/a", "model/b"], why));
    const followed = decodeView(only, { facets: small, ledger }).view.scope.clauses[0];
    expect(followed?.because?.settings).toEqual({ from: "model/b", to: "model/b" });
    const panel = { id: "answer", settings: { base: "model/a", nodes: ["model/c", "model/b"] } };
    const link = encodeView({ ...firstView("test"), panel });
    expect(decodeView(link, { facets: small, ledger }).view.panel?.settings).toEqual({
      base: "model/b",
      nodes: ["model/b"],
    });
    expect(reports.map(({ message }) => message)).toEqual([
      '"A" (model/a) is now model/b.',
      '"C" (model/c) is no longer in the graph; it was left out.',
      'Nothing with the id "model/d" is in this graph; it was left out.',
    ]);
  });

  it("carries the latest fifty of more pins", () => {
    const pins = Object.fromEntries(
      index.graph.nodes.slice(0, 60).map((node, i) => [node.id, [i, i] as const]),
    );
    const before = firstView(version);
    const { view: read } = decodeView(
      encodeView({ ...before, appearance: { ...before.appearance, pins } }),
      { facets },
    );
    expect(Object.keys(read.appearance.pins)).toEqual(Object.keys(pins).slice(10));
  });
});

describe("a saved history", () => {
  it("comes back whole, with the step that was shown and all pins", () => {
    fc.assert(
      fc.property(fc.array(view, { minLength: 1, maxLength: 5 }), (views) => {
        const [first, ...rest] = views;
        let history = startHistory(first as View);
        for (const [i, each] of rest.entries()) history = addStep(history, `Step ${i}`, each);
        history = undo(history);
        expect(readHistory(saveHistory(history), { facets }).history).toEqual(history);
      }),
      runs(30),
    );
  });

  it("starts anew from a text that is no history", () => {
    for (const text of ["", "null", "{}", '{"steps":[]}', '{"steps":[[1]],"at":7}'])
      expect(readHistory(text, { facets }).history).toEqual(startHistory(firstView(version)));
  });
});

describe("the panel of a history", () => {
  const at = (name: string): View => ({ ...firstView(version), focus: name });
  const table = { id: "table", settings: {} };
  const answer = { id: "answer", settings: { question: "gaps" } };

  it("opens for the steps around that had the same, so that undo closes nothing", () => {
    const two = addStep(startHistory(at("a")), "Two", at("b"));
    const opened = replacePanel(two, table);
    expect(currentView(undo(opened)).panel).toBe(table);
    expect(currentView(undo(opened)).focus).toBe("a");
  });

  it("comes back with undo where a step was made in it", () => {
    const opened = replacePanel(startHistory(at("a")), table);
    const asked = addStep(opened, "Ask", { ...currentView(opened), panel: answer });
    expect(currentView(undo(asked)).panel).toBe(table);
    expect(currentView(undo(replacePanel(asked, null))).panel).toBe(table);
  });
});
