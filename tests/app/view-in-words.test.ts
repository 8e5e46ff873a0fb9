import { expect, test } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { questionCards } from "../../src/app/questions/cards.ts";
import { askedBy, toSettings } from "../../src/app/panels/answer/answer-state.ts";
import { viewInWords } from "../../src/app/exports/view-in-words.ts";
import type { AppData } from "../../src/app/load/load-data.ts";
import { showOnly } from "../../src/view/steps/show-only.ts";
import { firstView } from "../../src/view/view.ts";
import { builtGraph } from "../answer/graph.ts";

const index = builtGraph();
const data = { index, facets: facetIndex(index) } as AppData;
const start = firstView(index.graph.dataVersion);

test("a file of an answer says the question with what it was asked about, and other picked nodes by their number", () => {
  const cards = questionCards(data).filter(({ question, parameters }) => {
    const asked = askedBy(data, toSettings(question, parameters));
    return asked !== null && typeof asked !== "string" && asked.answer.nodes.length > 3;
  });
  expect(cards.length).toBeGreaterThan(3);
  for (const { question, parameters, sentence } of cards) {
    const settings = toSettings(question, parameters);
    const asked = askedBy(data, settings);
    if (asked === null || typeof asked === "string") throw new Error("not asked");
    const view = { ...showOnly(start, asked.answer.nodes), panel: { id: "answer", settings } };
    expect(viewInWords(data, view)).toContain(`the answer to “${sentence}”`);
    const fewer = { ...showOnly(view, asked.answer.nodes.slice(1)), panel: view.panel };
    expect(viewInWords(data, fewer)).not.toContain(sentence);
  }
});

test("a file of everything or of a free query has no words for its filters", () => {
  expect(viewInWords(data, start)).toBeNull();
  expect(viewInWords(data, { ...start, query: "MATCH (n) RETURN n" })).toBeNull();
});
