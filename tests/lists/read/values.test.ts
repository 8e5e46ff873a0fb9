// What the small readers make of single texts.
import { describe, expect, it } from "vitest";
import { isLabelText } from "../../../src/lists/read/find-links.ts";
import { badgeText } from "../../../src/lists/read/read-badge.ts";
import { nameOfTitle, splitNames } from "../../../src/lists/read/read-name.ts";
import { couldBeVenue, readPublication } from "../../../src/lists/read/read-publication.ts";
import { readYear, yearOfHeading } from "../../../src/lists/read/read-year.ts";
import { apartSection } from "../../../src/lists/read/section-words.ts";

describe("a printed publication", () => {
  it.each([
    ["EMNLP 2020 Findings", "EMNLP Findings", 2020],
    ["CVPR'24", "CVPR", 2024],
    ["TGRS2021", "TGRS", 2021],
    ["AAAI, 2024/2023.10", "AAAI", 2024],
    ["2026 Nature Communications", "Nature Communications", 2026],
    ["ICLR, 2021 (Some Company)", "ICLR", 2021],
    ["ICLR 2024 (Oral)", "ICLR (Oral)", 2024],
    ["23 May 2023, arXiv", "arXiv", 2023],
    ["arXiv:2301.12345, 2023", "arXiv", 2023],
    ["in NeurIPS 2022", "NeurIPS", 2022],
    ["Jun., 2024", null, 2024],
    ["NPJ Digit. Med.", "NPJ Digit. Med.", null],
  ])("%s is %s of %s", (text, venue, year) => {
    const publication = readPublication(text);
    expect([publication?.venue, publication?.year]).toEqual([venue, year]);
    expect(publication !== null && couldBeVenue(publication)).toBe(true);
  });

  it.each(["Code", "GPX-4", "2305.12345", "what we learned from 2020 to now: a story", "Mamba"])(
    "is not %s",
    (text) => {
      const publication = readPublication(text);
      expect(publication !== null && couldBeVenue(publication)).toBe(false);
    },
  );
});

describe("a year", () => {
  it("is read from dates of any form, and not from numbers of papers", () => {
    expect(readYear("2023-05-12")?.year).toBe(2023);
    expect(readYear("05/2023")?.year).toBe(2023);
    expect(readYear("May 12, 2023")?.year).toBe(2023);
    expect(readYear("2023年5月")?.year).toBe(2023);
    expect(readYear("2305.12345")).toBeNull();
    expect(readYear("1024 samples")).toBeNull();
  });

  it("is taken from a heading that names one year, not from a range", () => {
    expect(yearOfHeading("Year 2024")?.year).toBe(2024);
    expect(yearOfHeading("2024")?.year).toBe(2024);
    expect(yearOfHeading("2019-2021")).toBeNull();
    expect(yearOfHeading("2020 and before")).toBeNull();
  });
});

describe("the name in a title", () => {
  it.each([
    ["Swiftgull: Flight from few frames", "Swiftgull"],
    ["Gullgpt, towards models that squawk", "Gullgpt"],
    ["Ternalpaca–an open collection of calls", "Ternalpaca"],
    ["Almanac — Augmented Models for Weather", "Almanac"],
    ["scBird as a large model of song", "scBird"],
    ["The Nest Transformer: Building Robust Fliers", "Nest Transformer"],
    ["SKUA-3D", "SKUA-3D"],
    ["Modelling twigs (alphanest): development", "alphanest"],
  ])("of %s is %s", (title, name) => {
    expect(nameOfTitle(title)?.text).toBe(name);
  });

  it.each([
    "From beginner to expert: Modeling knowledge",
    "A visual--language foundation model for birds",
    "Large language models: A survey",
    "Align, reason and learn: Enhancing birds",
    "Part to Whole: Prompting for Wings",
    "Leveraging Generative AI: A Roadmap",
    "Attention, please! A survey of models",
    "Computational Ornithology at Scale--Models from Images",
  ])("is not there in %s", (title) => {
    expect(nameOfTitle(title)).toBeNull();
  });

  it("comes with the other names that a bracket gives", () => {
    const { name, others } = splitNames("NewName, f.k.a. OldName");
    expect(name.text).toBe("NewName");
    expect(others.map((other) => [other.relation, other.name.text])).toEqual([
      ["f.k.a.", "OldName"],
    ]);
  });
});

describe("labels, badges and sections", () => {
  it("tells labels of links from titles", () => {
    for (const label of [
      "Paper",
      "[code]",
      "Model (Base, XL)",
      "official code",
      "📄",
      "PDF v2",
      "论文",
    ])
      expect(isLabelText(label), label).toBe(true);
    for (const title of ["Vision for X", "A Paper on Gulls and Terns", "GullNet"])
      expect(isLabelText(title), title).toBe(false);
  });

  it("reads what a static badge says, and nothing from a counter", () => {
    expect(badgeText("https://img.shields.io/badge/NeurIPS-2023-blue")).toBe("NeurIPS 2023");
    expect(badgeText("https://img.shields.io/badge/Gull--Net_2-red.svg")).toBe("Gull-Net 2");
    expect(badgeText("https://img.shields.io/github/stars/a/b?style=social")).toBe("");
  });

  it("sets apart the sections that hold no entries, by all their words", () => {
    expect(apartSection("📢 Latest News")).toBe("changelog");
    expect(apartSection("Table of Contents")).not.toBeNull();
    expect(apartSection("Fake news detection")).toBeNull();
    expect(apartSection("Community Detection")).toBeNull();
    expect(apartSection("Citation Recommendation")).toBeNull();
  });
});
