import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserFlags, findBrowser } from "../../scripts/find-browser.ts";
import { offlineScript } from "../../scripts/offline-script.ts";
import { toHtml } from "../../src/formats/html/to-html.ts";
import { subgraph } from "../../src/formats/subgraph.ts";
import { loadGraph } from "../../src/graph/load-graph.ts";
import { makeGraph } from "../../scripts/make.ts";

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "offline-"));

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: browserFlags });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("an offline page of 300 nodes is at most 500 kB, opens from the disk without a request, finds and reads a model", async () => {
  await makeGraph();
  const loaded = loadGraph(JSON.parse(readFileSync("data/graph.json", "utf8")));
  if (!("graph" in loaded)) throw new Error("data/graph.json is not sound");
  const whole = loaded.graph;
  const ids = whole.nodes.filter(({ kind }) => kind === "Model" || kind === "Dataset");
  const biobert = whole.nodes.find(({ id }) => id === "model/biobert");
  const graph = subgraph(
    whole,
    new Set(["model/biobert", ...ids.slice(0, 299).map(({ id }) => id)]),
  );
  expect(graph.nodes.length).toBeGreaterThanOrEqual(299);
  const html = await toHtml({ graph, whole, offlineScript });
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(500_000);
  const file = join(folder, "page.html");
  writeFileSync(file, html);

  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(pathToFileURL(file).href);
  await page.getByLabel("Find a name").fill("biobert");
  await page
    .locator(".found button", { hasText: biobert?.name ?? "BioBERT" })
    .first()
    .click();
  const card = page.getByRole("complementary");
  await expect
    .poll(() => card.getByRole("heading", { level: 2 }).textContent())
    .toBe(biobert?.name);
  expect(await card.locator("blockquote mark").first().textContent()).not.toBe("");
  expect(await page.locator(".map canvas").count()).toBeGreaterThan(0);
  expect(errors).toEqual([]);
  expect(requests.filter((url) => !url.startsWith("file:"))).toEqual([]);
  await page.close();
});
