import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countFacet } from "../../src/answer/count-facets.ts";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { scopeInWords, scopeParts } from "../../src/answer/scope-in-words.ts";
import { scopeContent } from "../../src/answer/scope-nodes.ts";
import { stateOfValue, withValue } from "../../src/answer/with-value.ts";
import {
  addStep,
  canRedo,
  canUndo,
  currentView,
  historyLength,
  jumpTo,
  redo,
  replaceView,
  startHistory,
  undo,
} from "../../src/view/history.ts";
import { clearScope } from "../../src/view/steps/clear-scope.ts";
import { collapseNodes } from "../../src/view/steps/collapse-nodes.ts";
import { cycleValue } from "../../src/view/steps/cycle-value.ts";
import { expandNodes } from "../../src/view/steps/expand-nodes.ts";
import { focusOn } from "../../src/view/steps/focus-on.ts";
import { hideNodes } from "../../src/view/steps/hide-nodes.ts";
import { includeNodes } from "../../src/view/steps/include-nodes.ts";
import { pinNodes, unpinNodes } from "../../src/view/steps/pin-nodes.ts";
import { selectNodes, toggleSelected } from "../../src/view/steps/select-nodes.ts";
import { setAppearance, setLayout } from "../../src/view/steps/set-appearance.ts";
import { setClause } from "../../src/view/steps/set-clause.ts";
import { setEdgeKinds, setEvidence } from "../../src/view/steps/set-edges.ts";
import { setQuery } from "../../src/view/steps/set-query.ts";
import { setRange } from "../../src/view/steps/set-range.ts";
import { showEgo } from "../../src/view/steps/show-ego.ts";
import { showHidden } from "../../src/view/steps/show-hidden.ts";
import { showOnly } from "../../src/view/steps/show-only.ts";
import { firstView, type View } from "../../src/view/view.ts";
import { testEdge, testGraph, testNode } from "../answer/graph.ts";
import { runs } from "../runs.ts";

/** a – b – c – d by derivation; a, b read ct; only a is evaluated on leaf. */
const index = testGraph(
  [
    ...["a", "b", "c", "d"].map((id, i) => testNode(`model/${id}`, "Model", { year: 2020 + i })),
    testNode("modality/ct", "Modality"),
    testNode("dataset/leaf", "Dataset"),
  ],
  [
    testEdge("model/b", "DERIVED_FROM", "model/a", { role: "checkpoint" }),
    testEdge("model/c", "DERIVED_FROM", "model/b", { role: "checkpoint" }),
    testEdge("model/d", "DERIVED_FROM", "model/c", { role: "checkpoint", confidence: "low" }),
    testEdge("model/a", "HAS_MODALITY", "modality/ct"),
    testEdge("model/b", "HAS_MODALITY", "modality/ct"),
    testEdge("model/a", "EVALUATED_ON", "dataset/leaf"),
  ],
);
const facets = facetIndex(index);
const start = firstView("test");
const shown = (view: View): string[] =>
  Array.from(scopeContent(facets, view.scope).nodes, (at) => index.graph.nodes[at]?.id ?? "");

describe("a click on a facet's value", () => {
  it("includes, then excludes, then lets go", () => {
    const states: string[] = [];
    let view = start;
    for (let i = 0; i < 3; i += 1) {
      view = cycleValue(view, "modality", "modality/ct");
      states.push(stateOfValue(view.scope, "modality", "modality/ct"));
    }
    expect(states).toEqual(["any", "none", "off"]);
    expect(view.scope).toEqual(start.scope);
  });

  it("asks for all of the values when told to", () => {
    const one = cycleValue(start, "kind", "Model", true);
    const two = cycleValue(one, "kind", "Dataset", true);
    expect(two.scope.clauses).toEqual([
      { facet: "kind", mode: "all", values: ["Model", "Dataset"] },
    ]);
    expect(shown(two)).toEqual([]);
  });

  it("replaces a free query", () => {
    const view = cycleValue(setQuery(start, "RETURN 1 AS one"), "kind", "Dataset");
    expect(view.query).toBeNull();
    expect(shown(view)).toEqual(["dataset/leaf"]);
  });
});

describe("a range", () => {
  it("holds the values from one end to the other, whichever comes first", () => {
    expect(shown(setRange(start, facets, "year", 2022, 2021))).toEqual(["model/b", "model/c"]);
    expect(setRange(start, facets, "year", 1900, 1901)).toEqual(start);
  });
});

describe("what picked the values of a clause", () => {
  const because = { kind: "weak", settings: {} };
  const picked = showOnly(start, ["model/a", "model/b"], because);

  it("is said no longer once a value was added or taken away", () => {
    const [fewer] = withValue(picked.scope, "node", "model/b", "off").clauses;
    expect(fewer).toEqual({ facet: "node", mode: "any", values: ["model/a"] });
    const [more] = withValue(picked.scope, "node", "model/c", "any").clauses;
    expect(more).toEqual({
      facet: "node",
      mode: "any",
      values: ["model/a", "model/b", "model/c"],
    });
    const [same] = withValue(picked.scope, "node", "model/a", "any").clauses;
    expect(same?.because).toEqual(because);
  });
});

describe("walking", () => {
  const byHand = { kind: "selection", settings: {} };
  const only = showOnly(start, ["model/a"], byHand);

  it("expands by relation, by direction and by what counts", () => {
    expect(shown(expandNodes(only, facets, ["model/a"]))).toEqual([
      "model/a",
      "model/b",
      "modality/ct",
      "dataset/leaf",
    ]);
    expect(shown(expandNodes(only, facets, ["model/a"], { edgeKinds: ["EVALUATED_ON"] }))).toEqual([
      "model/a",
      "dataset/leaf",
    ]);
    expect(shown(expandNodes(only, facets, ["model/a"], { direction: "in", depth: 2 }))).toEqual([
      "model/a",
      "model/b",
      "model/c",
    ]);
    const certain = setEvidence(showOnly(start, ["model/c"], byHand), ["stated"]);
    expect(shown(expandNodes(certain, facets, ["model/c"]))).toEqual(["model/b", "model/c"]);
  });

  it("brings in by hand only what is not in view, so that later filters and their counts are not touched", () => {
    expect(expandNodes(start, facets, ["model/a"])).toBe(start);
    const models = setClause(start, "kind", "any", ["Model"]);
    const view = expandNodes(models, facets, ["model/a"]);
    expect(view.scope.include).toEqual(["modality/ct", "dataset/leaf"]);
    expect(expandNodes(view, facets, ["model/a"])).toBe(view);
    const back = expandNodes(hideNodes(start, ["model/b"]), facets, ["model/a"]);
    expect(back.scope).toEqual(start.scope);
    expect(countFacet(facets, back.scope, "kind")).toEqual(countFacet(facets, start.scope, "kind"));
    expect(expandNodes(setQuery(start, "RETURN 1 AS one"), facets, ["model/a"]).query).toBeNull();
  });

  it("says what brought in several nodes at once, as long as one of them is in", () => {
    const models = setClause(start, "kind", "any", ["Model"]);
    const all = expandNodes(models, facets, ["model/a"]);
    const parts = (view: View) => scopeParts(facets, view.scope).map(({ text }) => text);
    const why = "neighbours of model/a";
    expect(parts(all)).toEqual(["models", `with modality/ct and dataset/leaf brought in: ${why}`]);
    expect(parts(hideNodes(all, ["modality/ct"]))).toContain(
      `with dataset/leaf brought in: ${why}`,
    );
    const one = includeNodes(models, facets, ["modality/ct"]);
    const two = expandNodes(one, facets, ["model/a"], { edgeKinds: ["EVALUATED_ON"] });
    expect(parts(two)).toEqual([
      "models",
      "with modality/ct brought in",
      `with dataset/leaf brought in: ${why}, evaluated on`,
    ]);
    // Each is taken away alone.
    const [, , last] = scopeParts(facets, two.scope);
    expect(last?.without).toEqual(one.scope);
    expect(hideNodes(all, ["modality/ct", "dataset/leaf"]).scope.acts).toEqual([]);
  });

  it("collapses what nothing else in view holds", () => {
    expect(shown(collapseNodes(start, facets, ["model/a"]))).toEqual([
      "model/a",
      "model/b",
      "model/c",
      "model/d",
      "modality/ct",
    ]);
  });

  it("shows an ego network to a depth, in focus and selected", () => {
    const view = showEgo(start, index, "model/a", 2);
    expect(shown(view)).toEqual(["model/a", "model/b", "model/c", "modality/ct", "dataset/leaf"]);
    expect([view.focus, view.selection]).toEqual(["model/a", ["model/a"]]);
    expect(scopeInWords(facets, view.scope)).toBe(
      "5 picked nodes: surroundings of model/a, 2 hops",
    );
  });

  it("hides nodes from scope, selection and focus, and brings them back", () => {
    const view = hideNodes(focusOn(selectNodes(start, ["model/a", "model/b"]), "model/a"), [
      "model/a",
    ]);
    expect(shown(view)).not.toContain("model/a");
    expect([view.focus, view.selection]).toEqual([null, ["model/b"]]);
    expect(shown(showHidden(view))).toContain("model/a");
    expect(shown(includeNodes(view, facets, ["model/a"]))).toContain("model/a");
  });

  it("keeps pins to a hundredth of a pixel and lets go of some or all", () => {
    const view = pinNodes(start, { "model/a": [1.23456, -0.001], "model/b": [3, 4] });
    expect(view.appearance.pins).toEqual({ "model/a": [1.23, 0], "model/b": [3, 4] });
    expect(Object.keys(unpinNodes(view, ["model/a"]).appearance.pins)).toEqual(["model/b"]);
    expect(unpinNodes(view).appearance.pins).toEqual({});
  });
});

describe("a history", () => {
  const ids = index.graph.nodes.map(({ id }) => id);
  const change: fc.Arbitrary<(view: View) => View> = fc.oneof(
    fc.constantFrom(...ids).map((id) => (view: View) => toggleSelected(view, id)),
    fc.constantFrom(...ids).map((id) => (view: View) => hideNodes(view, [id])),
    fc.constantFrom(...ids).map((id) => (view: View) => pinNodes(view, { [id]: [1, 2] })),
    fc.constant((view: View) => setClause(view, "kind", "any", ["Model"])),
    fc.constant((view: View) => setEdgeKinds(view, ["TRAINED_ON"])),
    fc.constant((view: View) => setAppearance(view, { folded: !view.appearance.folded })),
    fc.constant((view: View) => setLayout(view, "timeline", { by: "year" })),
    fc.constant(clearScope),
  );

  it("brings back with undo exactly the earlier views, positions included, and with redo the later ones", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const views = [start];
        let history = startHistory(start);
        for (const [i, apply] of changes.entries()) {
          const view = { ...apply(currentView(history)) };
          views.push(view);
          history = addStep(history, `Step ${i}`, view);
        }
        for (let i = views.length - 1; i > 0; i -= 1) {
          expect(currentView(history)).toBe(views[i]);
          history = undo(history);
        }
        expect(currentView(history)).toBe(start);
        expect(canUndo(history)).toBe(false);
        for (const view of views.slice(1)) {
          history = redo(history);
          expect(currentView(history)).toBe(view);
        }
        expect(canRedo(history)).toBe(false);
      }),
      runs(100),
    );
  });

  it("drops what was undone when another step is made", () => {
    const one = addStep(startHistory(start), "One", selectNodes(start, ["model/a"]));
    const two = addStep(undo(one), "Two", selectNodes(start, ["model/b"]));
    expect(two.steps.map(({ name }) => name)).toEqual(["Start", "Two"]);
  });

  it("makes no step of the same view, and none beyond its ends", () => {
    const history = startHistory(start);
    expect(addStep(history, "Nothing", start)).toBe(history);
    expect(undo(history)).toBe(history);
    expect(jumpTo(history, 7)).toBe(history);
  });

  it("can replace the shown view without a step, as a drag does until it ends", () => {
    const history = replaceView(startHistory(start), focusOn(start, "model/a"));
    expect(history.steps).toHaveLength(1);
    expect(currentView(history).focus).toBe("model/a");
  });

  it("forgets the oldest steps beyond its length", () => {
    let history = startHistory(start);
    for (let i = 0; i < historyLength + 5; i += 1) history = addStep(history, `${i}`, { ...start });
    expect(history.steps).toHaveLength(historyLength);
    expect(history.steps.at(-1)?.name).toBe(`${historyLength + 4}`);
  });
});
