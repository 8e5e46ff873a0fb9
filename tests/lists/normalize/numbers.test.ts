import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countVolumes } from "../../../src/lists/normalize/count-volumes.ts";
import { unitOfHead } from "../../../src/lists/normalize/entry-cells.ts";
import { parseScale, singular } from "../../../src/lists/normalize/parse-scale.ts";
import {
  parseParameters,
  parseVariant,
  splitSizes,
  readSizeNotes,
} from "../../../src/lists/normalize/parse-variant.ts";
import { runs } from "../../runs.ts";

const sizes = (cell: string): string =>
  (parseScale(cell)?.sizes ?? [])
    .map(({ value, unit, atLeast }) => `${atLeast ? "≥" : ""}${value} ${unit}`.trim())
    .join(" | ");

describe("scales", () => {
  test.each([
    ["1043 videos (11276 frames)", "1043 video | 11276 frame"],
    ["26,254 CT, 451 WSIs", "26254 ct | 451 wsi"],
    ["over 72M scRNA-seq data", "≥72000000 scrna-seq data"],
    ["over 72M", "≥72000000"],
    ["100k images", "100000 image"],
    ["79.2B tokens", "79200000000 token"],
    ["1.59B tokens", "1590000000 token"],
    ["4K images, 32K QA pairs", "4000 image | 32000 qa pair"],
    ["1,000 genes with 41k small molecules", "1000 gene | 41000 small molecule"],
    ["1,214 PET-CT pairs", "1214 pet-ct pair"],
    ["20K image tiles", "20000 image tile"],
    ["1.2 million studies", "1200000 study"],
    ["10,000+ patients", "≥10000 patient"],
    [">= 500 cases", "≥500 case"],
    ["3D volumes", ""],
    ["", ""],
  ])("%j holds %j", (cell, expected) => {
    expect(sizes(cell)).toBe(expected);
  });

  test.each([
    ["3D CT, 3D MRI", "1,411 CT, 1,222 MRI", "1411 volume | 1222 volume"],
    ["3D CT, Pathology", "26,254 CT scans, 451 WSIs", "26254 volume | 451 wsi"],
    ["CT slices (2D)", "32,735 CT", "32735 ct"],
    ["3D CT, 3D PET", "1,214 PET-CT pairs", "1214 pet-ct pair"],
    ["", "12 CT", "12 ct"],
  ])("of %j rows %j counts %j", (modality, cell, expected) => {
    const scale = countVolumes(parseScale(cell) ?? { text: cell, sizes: [] }, modality);
    expect(scale.text).toBe(cell);
    expect(scale.sizes.map(({ value, unit }) => `${value} ${unit}`).join(" | ")).toBe(expected);
  });

  test("a number is read back whatever its grouping and multiplier", () => {
    const multiplier = fc.constantFrom(
      ["", 1],
      ["K", 1e3],
      ["M", 1e6],
      ["B", 1e9],
      ["k", 1e3],
    ) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        multiplier,
        fc.boolean(),
        (count, [letter, times], grouped) => {
          const digits = grouped ? count.toLocaleString("en-US") : String(count);
          expect(parseScale(`${digits}${letter} images`)?.sizes).toEqual([
            { value: count * times, unit: "image", atLeast: false },
          ]);
        },
      ),
      runs(100),
    );
  });

  test("no cell throws, and every value is a finite number", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (cell) => {
        for (const { value } of parseScale(cell)?.sizes ?? [])
          expect(Number.isFinite(value)).toBe(true);
      }),
      runs(100),
    );
  });

  test.each([
    ["studies", "study"],
    ["boxes", "box"],
    ["species", "species"],
    ["classes", "class"],
    ["WSIs", "wsi"],
    ["scRNA-seq data", "scrna-seq data"],
    ["virus", "virus"],
  ])("%s is counted in %s", (plural, unit) => {
    expect(singular(plural)).toBe(unit);
  });
});

describe("sizes and variants of weights", () => {
  const lines = [
    "# A list",
    'when we talk about the number of parameters, "Base" refers to 110M (as in a paper) and "Large" refers to 340M.',
  ];
  const notes = readSizeNotes(lines);

  test("size words mean what the list's own note says, and nothing where it has none", () => {
    expect(parseVariant("Model (Base)", notes)).toMatchObject({
      parameters: 110e6,
      note: { line: 2 },
    });
    expect(parseVariant("Model (Large)", notes)).toMatchObject({ parameters: 340e6 });
    expect(parseVariant("Model (Base)", new Map())).toEqual({ variant: "Base" });
  });

  test.each([
    ["7B, 13B", [7e9, 13e9]],
    ["100M", [100e6]],
    ["350M / 1.3B", [350e6, 1.3e9]],
    ["Base", [110e6]],
    ["12", []],
    ["-", []],
  ])("a cell %j of a table of models gives %j", (cell, sizes) => {
    expect(parseParameters(cell, notes).map(({ parameters }) => parameters)).toEqual(sizes);
  });

  test("sizes behind a name are no part of it, anything else in parentheses is", () => {
    expect(splitSizes("OakNet (7B, 13B)", notes)).toEqual({
      name: "OakNet",
      parameters: [7e9, 13e9],
    });
    expect(splitSizes("OakNet (ours)", notes)).toBeNull();
    expect(splitSizes("OakNet-7B", notes)).toBeNull();
  });

  test("the note is marked where it stands", () => {
    const note = notes.get("base");
    expect(lines[1]?.slice(note?.from, note?.to)).toBe('"Base" refers to 110M');
  });

  test.each([
    ["Model (3B, T5)", { parameters: 3e9, variant: "T5" }],
    ["Model (Base, XLNet)", { parameters: 110e6, variant: "XLNet" }],
    ["Model (117M)", { parameters: 117e6 }],
    ["Model (1.5B)", { parameters: 1.5e9 }],
    ["Model (Longformer)", { variant: "Longformer" }],
    ["Model", {}],
    ["Weights (7B params)", { parameters: 7e9 }],
  ])("%s is %j", (label, expected) => {
    const { note: _, ...variant } = parseVariant(label, notes);
    expect(variant).toEqual(expected);
  });
});

describe("what a column counts", () => {
  test.each([
    ["Scale (imgs)", "img"],
    ["Size (# Samples)", "sample"],
    ["# Images", "image"],
    ["Number of samples", "sample"],
    ["**Instances**", "instance"],
    ["Scale", ""],
    ["Size (approx)", ""],
    ["Dataset size", ""],
  ])("%s: %j", (head, unit) => {
    expect(unitOfHead(head)).toBe(unit);
  });
});
