import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { contrast } from "../../src/scene/colour.ts";
import { themes } from "../../src/scene/theme.ts";
import type { FieldVocabulary } from "../../src/layout/field-vocabulary.ts";

const { fields } = JSON.parse(
  readFileSync("data/vocabulary/fields.json", "utf8"),
) as FieldVocabulary;

describe("contrast", () => {
  it("is 21 for black on white and 1 for a colour on itself", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#1d5fa8", "#1d5fa8")).toBe(1);
  });
});

for (const theme of Object.values(themes)) {
  const grounds = [theme.ground, ...fields.map(({ hue }) => theme.region(hue).fill)];
  describe(`the ${theme.id} theme`, () => {
    it("draws every mark at 3:1 or better on the ground and on each region", () => {
      const marks = [...Object.values(theme.kinds), ...theme.series, ...theme.ramp, theme.unknown];
      for (const colour of marks)
        for (const ground of grounds)
          expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
    });

    it("draws lit edges at 3:1 or better, also at the opacity they are drawn with", () => {
      for (const colour of Object.values(theme.edges))
        for (const ground of grounds)
          expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
    });

    it("writes labels, names of regions and the accent at 4.5:1 or better", () => {
      for (const text of [theme.ink, theme.secondary, theme.accent])
        expect(contrast(text, theme.ground)).toBeGreaterThanOrEqual(4.5);
      for (const { hue } of fields) {
        const { fill, ink } = theme.region(hue);
        expect(contrast(ink, fill), `name at hue ${hue}`).toBeGreaterThanOrEqual(4.5);
        expect(
          contrast(ink, theme.ground),
          `name at hue ${hue} beside its region`,
        ).toBeGreaterThanOrEqual(4.5);
        expect(contrast(theme.ink, fill)).toBeGreaterThanOrEqual(4.5);
      }
    });
  });
}
