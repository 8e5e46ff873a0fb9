// What an author of a survey does with the built page: words that find the questions and the exports, an answer with
// nothing in it, counts as they are read.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { grouped } from "../../src/answer/words.ts";
import { builtGraph, mapOf, openPage, openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test("the words of the trade find the question or the export", async () => {
  const page = await openPage(site);
  await mapOf(page);
  const box = page.getByRole("combobox", { name: "Search" });
  for (const [words, found] of [
    ["timeline of protein models", /^When did the models/],
    ["gaps", /^Which combinations/],
    ["shared datasets", /^Which datasets do models/],
    ["bibliography", /^Take it away/],
    ["figure", /^Take it away/],
    ["survey pack", /^Take it away/],
  ] as const) {
    await box.fill(words);
    await page.locator(".results").getByRole("option", { name: found }).waitFor();
  }
  await page.context().close();
});

test("an answer that holds nothing says that the map shows what it showed, and is read with one full stop", async () => {
  const page = await openPage(site);
  await mapOf(page);
  const { nodes, edges } = builtGraph().graph;
  const models = new Set(nodes.flatMap(({ id, kind }) => (kind === "Model" ? [id] : [])));
  const used = new Set(
    edges.flatMap(({ kind, source, target }) =>
      kind === "IN_CATEGORY" && models.has(source) ? [target] : [],
    ),
  );
  const within = edges.flatMap(({ kind, target }) => (kind === "PART_OF" ? [target] : []));
  const empty = nodes.find(
    ({ id, kind }) => kind === "Category" && !used.has(id) && !within.includes(id),
  );
  await page
    .locator(".questions")
    .getByRole("button", { name: /^Which datasets do/ })
    .click();
  const said = page.locator(".app > output.unseen");
  await expect.poll(() => said.textContent()).toMatch(/nodes are in view\.$/);
  expect(await said.textContent()).not.toMatch(/[.?!]\./);
  expect(await said.textContent()).toContain(`of ${grouped(nodes.length)} nodes`);
  const answer = page.locator(".answer");
  expect(await answer.innerText()).not.toContain("nothing to draw");
  await answer.getByLabel("Categories: add").selectOption({ label: empty?.name ?? "" });
  await answer
    .getByText("There is nothing to draw; the map shows what it showed before.")
    .waitFor();
  expect(await answer.getByTestId("coverage").innerText()).toMatch(/^0 datasets/);
  expect(await page.locator(".status").innerText()).toContain(`of ${grouped(edges.length)} edges`);
  await page.context().close();
});

test("the evidence of a cell hides no column of the matrix, in a low drawer neither", async () => {
  const page = await openPage(site, { context: { viewport: { width: 1440, height: 620 } } });
  await mapOf(page);
  await page.keyboard.press("t");
  await page.getByRole("tab", { name: "Matrix", exact: true }).click();
  await page.locator(".matrix td button").first().click();
  const evidence = page.getByTestId("cell-nodes");
  await evidence.waitFor();
  const last = page.locator(".matrix thead th").last();
  await last.scrollIntoViewIfNeeded();
  const [head, beside] = await Promise.all([last, evidence].map((each) => each.boundingBox()));
  expect((head?.x ?? 0) + (head?.width ?? 0)).toBeLessThanOrEqual((beside?.x ?? 0) + 1);
  expect(beside?.height).toBeGreaterThan(150);
  const inside = page.locator(".matrix-scroll");
  expect((await inside.boundingBox())?.height).toBe(beside?.height);
  await page.context().close();
});

test("the gaps of a matrix are taken away as many as it says", async () => {
  const page = await openPage(site);
  await mapOf(page);
  await page.keyboard.press("t");
  await page.getByRole("tab", { name: "Matrix", exact: true }).click();
  await page.getByLabel("List what has none").check();
  const coverage = await page.getByTestId("coverage").innerText();
  const said = /([\d,]+) combinations have none listed/.exec(coverage)?.[1]?.replaceAll(",", "");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as CSV" }).click(),
  ]);
  const lines = readFileSync(await file.path(), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1);
  const gaps = lines.flatMap((line) => line.split('","')[1]?.split("; ") ?? []);
  expect(gaps.length).toBe(Number(said));
  await page.context().close();
});

test("all columns of the table stand side by side at 1440, and sets of values are taken away", async () => {
  const page = await openPage(site);
  await mapOf(page);
  await page.keyboard.press("t");
  await page.getByRole("tab", { name: "Table", exact: true }).click();
  const rows = page.locator(".node-rows");
  await rows.locator("tbody td").first().waitFor();
  expect(await rows.evaluate((place) => place.scrollWidth - place.clientWidth)).toBeLessThan(2);
  await page.getByRole("tab", { name: "Sets", exact: true }).click();
  await page.getByRole("button", { name: "Any values" }).click();
  for (const index of [1, 2]) await page.getByLabel("Add a value").selectOption({ index });
  const sum = await page
    .locator(".upset .count")
    .evaluateAll((all) =>
      all.reduce((total, { textContent }) => total + Number(textContent?.replaceAll(",", "")), 0),
    );
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".sets").getByRole("button", { name: "Save as CSV" }).click(),
  ]);
  const lines = readFileSync(await file.path(), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1);
  const counts = lines.map((line) => Number(line.replaceAll('"', "").split(",")[2]));
  expect(counts.reduce((total, count) => total + count, 0)).toBe(sum);
  expect(sum).toBeGreaterThan(0);
  await page.context().close();
});
