import { describe, expect, it } from "vitest";
import { asSentence, countOf, grouped } from "../../src/answer/words.ts";

describe("counts", () => {
  it("stand with their thousands apart, and with their noun", () => {
    expect([999, 1291, 38_842, 1_000_000].map(grouped)).toEqual([
      "999",
      "1,291",
      "38,842",
      "1,000,000",
    ]);
    expect([countOf(1, "node"), countOf(1291, "node")]).toEqual(["1 node", "1,291 nodes"]);
  });
});

describe("a sentence", () => {
  it("begins with a capital and ends once, whatever it ended with", () => {
    expect(asSentence("pick the other end")).toBe("Pick the other end.");
    expect(asSentence("11 datasets. All known.")).toBe("11 datasets. All known.");
    expect(asSentence("which datasets?")).toBe("Which datasets?");
    expect(asSentence("undone: “Which datasets?”")).toBe("Undone: “Which datasets?”");
  });
});
