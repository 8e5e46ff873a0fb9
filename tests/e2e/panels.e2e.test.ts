import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { lookAlikes } from "../../src/answer/look-alikes.ts";
import { builtGraph, mapOf, openPage, openSite, pick, type Site } from "./site.ts";
import { grouped } from "../../src/answer/words.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const nodesInView = async (page: Page): Promise<number> =>
  Number(
    /^([\d,]+) of [\d,]+ nodes/
      .exec(await page.locator(".status").innerText())?.[1]
      ?.replaceAll(",", ""),
  );

async function panel(name: string): Promise<Page> {
  const page = await openPage(site);
  await mapOf(page);
  await page.keyboard.press("t");
  await page.getByRole("tab", { name, exact: true }).click();
  return page;
}

describe("the panels", () => {
  test("console: a query answers with rows and a picture, undo brings the picture back", async () => {
    const page = await panel("Console");
    const editor = page.getByRole("textbox", { name: /openCypher query/ });
    await editor.click();
    await page.keyboard.insertText("MATCH (v:Venue) RETURN v ORDER BY v.name");
    await page.keyboard.press("Control+Enter");
    const venues = builtGraph().graph.nodes.filter(({ kind }) => kind === "Venue").length;
    await page.getByText(new RegExp(`^${venues} rows in`)).waitFor();
    await expect.poll(() => nodesInView(page)).toBe(venues);
    // What the editor offered to write does not lie over the answer.
    expect(await page.locator(".cm-tooltip-autocomplete").count()).toBe(0);
    // Above an open drawer the map is low: the legend is folded until pressed.
    await page.locator(".legend summary").first().click();
    await page.locator(".legend").getByText("Venues").waitFor();
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => nodesInView(page)).toBe(builtGraph().graph.nodes.length);
    await page.context().close();
  });

  test("console: a mistake is named before and after it runs, a slip in a label warned of", async () => {
    const page = await panel("Console");
    const editor = page.getByRole("textbox", { name: /openCypher query/ });
    await editor.click();
    await page.keyboard.insertText("MATCH (m:Model) RETURN n");
    await page.locator(".cm-lintRange-error").waitFor();
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => page.getByRole("alert").innerText()).toContain("line 1, column 24");
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("MATCH (m:Modell) RETURN m");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => page.locator(".warning").innerText()).toContain("did you mean Model");
    await page.context().close();
  });

  test("console: a query that takes long is cancelled, and the page answers meanwhile", async () => {
    const page = await panel("Console");
    await page.getByRole("textbox", { name: /openCypher query/ }).click();
    await page.keyboard.insertText("MATCH (a), (b), (c), (d) RETURN count(*)");
    await page.keyboard.press("Control+Enter");
    // The chip of the query in the filters has one, too.
    await page.getByRole("tabpanel").getByRole("button", { name: "Cancel" }).click();
    await page.getByText(/cancelled, rows are missing/).waitFor();
    await page.context().close();
  });

  test("the filters as Cypher give, when asked, what the filters gave", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.locator(".facet-row").first().click();
    const count = await nodesInView(page);
    await page.getByRole("button", { name: "As Cypher" }).click();
    await page.getByRole("button", { name: "Open in the console" }).click();
    await page.getByText(new RegExp(`^${count} rows in`)).waitFor();
    await expect.poll(() => nodesInView(page)).toBe(count);
    await page.context().close();
  });

  test("matrix: a number opens just as many nodes", async () => {
    const page = await panel("Matrix");
    const cell = page.locator(".matrix td button").first();
    const count = Number(await cell.innerText());
    await cell.click();
    await expect.poll(() => nodesInView(page)).toBe(count);
    // In place: each of them, and what says that it has both values, as its list prints it.
    const opened = page.getByTestId("cell-nodes");
    // Beside the table, not over the number that was pressed.
    await cell.click({ trial: true });
    expect(await opened.locator(".node-link").count()).toBe(Math.min(40, count));
    await opened
      .getByRole("button", { name: /^\d+ statements?$/ })
      .first()
      .click();
    const lines = builtGraph().graph.lists.flatMap(({ file }) =>
      readFileSync(file, "utf8").split(/\r\n|\n|\r/),
    );
    const quotes = await opened.getByTestId("quote").allInnerTexts();
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes)
      expect(lines.some((line) => line.includes(quote.replace(/^… | …$/g, "").trim()))).toBe(true);
    await opened.getByRole("button", { name: "Close" }).click();
    expect(await opened.count()).toBe(0);
    await page.context().close();
  });

  test("a card is read from its top, and what is like its node is listed with its ties and shown on the map", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const card = page.getByTestId("card");
    const like = card.getByRole("button", { name: "What is like it" });
    const tops = (): Promise<number> => page.locator("#details").evaluate((side) => side.scrollTop);
    await pick(page, "MedSAM", /MedSAM/);
    await like.scrollIntoViewIfNeeded();
    expect(await tops()).toBeGreaterThan(0);
    // Not the question that names both, which is still listed for the one before.
    await pick(page, "BioBERT", /^BioBERT/);
    await expect.poll(() => card.locator("h1").innerText()).toBe("BioBERT");
    expect(await tops()).toBe(0);

    await pick(page, "MedSAM", /^MedSAM/);
    await expect.poll(() => card.locator("h1").innerText()).toBe("MedSAM");
    await like.click();
    const index = builtGraph();
    const id = index.graph.nodes.find(({ name }) => name === "MedSAM")?.id ?? "";
    const all = lookAlikes(index, id, Infinity);
    const level = all.slice(8).filter(({ score }) => score === all[7]?.score).length;
    expect(level).toBeGreaterThan(0);
    const said = page.getByTestId("look-alikes");
    expect(await said.innerText()).toBe(
      `The 8 most alike of ${grouped(all.length)} that share something with it; ${level} more are as alike as the last.`,
    );
    await card.getByRole("button", { name: /^\d+ more$/ }).click();
    const shown = Number(/The (\d+) most/.exec(await said.innerText())?.[1]);
    expect(shown).toBeGreaterThanOrEqual(8 + level);
    const expected = new Set([
      id,
      ...all
        .slice(0, shown)
        .flatMap((found) => [found.id, ...found.reasons.flatMap(({ shared }) => shared)]),
    ]);
    await card.getByRole("button", { name: "Show on the map" }).click();
    await expect.poll(() => nodesInView(page)).toBe(expected.size);
    await page.getByText("what is like MedSAM, and what they share").first().waitFor();
    await page.context().close();
  });

  test("a node under the pointer is named with the line of its list, until the pointer leaves", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const box = await page.getByTestId("map").boundingBox();
    if (box === null) throw new Error("there is no map");
    const pointed = page.getByTestId("pointed");
    // A mark lies somewhere on the way across the middle of the map.
    for (let step = 0; step < 120 && (await pointed.count()) === 0; step += 1)
      await page.mouse.move(
        box.x + box.width * (0.3 + (step % 40) / 100),
        box.y + box.height * (0.4 + Math.floor(step / 40) / 20),
      );
    const said = await pointed.innerText();
    const { nodes, lists } = builtGraph().graph;
    expect(nodes.some(({ name }) => said.startsWith(name))).toBe(true);
    expect(
      lists.some(({ title }) => said.includes(`${title}, line `)) || said.includes("http"),
    ).toBe(true);
    await page.mouse.move(5, 5);
    await expect.poll(() => pointed.count()).toBe(0);
    // Who walks by key reads the same, until the focus leaves the map.
    await page.getByTestId("map").focus();
    await page.keyboard.press("ArrowRight");
    await expect
      .poll(async () => (await pointed.count()) > 0 && (await pointed.innerText()).split("\n")[0])
      .toMatch(/\w/);
    expect(await pointed.isVisible()).toBe(true);
    const walked = await pointed.innerText();
    expect(nodes.some(({ name }) => walked.startsWith(name))).toBe(true);
    await page.getByRole("combobox").first().focus();
    await expect.poll(() => pointed.count()).toBe(0);
    await page.context().close();
  });

  test("sets: a bar opens just the nodes that it counts", async () => {
    const page = await panel("Sets");
    await page.getByRole("button", { name: "Any values" }).click();
    for (const at of [1, 2]) await page.getByLabel("Add a value").selectOption({ index: at });
    const bar = page.locator(".upset button").first();
    const count = Number(await bar.locator(".count").innerText());
    await bar.click();
    await expect.poll(() => nodesInView(page)).toBe(count);
    await page.context().close();
  });

  test("what a press on a facet's value would give is what it gives", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const off = page.locator('.facet-row[data-state="off"]');
    for (const row of [off.nth(9), off.last()]) {
      const count = Number(await row.locator(".count").innerText());
      await row.click();
      await expect.poll(() => nodesInView(page)).toBe(count);
    }
    await page.context().close();
  });

  test("quality: every finding of the lists shows its line", async () => {
    const page = await panel("Quality");
    await page.getByRole("button", { name: "Findings in the lists" }).click();
    const first = page.locator(".findings details").first();
    await first.locator("summary").click();
    const line = /:(\d+)/.exec(await first.locator("summary small").innerText())?.[1] ?? "?";
    expect(await first.getByTestId("context").innerText()).toContain(line);
    await page.context().close();
  });

  test("lasso: what is drawn round is selected", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.keyboard.press("l");
    const box = await page.getByTestId("map").boundingBox();
    if (box === null) throw new Error("the map has no size");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const [dx, dy] of [
      [160, 0],
      [160, 160],
      [0, 160],
      [0, 10],
    ] as const)
      await page.mouse.move(x + dx, y + dy, { steps: 3 });
    await page.mouse.up();
    await expect
      .poll(() => page.getByTestId("card").getByRole("heading", { level: 1 }).innerText())
      .toMatch(/^\d+ selected/);
    await page.context().close();
  });
});
