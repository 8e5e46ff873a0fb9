import { describe, expect, test } from "vitest";
import { diffWorks } from "../../src/review/diff/diff-works.ts";
import { toDiffText, toReleaseNotes } from "../../src/review/diff/to-diff-text.ts";
import type { Work } from "../../src/review/diff/work.ts";

const work = (title: string, more: Partial<Work> = {}): Work => ({
  at: "line 1",
  kind: "model",
  name: null,
  title,
  venue: "ACL",
  year: 2020,
  section: "Methods",
  urls: [],
  ...more,
});

describe("diffWorks", () => {
  test("a work of the same title is kept, whatever its case and dashes", () => {
    expect(
      diffWorks([work("A Visual–Language Model")], [work("A visual-language model")]),
    ).toMatchObject({
      kept: 1,
      added: [],
      removed: [],
      renamed: [{ to: "A visual-language model" }],
    });
  });

  test("a retitled work is recognized by its paper", () => {
    const urls = ["https://arxiv.org/abs/2001.00001v2"];
    const diff = diffWorks(
      [work("First title", { urls })],
      [work("Entirely other words", { urls: ["https://arxiv.org/pdf/2001.00001.pdf"] })],
    );
    expect(diff).toMatchObject({ kept: 1, added: [], removed: [] });
    expect(diff.renamed).toHaveLength(1);
  });

  test("a retitled work is told by both titles, once each", () => {
    const urls = ["https://arxiv.org/abs/2001.00001"];
    const diff = diffWorks([work("First title", { urls })], [work("Other words", { urls })]);
    expect(toReleaseNotes(diff)).toContain("- First title → Other words\n");
    expect(toDiffText(diff)).toContain("~ renamed (line 1): First title → Other words\n");
  });

  test("a retitled work is recognized by its words, the most similar first", () => {
    const before = [work("Learning to read molecules with large language models")];
    const after = [
      work("Learning to draw cats"),
      work("Learning to read small molecules with large language models"),
    ];
    const diff = diffWorks(before, after);
    expect(diff.added.map(({ label }) => label)).toEqual(["Learning to draw cats"]);
    expect(diff.removed).toEqual([]);
  });

  test("a paper that two works share matches neither by itself", () => {
    const urls = ["https://arxiv.org/abs/2001.00001"];
    const diff = diffWorks(
      [work("One", { urls }), work("Two", { urls })],
      [work("Three", { urls }), work("Four", { urls })],
    );
    expect(diff.kept).toBe(0);
  });

  test("another section, venue and link are told apart", () => {
    const diff = diffWorks(
      [work("Same")],
      [work("Same", { section: "Other", year: 2021, urls: ["https://a.org"] })],
    );
    expect(diff.moved[0]).toMatchObject({ from: "Methods", to: "Other" });
    expect(diff.revenued[0]).toMatchObject({ from: "ACL 2020", to: "ACL 2021" });
    expect(diff.relinked[0]).toMatchObject({ from: "", to: "https://a.org" });
    expect(diff.renamed).toEqual([]);
  });

  test("release notes escape what comes from a list", () => {
    expect(toReleaseNotes(diffWorks([], [work("<script>[x](y)")]))).toContain(
      "\\<script\\>\\[x\\](y)",
    );
  });

  test("a heading that is called otherwise moves nothing; what left it moved", () => {
    const at = (title: string, section: string): Work => work(title, { section });
    const diff = diffWorks(
      [at("One", "Graphs"), at("Two", "Graphs"), at("Three", "Graphs"), at("Four", "Text")],
      [
        at("One", "Text and graphs"),
        at("Two", "Text and graphs"),
        at("Three", "Text"),
        at("Four", "Text"),
      ],
    );
    expect(diff.sections).toEqual([{ from: "Graphs", to: "Text and graphs", works: 2 }]);
    expect(diff.moved).toHaveLength(1);
    expect(diff.moved[0]).toMatchObject({ from: "Graphs", to: "Text" });
  });

  test("a repository that a work shares with its successor does not make them one", () => {
    const urls = ["https://github.com/lab/widget"];
    const diff = diffWorks(
      [work("Widgets fold themselves", { name: "Widget", urls })],
      [work("Exploring what larger models can do", { name: "Widget2", urls })],
    );
    expect(diff).toMatchObject({ kept: 0, added: [{}], removed: [{}] });
  });
});

/** Titles of preprints and what they were published as. */
const retitled: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    "BioMedLM",
    "BioMedLM: a Domain-Specific Large Language Model for Biomedical Text",
    "BioMedLM: A 2.7B Parameter Language Model Trained On Biomedical Text",
  ],
  [
    "ProtTrans",
    "ProtTrans: Towards Cracking the Language of Life's Code Through Self-Supervised Deep Learning and High Performance Computing",
    "ProtTrans: Toward Understanding the Language of Life Through Self-Supervised Learning",
  ],
  [
    "BiomedGPT",
    "BiomedGPT: A Unified and Generalist Biomedical Generative Pre-trained Transformer for Vision, Language, and Multimodal Tasks",
    "A Generalist Vision-Language Foundation Model for Diverse Biomedical Tasks",
  ],
  [
    "MedCPT",
    "MedCPT: A method for zero-shot biomedical information retrieval using contrastive learning with PubMedBERT",
    "MedCPT: Contrastive Pre-trained Transformers with Large-scale PubMed Search Logs for Zero-shot Biomedical Information Retrieval",
  ],
  [
    "GENA-LM",
    "GENA-LM: A Family of Open-Source Foundational Models for Long DNA Sequences",
    "GENA-LM: A Family of Open-Source Foundational DNA Language Models for Long Sequences",
  ],
  [
    "SpliceBERT",
    "Self-supervised learning on millions of pre-mRNA sequences improves sequence-based RNA splicing prediction",
    "Self-Supervised Learning on Millions of Primary RNA Sequences from 72 Vertebrates Improves Sequence-Based RNA Splicing Prediction",
  ],
  [
    "UNI",
    "A General-Purpose Self-Supervised Model for Computational Pathology",
    "Towards a General-purpose Foundation Model for Computational Pathology",
  ],
  [
    "PLIP",
    "Leveraging medical Twitter to build a visual–language foundation model for pathology AI",
    "A Visual–Language Foundation Model for Pathology Image Analysis using Medical Twitter",
  ],
  [
    "MONET",
    "Fostering transparent medical image AI via an image-text foundation model grounded in medical literature",
    "Transparent Medical Image AI via an Image–Text Foundation Model Grounded in Medical Literature",
  ],
  [
    "MoLFormer",
    "Do Large Scale Molecular Language Representations Capture Important Structural Information?",
    "Large-Scale Chemical Language Representations Capture Molecular Structure and Properties",
  ],
  [
    "XrayGPT",
    "XrayGPT: Chest Radiographs Summarization using Medical Vision-Language Models",
    "XrayGPT: Chest Radiographs Summarization using Large Medical Vision-Language Models",
  ],
  [
    "Prov-GigaPath",
    "A foundation model for digital pathology from real-world slides",
    "A whole-slide foundation model for digital pathology from real-world data",
  ],
  [
    "LLaVA-Med",
    "LLaVA-Med: Training a Large Language-and-Vision Assistant for Biomedicine in One Day",
    "Visual instruction tuning for biomedicine in one day: LLaVA-Med",
  ],
  [
    "ProGen",
    "ProGen: Language Modeling for Protein Generation",
    "Large Language Models Generate Functional Protein Sequences across Diverse Families",
  ],
  [
    "ESM-2",
    "Language models of protein sequences at the scale of evolution enable accurate structure prediction",
    "Evolutionary-Scale Prediction of Atomic-Level Protein Structure with a Language Model",
  ],
  [
    "Virchow",
    "Virchow: A Million-Slide Digital Pathology Foundation Model",
    "A foundation model for clinical-grade computational pathology and rare cancers detection",
  ],
];

/** Works that look alike and are not the same: one left, the other came. */
const lookAlikes: readonly (readonly [name: string, title: string])[] = [
  ["HuatuoGPT", "HuatuoGPT, towards Taming Language Model to Be a Doctor"],
  ["HuatuoGPT-II", "HuatuoGPT-II, One-stage Training for Medical Adaption of LLMs"],
  [
    "ChatCAD",
    "ChatCAD: Interactive Computer-Aided Diagnosis on Medical Image using Large Language Models",
  ],
  ["ChatCAD+", "ChatCAD+: Towards a Universal and Reliable Interactive CAD using LLMs"],
  ["Med-PaLM", "Large Language Models Encode Clinical Knowledge"],
  ["Med-PaLM 2", "Towards Expert-Level Medical Question Answering with Large Language Models"],
  ["M3AE", "Multi-Modal Masked Autoencoders for Medical Vision-and-Language Pre-Training"],
  [
    "ARL",
    "Align, Reason and Learn: Enhancing Medical Vision-and-Language Pre-training with Knowledge",
  ],
  ["ClimateBERT", "ClimateBERT: A Pretrained Language Model for Climate-Related Text"],
  ["SciBERT", "SciBERT: A Pretrained Language Model for Scientific Text"],
  [
    "MathBERT",
    "MathBERT: A Pre-trained Language Model for General NLP Tasks in Mathematics Education",
  ],
  [
    "BioBERT",
    "BioBERT: A Pre-trained Biomedical Language Representation Model for Biomedical Text Mining",
  ],
];

describe.each([
  ["names", true],
  ["titles alone", false],
])("works retitled at publication, known by their %s, under another address", (_, named) => {
  const at = (name: string, title: string, year: number): Work =>
    work(title, {
      name: named ? name : null,
      year,
      urls: [`https://doi.org/10.1000/${year}.${title.length}`],
    });
  const before = retitled.map(([name, title]) => at(name, title, 2022));
  const after = retitled.map(([name, , title]) => at(name, title, 2023));
  const diff = diffWorks(
    [
      ...before,
      ...lookAlikes.filter((_pair, i) => i % 2 === 0).map(([name, title]) => at(name, title, 2021)),
    ],
    [
      ...after,
      ...lookAlikes.filter((_pair, i) => i % 2 === 1).map(([name, title]) => at(name, title, 2024)),
    ],
  );

  test("at least three of four are recognized", () => {
    const right = diff.renamed.filter(({ before: { label }, after: { label: now } }) =>
      retitled.some(([, from, to]) => label.endsWith(from) && now.endsWith(to)),
    );
    expect(right.length / retitled.length).toBeGreaterThanOrEqual(0.75);
  });

  test("works that look alike are not taken for one", () => {
    for (const {
      before: { label },
      after: { label: now },
    } of diff.renamed)
      expect(
        retitled.some(([, from, to]) => label.endsWith(from) && now.endsWith(to)),
        `${label} → ${now}`,
      ).toBe(true);
  });
});
