import { expect, test } from "vitest";
import { facetIndex } from "../../src/answer/facet-index.ts";
import { questionCards } from "../../src/app/questions/cards.ts";
import { askedBy, toSettings } from "../../src/app/panels/answer/answer-state.ts";
import { viewInWords } from "../../src/app/exports/view-in-words.ts";
import type { AppData } from "../../src/app/load/load-data.ts";
import { decodeView } from "../../src/view/decode-view.ts";
import { encodeView } from "../../src/view/encode-view.ts";
import { showOnly } from "../../src/view/steps/show-only.ts";
import { firstView } from "../../src/view/view.ts";
import { builtGraph } from "../answer/graph.ts";

const index = builtGraph();
const facets = facetIndex(index);
const data = { index, facets } as AppData;
const start = firstView(index.graph.dataVersion);

test("a file of an answer says the question with what it was asked about, from a link too, and whether it is the answer", () => {
  const cards = questionCards(data).filter(({ question, parameters }) => {
    const asked = askedBy(data, toSettings(question, parameters));
    return asked !== null && typeof asked !== "string" && asked.answer.nodes.length > 3;
  });
  expect(cards.length).toBeGreaterThan(3);
  for (const { question, parameters, sentence } of cards) {
    const settings = toSettings(question, parameters);
    const asked = askedBy(data, settings);
    if (asked === null || typeof asked === "string") throw new Error("not asked");
    const because = { kind: "question", settings };
    const view = showOnly(start, asked.answer.nodes, because);
    const { view: opened } = decodeView(encodeView(view), { facets });
    for (const each of [view, opened]) {
      expect(viewInWords(facets, each)).toContain(`picked nodes: “${sentence}”`);
      expect(viewInWords(facets, each)).not.toContain("the answer is another");
    }
    const fewer = showOnly(view, asked.answer.nodes.slice(1), because);
    expect(viewInWords(facets, fewer)).toContain("the answer is another");
  }
});

test("a file of everything or of a free query has no words for its filters", () => {
  expect(viewInWords(facets, start)).toBeNull();
  expect(viewInWords(facets, { ...start, query: "MATCH (n) RETURN n" })).toBeNull();
});
