import { describe, expect, it } from "vitest";
import { matcher } from "../../src/query/matcher.ts";

const matches = (pattern: string, text: string): boolean => matcher(pattern)(text, () => undefined);

describe("matcher", () => {
  it.each([
    ["a.*c", ["ac", "abbc"], ["ab", "xac", "a\nc"]],
    ["(?s)a.c", ["a\nc"], ["abbc"]],
    ["(?i)m[e-g]D\\d+", ["MED12", "mfd1"], ["mhd1", "med"]],
    ["ab|cd|", ["ab", "cd", ""], ["abcd", "a"]],
    ["(ab)+c?", ["ab", "ababc"], ["", "abb"]],
    ["a{2}", ["aa"], ["a", "aaa"]],
    ["a{2,}", ["aa", "aaaa"], ["a"]],
    ["(?:a|b){1,3}", ["a", "bab"], ["", "aaaa"]],
    ["[^a-c]x", ["dx"], ["ax"]],
    ["[\\]\\-]+", ["]-"], ["a"]],
    ["\\p{Lu}\\w*", ["Éa", "A1"], ["a"]],
    ["^\\bab\\b$", ["ab"], ["abc"]],
    ["a\\.b\\\\", ["a.b\\"], ["axb\\"]],
    ["(a*)*b", ["b", "aab"], ["a"]],
    [".", ["😀"], ["ab"]],
  ])("%s matches whole texts as Java does", (pattern, good, bad) => {
    for (const text of good) expect([text, matches(pattern, text)]).toEqual([text, true]);
    for (const text of bad) expect([text, matches(pattern, text)]).toEqual([text, false]);
  });

  it("agrees with the platform's own engine on simple patterns", () => {
    const texts = ["", "a", "b", "ab", "ba", "aab", "abab", "abc", "cab"];
    for (const pattern of [
      "a*b*",
      "(a|b)*",
      "(ab|ba)+",
      "a?b+c?",
      "[ab]{2,3}c?",
      "(a(b|c)*)*",
      "((a|b)(a|b))*",
    ])
      for (const text of texts)
        expect([pattern, text, matches(pattern, text)]).toEqual([
          pattern,
          text,
          new RegExp(`^(?:${pattern})$`, "u").test(text),
        ]);
  });

  it("takes no longer for patterns that send others back and forth", () => {
    expect(matches("(a*)*(a|aa)+(.*)*c", "a".repeat(5000))).toBe(false);
    expect(matches("(((((((((a)*)*)*)*)*)*)*)*)*", "a".repeat(2000))).toBe(true);
  });

  it.each([
    "(",
    ")",
    "a)",
    "[a",
    "*a",
    "a\\",
    "(?=a)b",
    "(a)\\1",
    "((a{99}){99}){99}",
    "(".repeat(1000),
    "\\p{Nope}",
  ])("refuses %s", (pattern) => {
    expect(() => matcher(pattern)).toThrow(/cannot be read/);
  });
});
