// A graph larger than the page draws: what was read comes back in pieces, search and exports run in workers. How long
// the page is blocked is for bench:app to say.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { largeGraph } from "../../scripts/bench-app/large-graph.ts";
import { toColumns } from "../../src/graph/columns.ts";
import { builtGraph, mapOf, openPage, openSite, pick, type Site } from "./site.ts";
import { grouped } from "../../src/answer/words.ts";

const nodes = 24_000;
const edges = 40_000;
const folder = mkdtempSync(join(tmpdir(), "modelkin-"));
const file = join(folder, "large.graph.json");

let site: Site;
beforeAll(async () => {
  writeFileSync(file, JSON.stringify(toColumns(largeGraph(nodes, edges))));
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test("draws what matters most and says so, finds what it does not draw, and saves all of it", async () => {
  const page = await openPage(site);
  await mapOf(page);
  await page.getByRole("button", { name: "Open a list or a graph (o)" }).click();
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("button", { name: "Look at the graph" }).click({ timeout: 60_000 });
  const status = page.locator("footer.status");
  await expect
    .poll(() => status.innerText())
    .toContain(`${grouped(nodes)} of ${grouped(nodes)} nodes`);
  expect(await status.innerText()).toContain("20,000 of 24,000 drawn");
  await page.getByRole("button", { name: "20,000 of 24,000 drawn" }).click();
  await expect.poll(() => status.innerText()).toMatch(/of the 40,000\s+links/);
  await page.keyboard.press("Escape");

  await pick(page, "Dataset 7199");
  await expect
    .poll(() => page.getByTestId("card").getByRole("heading", { level: 1 }).innerText())
    .toBe("Dataset 7199");

  await page.getByRole("button", { name: "Take it away (d)" }).click();
  const dialog = page.locator(".take-away");
  await dialog.getByRole("radio", { name: /^graphology JSON/ }).check();
  await expect
    .poll(() => dialog.getByRole("status").innerText(), { timeout: 60_000 })
    .toMatch(/^modelkin-view.*MB$/);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Save the file" }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await download.path(), "utf8"));
  expect([saved.nodes.length, saved.edges.length]).toEqual([nodes, edges]);
  await page.context().close();
});

test("opening can be cancelled, and what was open stays", async () => {
  const page = await openPage(site);
  await mapOf(page);
  await page.getByRole("button", { name: "Open a list or a graph (o)" }).click();
  await page.locator("input[type=file]").setInputFiles(file);
  const dialog = page.locator(".open-dialog");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.getByText("Choose files, or drop them").waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
  const all = builtGraph().graph.nodes.length;
  expect(await page.locator("footer.status").innerText()).toContain(
    `${grouped(all)} of ${grouped(all)} nodes`,
  );
  await page.context().close();
});
