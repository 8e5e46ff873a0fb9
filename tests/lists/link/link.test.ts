import { describe, expect, test } from "vitest";
import { checkGraph } from "../../../src/graph/check-graph.ts";
import type { Graph, GraphEdge } from "../../../src/graph/graph.ts";
import { writeLedger } from "../../../src/graph/ledger.ts";
import { buildGraph } from "../../../src/lists/build-graph.ts";
import { ownerOf } from "../../../src/lists/link/owner-of.ts";
import { vocabulary } from "../vocabulary.ts";

interface Tables {
  readonly ids?: string;
  readonly claims?: readonly string[];
  readonly datasets?: readonly string[];
  readonly names?: readonly string[];
  readonly known?: readonly string[];
}

/** The graph of one or two small lists, A and B, and what was reported. */
function build(
  texts: readonly string[],
  { claims = [], datasets = [], names = [], known = [], ids = "" }: Tables = {},
) {
  const { graph, diagnostics, ledger } = buildGraph({
    lists: texts.map((text, i) => {
      const letter = "AB"[i] ?? "C";
      return {
        info: { id: letter.toLowerCase(), letter, title: `List ${letter}`, file: `${letter}.md` },
        text,
      };
    }),
    vocabulary,
    curated: {
      claims: [
        "list,title,model,relation,role,target_kind,target,target_title,confidence,source_url,source_kind,note",
        ...claims,
      ].join("\n"),
      datasets: ["name,aliases,modalities,homepage,listed_as,part_of,flag,note", ...datasets].join(
        "\n",
      ),
      names: ["title,name,source_url,source_kind", ...names].join("\n"),
      known: ["list,title,relation,state,source_url,source_kind,note", ...known].join("\n"),
      identity: "",
      ids,
    },
    layout: false,
  });
  expect(checkGraph(graph)).toEqual([]);
  return { graph, ledger: writeLedger(ledger), codes: diagnostics.map(({ code }) => code) };
}

const shown = (graph: Graph, kind: string): string[] => {
  const name = (id: string): string => graph.nodes.find((node) => node.id === id)?.name ?? "";
  return graph.edges
    .filter((edge) => edge.kind === kind)
    .map(
      (edge) =>
        `${name(edge.source)}${edge.role === undefined ? "" : ` [${edge.role}]`} > ${name(edge.target)}`,
    );
};
const edge = (graph: Graph, kind: string): GraphEdge | undefined =>
  graph.edges.find((edge) => edge.kind === kind);

const model = (
  title: string,
  links = "[[Paper]](https://arxiv.org/abs/2304.00001)",
  venue = "arXiv",
): string => `- [${venue}] ${title}. ${links}`;
const list = (...entries: readonly string[]): string =>
  `# A list\n## Methods\n### LFM methods\n**2023**\n${entries.join("\n")}\n`;
const table = (...rows: readonly string[]): string =>
  `## Datasets\n| Dataset Name | Modality | Scale | Task | Link |\n| :-: | :-: | :-: | :-: | :-: |\n${rows.join("\n")}\n`;

describe("organizations", () => {
  test("a login is one organization a host, and one for both where an entry shows it on both", () => {
    const { graph } = build([
      list(
        model(
          "AlphaX: one model for reading notes",
          "[[Code]](https://github.com/LabOne/x) [[Model]](https://huggingface.co/labone/x)",
        ),
        model("BetaX: another model for reading tables", "[[Code]](https://github.com/labtwo/y)"),
        model("GammaX: the third of all for writing", "[[Model]](https://huggingface.co/labtwo/z)"),
      ),
    ]);
    const organizations = graph.nodes.filter(({ kind }) => kind === "Organization");
    expect(organizations.map(({ id }) => id)).toEqual([
      "organization/labone",
      "organization/labtwo-github",
      "organization/labtwo-huggingface",
    ]);
    expect(graph.edges.find(({ target }) => target === "organization/labone")?.host).toEqual([
      "github",
      "huggingface",
    ]);
  });

  test.each([
    ["https://github.com/orgs/lab/repositories", "lab"],
    ["https://github.com/Lab1", "Lab1"],
    ["https://huggingface.co/datasets/lab/data", "lab"],
    ["https://huggingface.co/spaces/lab/demo", "lab"],
    ["https://huggingface.co/papers/2304.00001", undefined],
    ["https://huggingface.co/datasets/squad", undefined],
    ["https://huggingface.co/some-base-uncased", undefined],
    ["https://github.com/topics/llm", undefined],
    ["https://img.shields.io/github/stars/lab/x", undefined],
    ["https://lab.github.io/x", undefined],
  ])("%s is owned by %s", (url, login) => {
    expect(ownerOf(url)?.login).toBe(login);
  });
});

describe("claims", () => {
  const title = "AlphaX: one model for reading notes";
  const text = list(
    model(title),
    model("BaseX: what others start from", "[[Paper]](https://arxiv.org/abs/2304.00002)"),
  );
  const claim = (
    relation: string,
    role: string,
    kind: string,
    target: string,
    targetTitle = "",
    of = title,
  ): string =>
    `A,"${of}",AlphaX,${relation},${role},${kind},${target},"${targetTitle}",high,https://example.org/readme,readme,`;

  test("join by list and title, whatever its case and punctuation", () => {
    const { graph } = build([text], {
      claims: [
        claim(
          "TRAINED_ON",
          "pretraining",
          "Dataset",
          "PubX",
          "",
          "alphax — One Model for Reading Notes",
        ),
      ],
    });
    expect(shown(graph, "TRAINED_ON")).toEqual(["AlphaX [pretraining] > PubX"]);
    expect(edge(graph, "TRAINED_ON")?.confidence).toBe("high");
  });

  test("that find no entry are reported", () => {
    const { codes, graph } = build([text], {
      claims: [claim("TRAINED_ON", "pretraining", "Dataset", "PubX", "", "Nothing of the kind")],
    });
    expect(codes).toContain("claim-unjoined");
    expect(shown(graph, "TRAINED_ON")).toEqual([]);
  });

  test("about a list that was not read are left alone", () => {
    const { codes } = build([text], {
      claims: [claim("TRAINED_ON", "pretraining", "Dataset", "PubX").replace(/^A/, "B")],
    });
    expect(codes).not.toContain("claim-unjoined");
  });

  test("with a title for the base reach the listed model, without one a base of that very name", () => {
    const { graph, codes } = build([text], {
      claims: [
        claim("DERIVED_FROM", "checkpoint", "Model", "BaseX", "BaseX: what others start from"),
        claim("DERIVED_FROM", "architecture", "Model", "BASEX"),
      ],
    });
    const bases = graph.nodes
      .filter(({ kind }) => kind === "Model")
      .map(({ name, listed }) => `${name} ${listed}`);
    expect(bases.toSorted()).toEqual(["AlphaX true", "BASEX false", "BaseX true"]);
    expect(codes).not.toContain("base-looks-listed");
    expect(
      build([text], { claims: [claim("DERIVED_FROM", "checkpoint", "Model", "BaseX")] }).codes,
    ).toContain("base-looks-listed");
  });

  test("of different roles are different edges; equal ones are one edge with both as evidence", () => {
    const { graph } = build([text], {
      claims: [
        claim("TRAINED_ON", "pretraining", "Dataset", "PubX"),
        claim("TRAINED_ON", "finetuning", "Dataset", "PubX"),
        claim("TRAINED_ON", "finetuning", "Dataset", "PubX").replace(
          "readme,readme",
          "paper,paper",
        ),
      ],
    });
    expect(shown(graph, "TRAINED_ON")).toEqual([
      "AlphaX [finetuning] > PubX",
      "AlphaX [pretraining] > PubX",
    ]);
    expect(edge(graph, "TRAINED_ON")?.evidence).toHaveLength(2);
  });

  test("of a bad row are refused by line", () => {
    const { codes } = build([text], {
      claims: [
        claim("TRAINED_ON", "guessing", "Dataset", "PubX"),
        claim("LIKES", "", "Dataset", "PubX"),
      ],
    });
    expect(codes.filter((code) => code === "bad-curated-row")).toHaveLength(2);
  });

  test("and known.csv together say what is known, none and unknown", () => {
    const { graph } = build([text], {
      claims: [claim("EVALUATED_ON", "", "Dataset", "PubX")],
      known: [`A,"${title}",TRAINED_ON,none,https://example.org,readme,`],
    });
    expect(graph.nodes.find(({ name }) => name === "AlphaX")?.coverage).toMatchObject({
      TRAINED_ON: "none",
      EVALUATED_ON: "known",
      DERIVED_FROM: "unknown",
    });
    expect(graph.nodes.find(({ name }) => name === "AlphaX")?.evidence["coverage"]).toMatchObject([
      { rule: "known-none", url: "https://example.org", note: "TRAINED_ON: none" },
    ]);
    const { codes } = build([text], {
      claims: [claim("TRAINED_ON", "input", "Dataset", "PubX")],
      known: [`A,"${title}",TRAINED_ON,none,https://example.org,readme,`],
    });
    expect(codes).toContain("known-contradicted");
  });
});

describe("datasets", () => {
  const text = `${list(model("AlphaX: one model for reading notes"))}${table(
    "|[SetOne](https://arxiv.org/abs/2304.00001)| 3D CT, 3D MRI | 1,411 CT, 1,222 MRI | Segmentation, Detection |[*](https://data.example.org/one)|",
    "|[SetTwo]()| | - | Classification |[*](https://data.example.org/two)|",
  )}`;

  test("a table's columns give modalities, tasks and sizes as stated", () => {
    const { graph } = build([text]);
    expect(shown(graph, "HAS_MODALITY").filter((edge) => edge.startsWith("SetOne"))).toEqual([
      "SetOne > CT",
      "SetOne > MRI",
    ]);
    expect(shown(graph, "FOR_TASK")).toEqual([
      "SetOne > detection",
      "SetOne > segmentation",
      "SetTwo > classification",
    ]);
    expect(
      graph.nodes.find(({ name }) => name === "SetOne")?.scale?.sizes.map(({ value }) => value),
    ).toEqual([1411, 1222]);
    expect(graph.nodes.find(({ name }) => name === "SetTwo")?.scale).toBeUndefined();
  });

  test("a head says what its column counts, and terms that differ in capitals are one", () => {
    const { graph } = build([
      "# L\n## Data\n| Dataset | Modality | Scale (images) | Link |\n|---|---|---|---|\n| SetOne | Img, Bbox | 25.6k | [*](https://a.example.org/1) |\n| SetTwo | BBox | 3 videos | [*](https://a.example.org/2) |\n",
    ]);
    expect(shown(graph, "HAS_MODALITY")).toEqual([
      "SetOne > Bbox",
      "SetOne > image",
      "SetTwo > Bbox",
    ]);
    const sizes = (name: string): unknown =>
      graph.nodes
        .find((node) => node.name === name)
        ?.scale?.sizes.map(({ value, unit }) => `${value} ${unit}`);
    expect(sizes("SetOne")).toEqual(["25600 image"]);
    expect(sizes("SetTwo")).toEqual(["3 video"]);
  });

  test("one paper for a model and a dataset: the model introduces it", () => {
    expect(shown(build([text]).graph, "INTRODUCES")).toEqual(["AlphaX > SetOne"]);
  });

  test("a row that carries another model's link is not linked where a better match stands against it", () => {
    const { graph, codes } = build([
      `${list(model("AlphaX: one model for reading notes"), model("BetaX: a talking model", "[[Paper]](https://arxiv.org/abs/2304.00002) [[Code]](https://github.com/labbeta/betax)"))}${table("|[BetaX](https://arxiv.org/abs/2304.00001)| Dialogue | 10K instances | Dialogue |[*](https://github.com/labbeta/betax)|")}`,
    ]);
    expect(shown(graph, "INTRODUCES")).toEqual(["BetaX > BetaX"]);
    expect(codes).toContain("foreign-link");
  });

  test("an identifier newer than the entry that carries it introduces nothing", () => {
    const { graph } = build([
      `# L\n## Methods\n**2019**\n${model("OldX: before its own link was made")}\n${table("|[SetX](https://arxiv.org/abs/2304.00001)| CT | - | Detection |-|")}`,
    ]);
    expect(shown(graph, "INTRODUCES")).toEqual([]);
  });

  test("the curated table gives aliases, parts, homepage and what is private", () => {
    const { graph } = build([text], {
      claims: [
        `A,AlphaX: one model for reading notes,AlphaX,TRAINED_ON,pretraining,Dataset,Part A,,high,https://example.org,readme,`,
      ],
      datasets: [
        "PartA,Part A,CT,https://part.example.org,,Whole,private,a part",
        "One,SetOne full,,,SetOne,,,",
      ],
    });
    expect(shown(graph, "PART_OF").filter((edge) => edge.startsWith("Part"))).toEqual([
      "PartA > Whole",
    ]);
    const part = graph.nodes.find(({ name }) => name === "PartA");
    expect(part).toMatchObject({
      listed: false,
      access: "private",
      homepage: "https://part.example.org",
      aliases: ["Part A"],
    });
    expect(graph.nodes.find(({ name }) => name === "SetOne")?.aliases).toEqual([
      "One",
      "SetOne full",
    ]);
  });
});

describe("places", () => {
  test("equal headings under different parents are different categories", () => {
    const { graph } = build([
      `# L\n## General\n### Language\n${model("AlphaX: a model")}\n## Biology\n### Language\n${model("BetaX: a model too", "[[Paper]](https://arxiv.org/abs/2304.00002)")}\n`,
    ]);
    expect(graph.nodes.filter(({ kind }) => kind === "Category").map(({ name }) => name)).toEqual([
      "Biology",
      "Biology › Language",
      "General",
      "General › Language",
    ]);
    expect(shown(graph, "PART_OF")).toHaveLength(2);
  });

  test("pictures in a heading are no part of a category's name", () => {
    const { graph } = build([`# L\n## 🌍 Rivers\n${model("AlphaX: a model")}\n`]);
    expect(graph.nodes.find(({ kind }) => kind === "Category")).toMatchObject({
      name: "Rivers",
      aliases: ["🌍 Rivers"],
    });
  });

  test("a venue carries the track and the year on the edge, and the printed form as another name", () => {
    const { graph } = build([list(model("AlphaX: a model", undefined, "J-BHI"))]);
    const venue = graph.nodes.find(({ kind }) => kind === "Venue");
    expect(venue).toMatchObject({ name: "JBHI", aliases: ["J-BHI"] });
    expect(edge(graph, "PUBLISHED_IN")?.year).toEqual([2023]);
  });
});

describe("names", () => {
  test("a curated name stands before one read from the title, which stays as another name", () => {
    const { graph } = build([list(model("Alphax: one model for reading notes"))], {
      names: ["Alphax: one model for reading notes,AlphaX,https://example.org,readme"],
    });
    expect(graph.nodes.find(({ kind }) => kind === "Model")).toMatchObject({
      name: "AlphaX",
      aliases: ["Alphax"],
    });
  });

  test("two works of one name get ids that do not depend on their order", () => {
    const a = model("ClinX: modeling notes", "[[Paper]](https://arxiv.org/abs/2304.00001)");
    const b = "- [arXiv] ClinX: quite another thing. [[Paper]](https://arxiv.org/abs/2301.00002)";
    const ids = (text: string): string[] =>
      build([text])
        .graph.nodes.filter(({ kind }) => kind === "Model")
        .map(({ id, title }) => `${id} ${title}`);
    expect(ids(list(a, b))).toEqual(ids(list(b, a)));
    expect(new Set(ids(list(a, b)).map((id) => id.split(" ")[0])).size).toBe(2);
  });
});

describe("ids", () => {
  const models = (text: string, ids: string): string[] =>
    build([text], { ids })
      .graph.nodes.filter(({ kind }) => kind === "Model")
      .map(({ id }) => id);

  test("a work keeps its id when its title is mended, when it is renamed, and when a base comes to be listed", () => {
    const before = list(model("AlphaX: one model for raeding notes"));
    const { ledger } = build([before], {
      claims: [
        'A,"AlphaX: one model for raeding notes",AlphaX,DERIVED_FROM,checkpoint,Model,BaseX,,high,https://example.org,readme,',
      ],
    });
    expect(models(list(model("AlphaX: one model for reading notes")), ledger)).toEqual([
      "model/alphax",
    ]);
    const renamed = build([before], {
      ids: ledger,
      names: ["AlphaX: one model for raeding notes,ALPHA-9,https://example.org,readme"],
    });
    expect(renamed.graph.nodes.find(({ name }) => name === "ALPHA-9")?.id).toBe("model/alphax");
    expect(models(list(model("BaseX: now it is listed")), ledger)).toEqual(["model/basex"]);
  });

  test("an id that was published is never given to another work", () => {
    const { ledger } = build([list(model("AlphaX: one model for reading notes"))]);
    const gone = ledger.replace(/^(model\/alphax,.*),live,$/m, "$1,gone,");
    expect(gone).not.toBe(ledger);
    expect(models(list(model("AlphaX: quite another model of that name")), gone)).not.toContain(
      "model/alphax",
    );
  });
});
