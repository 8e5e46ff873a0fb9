import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvCell, parseCsv, parseCsvTable, writeCsv } from "../../src/graph/csv.ts";
import { hashText } from "../../src/graph/hash-text.ts";
import { repairText } from "../../src/graph/repair-text.ts";
import { slugOf } from "../../src/graph/slug.ts";
import { runs } from "../runs.ts";

describe("repairText", () => {
  test("control characters and lone surrogates become U+FFFD where they stood", () => {
    const { text, repairs } = repairText("a\u0007b\ud800c\udc00\ufffe");
    expect(text).toBe("a\ufffdb\ufffdc\ufffd\ufffd");
    expect(repairs.map((repair) => repair.found)).toEqual(["U+0007", "U+D800", "U+DC00", "U+FFFE"]);
    expect(repairs[0]?.offset).toBe(1);
  });

  test("whole text, pairs, tabs and line breaks stay", () => {
    const whole = "é 🧬\t\r\n中";
    expect(repairText(whole)).toEqual({ text: whole, repairs: [] });
  });

  test("a repaired text keeps its length and needs no second repair", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (raw) => {
        const once = repairText(raw).text;
        expect(once).toHaveLength(raw.length);
        expect(repairText(once).repairs).toEqual([]);
      }),
      runs(100),
    );
  });
});

describe("slugOf", () => {
  test.each([
    ["BioBERT", "biobert"],
    ["MIMIC-III", "mimic-iii"],
    ["ChatCAD+", "chatcad-plus"],
    ["Bio+Clinical BERT", "bio-plus-clinical-bert"],
    ["Café, v2.0", "cafe-v2-0"],
    ["+", "plus"],
    ["!!", "u21-u21"],
  ])("%s gives %s", (name, slug) => expect(slugOf(name)).toBe(slug));

  test("every name gives a slug of plain letters", () => {
    fc.assert(
      fc.property(fc.string(), (name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugOf(name))),
      runs(100),
    );
  });
});

describe("csv", () => {
  test("cells with commas, quotes and line breaks survive", () => {
    const cell = fc.string().map((text) => text.replaceAll("\r", ""));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const back = parseCsv(writeCsv(rows)).map((record) => [...record.cells]);
          const first = rows[0]?.[0] ?? "";
          fc.pre(!first.startsWith("\ufeff"));
          expect(back).toEqual(rows);
        },
      ),
      runs(100),
    );
  });

  test("each record knows its line", () => {
    const records = parseCsv('a,b\n"1\n2",3\n\n4,\n');
    expect(records.map((record) => record.line)).toEqual([1, 2, 5]);
    expect(records[2]?.cells).toEqual(["4", ""]);
  });

  test("a table's missing cells are empty", () => {
    expect(parseCsvTable("a,b\n1\n").rows).toEqual([{ line: 2, row: { a: "1", b: "" } }]);
    expect(csvCell('say "hi"')).toBe('"say ""hi"""');
  });
});

test("equal texts have equal hashes and near ones differ", () => {
  fc.assert(
    fc.property(fc.string(), (text) => /^[0-9a-f]{16}$/.test(hashText(text))),
    runs(100),
  );
  const hashes = new Set(Array.from({ length: 20000 }, (_, i) => hashText(`node ${i}`)));
  expect(hashes.size).toBe(20000);
});
