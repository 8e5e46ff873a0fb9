import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { foldName, foldTitle } from "../../../src/lists/normalize/fold-text.ts";
import { identifierOf } from "../../../src/lists/normalize/identifiers.ts";
import { linkKindReader } from "../../../src/lists/normalize/link-kind.ts";
import { termMatcher } from "../../../src/lists/normalize/match-terms.ts";
import { nameFromTitle } from "../../../src/lists/normalize/name-from-title.ts";
import { venueParser } from "../../../src/lists/normalize/parse-venue.ts";
import { repairMojibake } from "../../../src/lists/normalize/repair-mojibake.ts";
import { vocabulary } from "../vocabulary.ts";
import { runs } from "../../runs.ts";

describe("titles compare by what they say", () => {
  test.each([
    ["Vision-Language Processing", "Vision–language processing."],
    ["BERT)â€“Based Models", "BERT)–based models"],
    ["Pre-training of X", "Pretraining of X"],
    ["Naïve  Models", "naive models"],
    ["A visual--language model", "A Visual-Language Model"],
  ])("%j is %j", (a, b) => {
    expect(foldTitle(a)).toBe(foldTitle(b));
  });

  test("a plus sign tells names apart", () => {
    expect(foldTitle("ChatX")).not.toBe(foldTitle("ChatX+"));
  });

  test("text that is not misread is left alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aé–ßö ’Â.") }), (text) => {
        const once = repairMojibake(text);
        expect(repairMojibake(once)).toBe(once);
      }),
      runs(100),
    );
    for (const text of ["Ângström", "façade – ‘x’", "Â", "ÃÃ"])
      expect(repairMojibake(text)).toBe(text);
    expect(repairMojibake("Ã©cole")).toBe("école");
  });
});

describe("venues", () => {
  const parse = venueParser(vocabulary.venues);
  const shown = (printed: string): string => {
    const found = parse(printed);
    return found === null ? "none" : [found.venue, found.track ?? "", found.year ?? ""].join("/");
  };

  test.each([
    ["JBHI", "JBHI//"],
    ["J-BHI", "JBHI//"],
    ["MedIA", "Medical Image Analysis//"],
    ["Medical Image Analysis", "Medical Image Analysis//"],
    ["EMNLP 2020 Findings", "EMNLP/Findings/2020"],
    ["EMNLP Findings", "EMNLP/Findings/"],
    ["Findings of EMNLP 2020", "EMNLP/Findings/2020"],
    ["NAACL 2019 Workshop", "NAACL/Workshop/2019"],
    ["ICML 2021", "ICML//2021"],
    ["CVPRW 2023", "CVPR/Workshop/2023"],
    ["NeurIPS'23", "NeurIPS//2023"],
    ["Proceedings of NeurIPS", "NeurIPS//"],
    ["IWMLMI", "MLMI//"],
    ["MLMIW", "MLMI//"],
    ["Medical Imaging with Deep Learning", "MIDL//"],
    ["IEEE transactions on medical imaging", "TMI//"],
    ["IEEE TPAMI", "TPAMI//"],
    ["NPJ Digit. Med.", "npj Digital Medicine//"],
    ["NeurIPS 2023 Datasets and Benchmarks Track", "NeurIPS/Datasets and Benchmarks/2023"],
    ["AAAI-24", "AAAI//2024"],
    ["Arxiv23", "arXiv//2023"],
    ["arXiv preprint arXiv:2302.00001", "arXiv//"],
    ["Nat. Comm.", "Nature Communications//"],
    ["Nature Mach. Intell.", "Nature Machine Intelligence//"],
    ["Advances in Neural Information Processing Systems 35", "NeurIPS//"],
    ["Under review", "none"],
    ["NeurIPS Earth Workshop", "NeurIPS/Earth, Workshop/"],
    ["Ann Author, et al. EMNLP 2022", "EMNLP//2022"],
    ["GenBio@NeurIPS 2023", "NeurIPS/GenBio/2023"],
    ["Journal of Things Unheard", "Journal of Things Unheard//"],
    ["", "none"],
    ["2021", "none"],
  ])("%j is %s", (printed, expected) => {
    expect(shown(printed)).toBe(expected);
  });

  test("the conference AIME is not the journal Artificial Intelligence in Medicine", () => {
    expect(parse("AIME")?.venue).not.toBe(parse("Artificial Intelligence in Medicine")?.venue);
  });

  test("Bioinformatics, BMC Bioinformatics and Briefings in Bioinformatics are three journals", () => {
    const three = ["Bioinformatics", "BMC Bioinformatics", "Briefings in Bioinformatics"];
    expect(new Set(three.map((name) => parse(name)?.venue))).toEqual(new Set(three));
  });

  test("every name and alias of the vocabulary leads to its own venue", () => {
    for (const { name, aliases } of vocabulary.venues.venues)
      for (const form of [name, ...aliases])
        expect([form, parse(form)?.venue]).toEqual([form, name]);
  });

  test("no text throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => void parse(text)),
      runs(100),
    );
  });
});

describe("modalities", () => {
  const modalities = termMatcher(vocabulary.modalities.modalities);
  const cell = (text: string): string[] => modalities.inCell(text).map(({ name }) => name);

  test.each([
    ["3D CT, 3D PET", ["CT", "PET"]],
    ["3D CT, 3D MRI", ["CT", "MRI"]],
    ["CFP", ["fundus (CFP)"]],
    ["CT slices (2D)", ["CT"]],
    ["US", ["ultrasound"]],
    ["Health records", ["electronic health record"]],
    ["Multimodal images, Clinical data", ["multimodal", "clinical data"]],
    ["Pathology Images, Mixed-source text", ["pathology", "text"]],
    ["Small molecules", ["molecule"]],
    ["CT and MRI", ["CT", "MRI"]],
    ["X-ray/CT", ["X-ray", "CT"]],
  ])("a cell %j names %j", (text, expected) => {
    expect(cell(text)).toEqual(expected);
  });

  test("what the vocabulary does not know stays as printed and is marked so", () => {
    expect(modalities.inCell("Sonar pings")).toEqual([
      { name: "Sonar pings", known: false, from: 0, to: 11 },
    ]);
  });

  test("a title shows a modality only by whole words, and abbreviations only in capitals", () => {
    const inTitle = (title: string): string[] => modalities.inTitle(title).map(({ name }) => name);
    expect(inTitle("Segmenting organs in CT")).toContain("CT");
    expect(inTitle("An act of pet keeping")).toEqual([]);
    expect(inTitle("A Protein Language Model")).toEqual(["protein", "protein sequence"]);
  });

  test("wider terms lead from X-ray to image", () => {
    const byName = new Map(
      vocabulary.modalities.modalities.map((term) => [term.name, term.broader]),
    );
    const above = (name: string): string[] =>
      (byName.get(name) ?? []).flatMap((wider) => [wider, ...above(wider)]);
    expect(above("X-ray")).toContain("image");
    for (const { name, broader } of vocabulary.modalities.modalities) {
      for (const wider of broader) expect(byName.has(wider)).toBe(true);
      expect(above(name)).not.toContain(name);
    }
  });

  test("every field of the map is made of modalities that the vocabulary knows", () => {
    for (const { modalities: names } of vocabulary.fields.fields)
      for (const name of names) expect(modalities.canonical(name)).toBe(name);
  });
});

describe("tasks", () => {
  const tasks = termMatcher(vocabulary.tasks.tasks);
  const names = (found: readonly { readonly name: string }[]): string[] =>
    found.map(({ name }) => name);

  test("a cell that shares one noun between two tasks names both", () => {
    expect(names(tasks.inCell("Single cell omics and genomics study"))).toEqual([
      "single cell omics study",
      "genomics study",
    ]);
  });

  test("a section is read for its task", () => {
    expect(names(tasks.inHeading("Vision-Language"))).toEqual(["vision-language learning"]);
    expect(names(tasks.inHeading("3D Object Detection"))).toEqual(["detection"]);
    expect(names(tasks.inHeading("Related Work"))).toEqual([]);
  });

  test("what is augmented by retrieval is no model for retrieval", () => {
    expect(names(tasks.inTitle("Joint Training and Retrieval"))).toEqual(["information retrieval"]);
    expect(names(tasks.inTitle("A Retrieval-Augmented Generator"))).toEqual([]);
  });
});

describe("names in titles", () => {
  test.each([
    ["SciX: A Pretrained Language Model", "SciX"],
    ["Zhong: Enhancing the capabilities of models", "Zhong"],
    ["MedX - An Open-Source Collection of Models", "MedX"],
    ["MedX–an open-source collection", "MedX"],
    ["HuaXGPT-II, One-stage Training for Models", "HuaXGPT-II"],
    ["ChatX+: Towards a universal model", "ChatX+"],
    ["SAM-Med9D", "SAM-Med9D"],
    ["MSA Transformer", "MSA Transformer"],
    ["Comprehensive Multimodal Segmentation in Imaging: Combining Models", null],
    ["From beginner to expert: Modeling knowledge", null],
    ["Part to Whole: Collaborative Prompting", null],
    ["Can a model win? a case study", null],
    ["Large language models encode knowledge", null],
    ["Bioinformatics - A Tutorial", null],
  ])("%j is named %j", (title, name) => {
    expect(nameFromTitle(title)?.name ?? null).toBe(name);
  });

  test("the name is marked where it stands", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const found = nameFromTitle(title);
        if (found !== null) expect(title.slice(found.from, found.to)).toBe(found.name);
      }),
      runs(100),
    );
  });
});

describe("labels of links", () => {
  const kindOf = linkKindReader(vocabulary.labels);
  const kind = (label: string, url = "https://example.org/x"): string =>
    kindOf(label, identifierOf(url));

  test.each([
    ["Paper", "paper"],
    ["paper", "paper"],
    ["PDF", "paper"],
    ["Code", "code"],
    ["GitHub", "code"],
    ["Model (Base)", "weights"],
    ["🤗 Model", "weights"],
    ["*", "dataset"],
    ["Blog", "blog"],
    ["Demo", "demo"],
    ["Project Page", "other"],
  ])("%j is %s", (label, expected) => {
    expect(kind(label)).toBe(expected);
  });

  test("the address decides where the label says nothing", () => {
    expect(kind("here", "https://arxiv.org/abs/2304.06716")).toBe("paper");
    expect(kind("v1", "https://github.com/a/b")).toBe("code");
    expect(kind("", "https://huggingface.co/a/b")).toBe("weights");
  });

  test("names fold kinds of dashes and quotes", () => {
    expect(foldName("Vision–Language’s")).toBe("vision-language's");
  });
});
