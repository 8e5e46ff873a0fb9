import { expect, test } from "vitest";
import { inReason, passedOver } from "../../src/app/open/passed-over.ts";

test("lines that were passed over are told by reason, as the list first gives them", () => {
  const told = passedOver([
    { line: 1, reason: "badges" },
    { line: 9, reason: "table head" },
    { line: 12, reason: "badges" },
  ]).map(inReason);
  expect(told).toEqual(["badges: lines 1, 12", "table head: line 9"]);
});

test("many lines of one reason are counted", () => {
  const skipped = Array.from({ length: 33 }, (_, line) => ({ line, reason: "changelog" }));
  expect(passedOver(skipped).map(inReason)[0]).toMatch(/ 29, and 3 others$/);
});
