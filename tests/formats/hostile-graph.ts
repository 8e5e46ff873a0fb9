// Random graphs whose every text is hostile to some format, after repair at the door.
import fc from "fast-check";
import type { Evidence } from "../../src/graph/evidence.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { repairText } from "../../src/graph/repair-text.ts";
import { edge, graphOf, node } from "../graph/fixture.ts";

const nasty = [
  "<&\"'>",
  "]]>",
  "<!-- -->",
  "a\nb\r\nc\td\r",
  "\"quoted\" 'single' `tick`",
  "\u202Eright to left\u202C שלום",
  "🧬👩‍🔬",
  "=cmd()|' /C calc'!A0",
  "'=1+1",
  "+1-2@x",
  "\\input{/etc/passwd}",
  "\\usepackage{x}\\u0041\\",
  "javascript:alert(1)",
  "a | b, c; [d] {e}",
  "$x_1^2$ & 50% #1 ~ ^",
  "long ".repeat(500),
  "  padded  ",
  "\n",
  "\u2028\u2029\u00a0",
  "null",
  "[1,2]",
  "\ud800 lone \u0007",
];

/** Texts never empty. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 5, arbitrary: fc.constantFrom(...nasty) },
    { weight: 3, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 30 }) },
    { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 30 }) },
  )
  .map((text) => repairText(text).text);

export const hostileGraph: fc.Arbitrary<Graph> = fc
  .record({
    names: fc.array(hostileText, { minLength: 2, maxLength: 8 }),
    texts: fc.array(hostileText, { minLength: 6, maxLength: 6 }),
    year: fc.integer({ min: 1900, max: 2100 }),
    parameters: fc.integer({ min: 1, max: 2 ** 52 }),
    x: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  })
  .map(({ names, texts, year, parameters, x }) => {
    const [a = "", b = "", c = "", d = "", e = "", f = ""] = texts;
    const proof: Evidence = {
      rule: "claim",
      confidence: "medium",
      url: a,
      sourceKind: b,
      note: c,
    };
    const nodes = names.map((name, i) =>
      i % 2 === 0
        ? node(`model/${i}-${d}`, "Model", name, {
            title: a,
            aliases: [b, c, d],
            year,
            parameters,
            x: x + i || 0,
            y: -x || 0,
            links: [{ kind: "paper", label: e, url: f }],
            publications: [{ venue: a, year, track: null }],
            coverage: { TRAINED_ON: "known" },
            sources: [{ url: f }],
            evidence: { name: [proof] },
          })
        : node(`dataset/${i}-${e}`, "Dataset", name, {
            scale: { text: f, sizes: [{ value: 1.5, unit: "image", atLeast: true }] },
            homepage: a,
            note: b,
            listed: false,
          }),
    );
    const models = nodes.filter(({ kind }) => kind === "Model");
    const edges = nodes.flatMap((target, i) =>
      target.kind === "Dataset"
        ? [
            edge(models[i % models.length]?.id ?? "", "TRAINED_ON", target.id, {
              role: "pretraining",
              evidence: [proof],
            }),
            edge(models[0]?.id ?? "", "EVALUATED_ON", target.id),
          ]
        : [],
    );
    return graphOf(nodes, edges);
  });
