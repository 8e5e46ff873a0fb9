import fc from "fast-check";
import { expect, test } from "vitest";
import { offlineIds, type OfflineData } from "../../src/formats/html/offline-data.ts";
import { packText, unpackText } from "../../src/formats/html/pack-text.ts";
import { toHtml } from "../../src/formats/html/to-html.ts";
import { fromColumns } from "../../src/graph/columns.ts";
import { smallGraph } from "../graph/fixture.ts";
import { hostileGraph, hostileText } from "./hostile-graph.ts";
import { runs } from "../runs.ts";

const offlineScript = (): Promise<string> =>
  Promise.resolve('const a = "</script><!-- <script>"; /<\\/script>/.test(a);');

const dataOf = (html: string): OfflineData =>
  JSON.parse(
    unpackText(new RegExp(`id="${offlineIds.data}">([^<]*)<`).exec(html)?.[1] ?? ""),
  ) as OfflineData;

test("the page holds the graph, the script and a policy that forbids every connection", async () => {
  const graph = smallGraph();
  const html = await toHtml({ graph, offlineScript, options: { title: "A & B" } });
  expect(fromColumns(dataOf(html).graph)).toEqual({
    ...graph,
    report: { counts: {}, diagnostics: [], identity: [] },
  });
  expect(html).toContain("<title>A &amp; B</title>");
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/\b(?:src|href)=/);
});

test("neither texts nor script can end the element that they stand in", async () => {
  await fc.assert(
    fc.asyncProperty(hostileGraph, async (graph) => {
      const title = graph.nodes[0]?.name ?? "";
      const html = await toHtml({ graph, offlineScript, options: { title } });
      expect(html.match(/<script/gi)).toHaveLength(2);
      expect(html.match(/<\/script/gi)).toHaveLength(2);
      expect(html).not.toContain("<!--");
      expect(dataOf(html).title).toBe(title);
    }),
    runs(20),
  );
});

test("marks moved by hand lie in the page where they were moved to", async () => {
  const graph = smallGraph();
  const scene = {
    marks: [{ id: "model/alpha", x: 12, y: 34 }],
    legend: { colouring: { id: "year" }, sizing: { id: "rank" } },
  };
  const data = dataOf(await toHtml({ graph, scene: scene as never, offlineScript }));
  expect(fromColumns(data.graph).nodes[0]).toMatchObject({ x: 12, y: 34 });
  expect(data.appearance).toEqual({ colouring: "year", sizing: "rank" });
});

test("a place without the viewer says so", async () => {
  await expect(toHtml({ graph: smallGraph() })).rejects.toThrow("export svg instead");
});

test("a packed text comes back, whatever it holds", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(packText(text)).toMatch(/^[A-Za-z0-9+/=]*$/);
      expect(unpackText(packText(text))).toBe(text);
    }),
    runs(100),
  );
});
