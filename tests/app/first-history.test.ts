import { describe, expect, it } from "vitest";
import { firstHistory } from "../../src/app/remember/first-history.ts";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { indexGraph } from "../../src/graph/index-graph.ts";
import { encodeView } from "../../src/view/encode-view.ts";
import { addStep, currentView, startHistory } from "../../src/view/history.ts";
import { saveHistory } from "../../src/view/save-history.ts";
import { setValue } from "../../src/view/steps/set-value.ts";
import { firstView } from "../../src/view/view.ts";
import { graphOf, node } from "../graph/fixture.ts";

const graph = graphOf(
  [node("model/a", "Model", "alpha"), node("dataset/d", "Dataset", "delta")],
  [],
);
const context = { facets: facetIndex(indexGraph(graph)) };
const start = firstView(graph.dataVersion);
const datasets = setValue(start, "kind", "Dataset", "any");
const saved = saveHistory(addStep(startHistory(start), "Kind: datasets", datasets));

describe("the history that a page opens with", () => {
  it("is the first view for who comes the first time", () => {
    const { history, reports } = firstHistory("", null, context, false);
    expect(history.steps).toHaveLength(1);
    expect(currentView(history)).toEqual(start);
    expect(reports).toEqual([]);
  });

  it("is what was there before a reload", () => {
    const { history } = firstHistory("", saved, context, true);
    expect(history.steps.map(({ name }) => name)).toEqual(["Start", "Kind: datasets"]);
  });

  it("is the first view at the plain address, and what the last visit left stands by", () => {
    const { history, left } = firstHistory("", saved, context, false);
    expect(history.steps.map(({ view }) => view)).toEqual([start]);
    expect(left?.steps.map(({ name }) => name)).toEqual(["Start", "Kind: datasets"]);
    const nothing = saveHistory(startHistory(start));
    expect(firstHistory("", nothing, context, false).left).toBeNull();
  });

  it("keeps its steps when the tab was only reloaded", () => {
    const { history } = firstHistory(`#${encodeView(datasets)}`, saved, context, false);
    expect(history.steps).toHaveLength(2);
    expect(currentView(history)).toEqual(datasets);
  });

  it("opens a link as a step after what was there", () => {
    const models = setValue(start, "kind", "Model", "none");
    const { history } = firstHistory(`#${encodeView(models)}`, saved, context, false);
    expect(history.steps.map(({ name }) => name)).toEqual([
      "Start",
      "Kind: datasets",
      "Open a link: not models",
    ]);
    expect(currentView(history)).toEqual(models);
  });

  it("says what it could not read of a link, and keeps the rest", () => {
    const { history, reports } = firstHistory(
      "#1&c=kind:any:Dataset&c=nonsense:any:x",
      null,
      context,
      false,
    );
    expect(currentView(history).scope.clauses).toEqual([
      { facet: "kind", mode: "any", values: ["Dataset"] },
    ]);
    expect(reports.map(({ message }) => message).join(" ")).toContain("nonsense");
  });

  it("follows ids through the ledger in what the last visit left, and says so once", () => {
    const old = { ...start, data: "before", selection: ["model/old"] };
    const left = saveHistory(addStep(startHistory(old), "Pick", { ...old, focus: "model/old" }));
    const ledger = [
      { id: "model/old", key: "", name: "alpha", state: "gone", successor: "model/a" },
    ] as const;
    const { history, reports } = firstHistory("", left, { ...context, ledger }, true);
    expect(history.steps.map(({ view }) => view.selection)).toEqual([["model/a"], ["model/a"]]);
    expect(reports.map(({ message }) => message)).toEqual(['"alpha" (model/old) is now model/a.']);
  });

  it("begins anew where what was saved is broken", () => {
    expect(currentView(firstHistory("", "{broken", context, true).history)).toEqual(start);
  });
});
