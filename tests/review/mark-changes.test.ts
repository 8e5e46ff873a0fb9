// Two versions of a list as one graph: the newer, what the older one held besides, and what happened to each work.
import { describe, expect, test } from "vitest";
import { checkGraph } from "../../src/graph/check-graph.ts";
import { isListEvidence } from "../../src/graph/evidence.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { findOlder, graphOfVersions } from "../../src/review/diff/graph-of-versions.ts";
import type { ListInput } from "../../src/lists/build-graph.ts";
import { loadBuildInput } from "../../scripts/load-build-input.ts";

const entry = (venue: string, title: string, paper: number): string =>
  `- [${venue}] ${title}. [[Paper]](https://arxiv.org/abs/2301.0000${paper}) [[Code]](https://github.com/lab${paper}/code${paper})`;

const before = `# Widgets
## Methods
${entry("ACL 2023", "Widget: reading parts lists with language models", 1)}
${entry("arXiv 2023", "Gadget: drawing plans from sentences", 2)}
${entry("CVPR 2023", "Doodad: segmenting screws in images", 3)}
## Surveys
${entry("arXiv 2023", "A survey of machines that read", 4)}
`;
const after = `# Widgets
## Methods
${entry("ACL 2023", "Widget: reading parts lists with language models", 1)}
${entry("ICLR 2024", "Gadget: drawing plans from whole sentences", 2)}
${entry("ICML 2024", "Thingummy: folding paper by reinforcement", 5)}
## Surveys
${entry("arXiv 2023", "A survey of machines that read", 4)}
`;

const list = (file: string, text: string): ListInput => ({
  info: { id: file, title: file, file },
  text,
});
const other = list(
  "other",
  "# Other\n- [ACL 2022] Elsewhere: what stays. [[Paper]](https://arxiv.org/abs/2201.11111)\n",
);
const older = list("widgets", before);
const newer = list("newer", after);
const { vocabulary } = loadBuildInput([], false);
const curated = { claims: "", datasets: "", names: "", known: "", identity: "", ids: "" };
const found = findOlder([other, older], newer);

describe("a graph of two versions", () => {
  if (found === null) throw new Error("no list was found to be the older version");
  const { graph, lists } = graphOfVersions(
    { lists: [other, older], vocabulary, curated, layout: false },
    found,
    newer,
  );
  const changeOf = (name: string, { nodes }: Graph = graph): string | undefined =>
    nodes.find((node) => node.name === name)?.change;

  test("the list that keeps most works is the older version, and the newer takes its place", () => {
    expect(found.older).toBe(older);
    expect(lists.map(({ info, text }) => [info.id, text])).toEqual([
      ["other", other.text],
      ["widgets", after],
    ]);
  });

  test("each work says what happened to it, and what left is still there", () => {
    expect(changeOf("Widget")).toBeUndefined();
    expect(changeOf("Gadget")).toBe("changed");
    expect(changeOf("Doodad")).toBe("removed");
    expect(changeOf("Thingummy")).toBe("added");
    expect(changeOf("Elsewhere")).toBeUndefined();
    expect(graph.nodes.find(({ name }) => name === "Doodad")?.sources).toEqual([
      { list: "widgets-before", line: 5 },
    ]);
  });

  test("the graph is sound, and every quote stands literally in the version that it names", () => {
    expect(checkGraph(graph)).toEqual([]);
    const texts: Readonly<Record<string, string>> = {
      other: other.text,
      widgets: after,
      "widgets-before": before,
    };
    const evidence = [
      ...graph.nodes.flatMap((node) => Object.values(node.evidence).flat()),
      ...graph.edges.flatMap((edge) => edge.evidence),
    ].filter(isListEvidence);
    for (const { list: id, line, quote } of evidence)
      expect(texts[id]?.split("\n")[line - 1], `${id}:${line}`).toBe(quote);
    const gadget = graph.nodes.find(({ name }) => name === "Gadget")?.evidence["change"] ?? [];
    expect(gadget.map((piece) => isListEvidence(piece) && piece.list)).toEqual([
      "widgets-before",
      "widgets",
    ]);
  });
});
