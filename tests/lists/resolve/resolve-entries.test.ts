import { describe, expect, test } from "vitest";
import { foldTitle } from "../../../src/lists/normalize/fold-text.ts";
import {
  resolveEntries,
  type IdentityOverride,
} from "../../../src/lists/resolve/resolve-entries.ts";
import { reviewTable } from "../../../src/lists/resolve/review-table.ts";
import { makeEntry, type Sketch } from "./make-entry.ts";

/** Lines of the entries of each work, and the decision about each pair that was looked at. */
function resolve(sketches: readonly Sketch[], overrides: readonly IdentityOverride[] = []) {
  const { works, pairs, diagnostics } = resolveEntries(sketches.map(makeEntry), overrides);
  return {
    works: works.map(({ entries }) => entries.map(({ entry }) => entry.line)),
    decisions: pairs.map(({ decision }) => decision),
    pairs,
    codes: diagnostics.map(({ code }) => code),
  };
}

const repository = "https://github.com/lab/shared";
const paper = "https://arxiv.org/abs/2304.06716";

describe("the same work in other words", () => {
  test("titles that differ in case, dashes, punctuation and mojibake are one work", () => {
    const { works } = resolve([
      { line: 1, title: "Fine-Tuning Bidirectional Encoders (BERT)â€“Based Models on Notes" },
      {
        line: 2,
        list: "b",
        title: "Fine-tuning bidirectional encoders (BERT)–based models on notes.",
      },
    ]);
    expect(works).toEqual([[1, 2]]);
  });

  test("a preprint and a journal version with other titles are one work by name and repository", () => {
    const { works, pairs } = resolve([
      {
        line: 1,
        name: "MedX",
        title: "MedX: Contrastive Transformers with Logs for Retrieval",
        links: [repository],
      },
      {
        line: 2,
        list: "b",
        title: "MedX: A method for retrieval using contrastive learning",
        links: [repository],
        curated: "MedX",
      },
    ]);
    expect(works).toEqual([[1, 2]]);
    expect(pairs[0]?.reason).toBe("name and repository agree");
  });

  test("forms of one arXiv address count as one paper", () => {
    const { pairs } = resolve([
      {
        line: 1,
        name: "Same",
        title: "Same: one thing told here",
        links: ["https://arxiv.org/pdf/2304.06716v3.pdf"],
      },
      {
        line: 2,
        list: "b",
        name: "Same",
        title: "Another telling",
        links: ["https://arxiv.org/html/2304.06716"],
      },
    ]);
    expect(pairs[0]).toMatchObject({ decision: "same", reason: "name and paper agree" });
  });
});

describe("different works that look alike", () => {
  test("no single identifier merges: a shared repository, a shared paper, a shared name each alone", () => {
    expect(
      resolve([
        {
          line: 1,
          name: "EX-1b",
          title: "Structure emerges from scaling learning",
          links: [repository],
        },
        {
          line: 2,
          name: "EX-1v",
          title: "Language models enable prediction of effects",
          links: [repository],
        },
      ]),
    ).toMatchObject({ works: [[1], [2]], decisions: ["different"] });
    expect(
      resolve([
        { line: 1, title: "UNetX: Scalable models of images", curated: "UNetX", links: [paper] },
        {
          line: 2,
          title: "Mis-XY: segmentation using models pretrained on data",
          curated: "MIS-XY",
          links: [paper],
        },
      ]),
    ).toMatchObject({ works: [[1], [2]], codes: ["shared-identifier"] });
    expect(
      resolve([
        { line: 1, name: "ClinX", title: "ClinX: Modeling notes and predicting readmission" },
        {
          line: 2,
          list: "b",
          name: "ClinX",
          title: "ClinX: A hybrid model for inference in healthcare",
        },
      ]).works,
    ).toEqual([[1], [2]]);
  });

  test("a plus sign, a version and a suffix keep works apart that share a repository", () => {
    for (const [a, b] of [
      ["ChatX", "ChatX+"],
      ["HuaX", "HuaX-II"],
      ["BioV", "BioV-T"],
      ["ProX", "ProX2"],
    ] as const)
      expect(
        resolve([
          { line: 1, name: a, title: `${a}: first of its kind`, links: [repository] },
          { line: 2, name: b, title: `${b}: towards something more`, links: [repository] },
        ]).works,
      ).toEqual([[1], [2]]);
  });

  test("names that differ in case only are two works, and the pair is on record", () => {
    const { works, pairs } = resolve([
      { line: 1, name: "BiomedX", title: "Domain-specific pretraining for language" },
      { line: 2, name: "BioMedX", title: "BioMedX: a model for questions" },
    ]);
    expect(works).toEqual([[1], [2]]);
    expect(pairs).toMatchObject([{ decision: "different", nameA: "BiomedX", nameB: "BioMedX" }]);
  });

  test("a paper and a repository in common under two names and titles stay apart", () => {
    expect(
      resolve([
        { line: 1, name: "One", title: "One approach to reading", links: [paper, repository] },
        { line: 2, name: "Two", title: "Quite another matter", links: [paper, repository] },
      ]).works,
    ).toEqual([[1], [2]]);
  });

  test("equal short titles that nothing else supports are left to a person", () => {
    const { works, codes } = resolve([
      { line: 1, kind: "other", title: "Tutorial", links: ["https://one.example.org/a"] },
      { line: 2, kind: "other", title: "Tutorial", links: ["https://two.example.org/b"] },
    ]);
    expect(works).toEqual([[1], [2]]);
    expect(codes).toEqual(["identity-undecided"]);
  });

  test("equal titles that one list gives two names are left to a person", () => {
    const { works, codes } = resolve([
      { line: 1, name: "LongX", title: "LongX and BigX: Transformers for Long Sequences" },
      { line: 2, name: "BigX", title: "LongX and BigX: Transformers for Long Sequences" },
    ]);
    expect(works).toEqual([[1], [2]]);
    expect(codes).toEqual(["identity-undecided"]);
  });

  test("a model and a dataset of one name are two", () => {
    expect(
      resolve([
        { line: 1, name: "OncX", title: "OncX: A Conversational Model" },
        { line: 2, kind: "dataset", name: "OncX" },
      ]).works,
    ).toEqual([[1], [2]]);
  });
});

describe("datasets", () => {
  test("one dataset in two tables is one, whatever its links", () => {
    expect(
      resolve([
        { line: 1, kind: "dataset", name: "TCX", links: ["https://portal.example.org"] },
        { line: 2, kind: "dataset", name: "TCX", links: ["https://www.example.gov/tcx"] },
      ]).works,
    ).toEqual([[1, 2]]);
  });

  test("two datasets of one paper are two", () => {
    expect(
      resolve([
        {
          line: 1,
          kind: "dataset",
          name: "MedDX",
          links: ["https://aclanthology.org/2020.emnlp-main.743/"],
        },
        {
          line: 2,
          kind: "dataset",
          name: "MedDialogX",
          links: ["https://aclanthology.org/2020.emnlp-main.743/"],
        },
      ]),
    ).toMatchObject({ works: [[1], [2]], decisions: ["different"] });
  });
});

describe("identity.csv", () => {
  const a = "Autodidactic models for analysis of images";
  const b = "A journal version under other words";
  const override = (
    decision: "same" | "different",
    titles: readonly [string, string],
  ): IdentityOverride => ({
    a: { list: "a", folded: foldTitle(titles[0]) },
    b: { list: "a", folded: foldTitle(titles[1]) },
    decision,
    reason: "known",
    line: 2,
  });

  test("joins what nothing else joins", () => {
    const sketches = [
      { line: 1, title: a },
      { line: 2, title: b },
    ];
    expect(resolve(sketches).works).toEqual([[1], [2]]);
    expect(resolve(sketches, [override("same", [a, b])])).toMatchObject({
      works: [[1, 2]],
      decisions: ["same"],
    });
  });

  test("parts what equal titles would join", () => {
    const sketches = [
      { line: 1, name: "X", title: a },
      { line: 2, name: "Y", title: `${a}.` },
    ];
    expect(resolve(sketches, [override("different", ["X", "Y"])]).works).toEqual([[1], [2]]);
  });

  test("a row that names nothing is reported", () => {
    expect(resolve([{ line: 1, title: a }], [override("same", [a, "gone"])]).codes).toEqual([
      "identity-unmatched",
    ]);
  });

  test("what must stay apart is not joined by a detour over a third entry", () => {
    const { works, codes } = resolve(
      [
        { line: 1, name: "X", title: a },
        { line: 2, list: "b", title: a },
        { line: 3, name: "Z", title: b },
        { line: 4, list: "b", title: b },
      ],
      [
        override("different", ["X", "Z"]),
        {
          ...override("same", [a, b]),
          a: { list: "b", folded: foldTitle(a) },
          b: { list: "b", folded: foldTitle(b) },
        },
      ],
    );
    expect(works.some((lines) => lines.includes(1) && lines.includes(3))).toBe(false);
    expect(codes).toContain("identity-conflict");
  });
});

test("what cannot be decided becomes a table with the columns of identity.csv", () => {
  const entries = [
    { line: 1, name: "LongX", title: "LongX and BigX: Transformers for Long Sequences" },
    { line: 2, name: "BigX", title: "LongX and BigX: Transformers for Long Sequences" },
  ].map(makeEntry);
  const { pairs } = resolveEntries(entries, []);
  const table = reviewTable(
    pairs,
    entries.map(({ entry }) => entry),
    (list) => list.toUpperCase(),
  );
  expect(table?.split("\n").slice(0, 2)).toEqual([
    "list_a,title_a,list_b,title_b,decision,reason",
    'A,LongX and BigX: Transformers for Long Sequences,A,LongX and BigX: Transformers for Long Sequences,,"equal titles, but one list gives them two names"',
  ]);
  expect(reviewTable([], [], (list) => list)).toBeNull();
});

test("a crowd of equal titles is still one work", () => {
  const sketches = Array.from({ length: 60 }, (_, i) => ({
    line: i + 1,
    title: "One and the same model of images",
  }));
  expect(resolve(sketches).works).toHaveLength(1);
});

test("time grows with the entries: a thousand distinct ones give no pairs to compare", () => {
  const sketches = Array.from({ length: 1000 }, (_, i) => ({
    line: i + 1,
    title: `word${i} thing${i} item${i} of models for images`,
  }));
  expect(resolve(sketches).pairs).toEqual([]);
});
