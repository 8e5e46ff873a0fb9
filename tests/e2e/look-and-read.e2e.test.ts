import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { isListEvidence } from "../../src/graph/evidence.ts";
import { builtGraph, mapOf, narrow, openPage, openSite, pick, wide, type Site } from "./site.ts";
import { grouped } from "../../src/answer/words.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The listed model with most links: what people look for first. */
const wellKnown = (() => {
  let best: string | null = null;
  return (): string => {
    const index = builtGraph();
    best ??=
      index.graph.nodes
        .filter(({ kind, listed }) => kind === "Model" && listed)
        .toSorted(
          (a, b) =>
            index.degree(index.position(b.id) ?? 0) - index.degree(index.position(a.id) ?? 0),
        )[0]?.id ?? "";
    return best;
  };
})();

const card = (page: Page) => page.getByTestId("card");

describe("looking at the map", () => {
  test("names the lists, the questions and the number of entries at first sight", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const { graph } = builtGraph();
    const models = graph.nodes.filter(({ kind, listed }) => kind === "Model" && listed).length;
    await expect
      .poll(() => page.getByRole("region", { name: "Details" }).innerText())
      .toContain(`${models} models`);
    for (const { title } of graph.lists) expect(await page.getByText(title).count()).toBe(1);
    expect(await page.locator(".questions button").count()).toBeGreaterThanOrEqual(8);
    await page.context().close();
  });

  test("a click on a node shows its name, and the line of the list that says so", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const node = builtGraph().node(wellKnown());
    if (node === undefined) throw new Error("the graph has no listed model");
    // The camera centres what was picked; then it is let go, and clicked where it is drawn.
    await pick(page, node.name);
    await expect
      .poll(() => card(page).getByRole("heading", { level: 1 }).innerText())
      .toBe(node.name);
    await page.getByRole("button", { name: "Close (Esc)" }).click();
    await expect.poll(() => card(page).count()).toBe(0);
    const box = await page.getByTestId("map").boundingBox();
    if (box === null) throw new Error("the map has no size");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect
      .poll(() => card(page).getByRole("heading", { level: 1 }).innerText())
      .toBe(node.name);

    await page.getByRole("button", { name: "Why it is here" }).click();
    const first = node.evidence["name"]?.find(isListEvidence);
    if (first === undefined) throw new Error(`${node.name} has no line of a list`);
    const figure = card(page).locator("figure").first();
    const caption = await figure.locator("figcaption").innerText();
    const line = Number(/line (\d+)/.exec(caption)?.[1]);
    const list = builtGraph().graph.lists.find(({ title }) => caption.startsWith(title));
    const marked = await figure.locator("mark").innerText();
    const text = readFileSync(list?.file ?? "", "utf8").split("\n")[line - 1] ?? "";
    expect(line).toBe(first.line);
    expect(marked.length).toBeGreaterThan(0);
    expect(text).toContain(marked);
    const quote = (await figure.locator("blockquote").innerText()).replace(/^… | …$/g, "");
    expect(text).toContain(quote);
    await page.context().close();
  });

  test("what a claim states shows its source and note", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const { graph } = builtGraph();
    const claim = graph.edges.find(
      ({ kind, evidence }) => kind === "TRAINED_ON" && evidence.every((e) => !isListEvidence(e)),
    );
    const [piece] = claim?.evidence ?? [];
    const node = builtGraph().node(claim?.source ?? "");
    const other = builtGraph().node(claim?.target ?? "");
    if (piece === undefined || isListEvidence(piece) || node === undefined || other === undefined)
      throw new Error("no edge rests on claims alone");
    await pick(page, node.name);
    const section = card(page)
      .locator("section")
      .filter({ has: page.getByRole("heading", { name: /^trained on/ }) });
    const more = section.getByRole("button", { name: /^and \d+ more/ });
    if ((await more.count()) > 0) await more.click();
    await section
      .getByRole("button", { name: `Evidence for trained on ${other.name}:`, exact: false })
      .first()
      .click();
    const evidence = section.locator(".evidence").first();
    expect(await evidence.locator("a").first().getAttribute("href")).toBe(new URL(piece.url).href);
    if (piece.note !== "") expect(await evidence.innerText()).toContain(piece.note);
    await page.context().close();
  });

  test("another name finds the model, and the card says so", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await pick(page, "PubMedBERT", /PubMedBERT/);
    await expect.poll(() => card(page).innerText()).toContain("PubMedBERT");
    expect(await card(page).getByRole("heading", { level: 1 }).innerText()).not.toBe("");
    expect(await card(page).locator(".also").innerText()).toContain("PubMedBERT");
    await page.context().close();
  });

  test("a name with a slip and a beginning of a name are found, too", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const box = page.getByRole("combobox", { name: "Search" });
    await box.fill("PubMedBRT");
    await page.getByRole("option", { name: /PubMedBERT/ }).waitFor();
    await box.fill("PubMedB");
    await page.getByRole("option", { name: /PubMedBERT/ }).waitFor();
    await page.context().close();
  });

  test("a press in the legend hides a kind, the status says so, and another brings it back", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const { graph } = builtGraph();
    const datasets = graph.nodes.filter(({ kind }) => kind === "Dataset").length;
    const status = page.locator(".status");
    await expect.poll(() => status.innerText()).toContain(`${grouped(graph.nodes.length)} of`);
    await page
      .locator(".legend")
      .getByRole("button", { name: /^Datasets/ })
      .click();
    await expect
      .poll(() => status.innerText())
      .toContain(`${grouped(graph.nodes.length - datasets)} of`);
    await page
      .locator(".legend")
      .getByRole("button", { name: /^Datasets/ })
      .click();
    await expect.poll(() => status.innerText()).toContain(`${grouped(graph.nodes.length)} of`);
    await page.context().close();
  });

  test("the first steps are told on the bare map only, not over a linked view or an answer", async () => {
    const steps = (page: Page) => page.getByRole("button", { name: "Got it" });
    const page = await openPage(site);
    await mapOf(page);
    await steps(page).waitFor();
    await page.keyboard.press("t");
    await page.getByRole("tab").first().waitFor();
    expect(await steps(page).count()).toBe(0);
    await page.context().close();
    const linked = await openPage(site, { hash: "#1&c=kind:any:Model" });
    await mapOf(linked);
    expect(await steps(linked).count()).toBe(0);
    await linked.context().close();
  });

  test("a view without nodes says so on the map, and leads back to everything", async () => {
    const page = await openPage(site, { hash: "#1&c=kind:any:nosuch" });
    await mapOf(page);
    const map = page.locator(".map");
    await map.getByText("Nothing matches these filters.").waitFor();
    await map.getByRole("button", { name: "Show everything" }).click();
    const { length } = builtGraph().graph.nodes;
    await expect.poll(() => page.locator(".status").innerText()).toContain(`${grouped(length)} of`);
    expect(await map.getByText("Nothing matches these filters.").count()).toBe(0);
    await page.context().close();
  });

  test("the legend folds where the map is low, and stays as a press left it", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const row = page.locator(".legend").getByRole("button", { name: /^Datasets/ });
    await row.waitFor();
    await page.keyboard.press("t");
    await expect.poll(() => row.isVisible()).toBe(false);
    await page.locator(".legend summary").first().click();
    await row.waitFor();
    await page.keyboard.press("t");
    await page.keyboard.press("t");
    await page.getByRole("tab").first().waitFor();
    expect(await row.isVisible()).toBe(true);
    await page.context().close();
  });

  test("what is filtered out is found, and the list of results says so", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const node = builtGraph().node(wellKnown());
    await page
      .locator(".legend")
      .getByRole("button", { name: /^Models/ })
      .click();
    await page.getByRole("combobox", { name: "Search" }).fill(node?.name ?? "");
    const option = page.locator(".results").getByRole("option").first();
    await expect.poll(() => option.innerText()).toContain("filtered out");
    await option.click();
    await expect
      .poll(() => card(page).getByRole("heading", { level: 1 }).innerText())
      .toBe(node?.name);
    await page.context().close();
  });
});

describe("the filters", () => {
  test("tell what was brought in by hand from what a value gives, and both are what a press leaves", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const rows = (facet: string) =>
      page.locator(".facet", { has: page.getByRole("button", { name: new RegExp(`^${facet}`) }) });
    await rows("Kind").locator(".facet-row", { hasText: "models" }).first().click();
    await pick(page, builtGraph().node(wellKnown())?.name ?? "");
    await page.keyboard.press("e");
    await expect
      .poll(() => page.getByRole("navigation", { name: "Filters" }).innerText())
      .toContain("what was brought in by hand, which every filter keeps");
    const row = rows("Category").locator(".facet-row").first();
    const count = await row.locator(".count").innerText();
    expect(count).toMatch(/^\d+ \+\d+$/);
    await row.click();
    const sum = count.split(" +").reduce((total, part) => total + Number(part), 0);
    await expect.poll(() => page.locator(".status").innerText()).toContain(`${grouped(sum)} of `);
    await page.context().close();
  });
});

test("the legend stays folded or open as it was left, after a reload, too", async () => {
  const page = await openPage(site);
  await mapOf(page);
  const legend = page.locator("details.legend").first();
  const isOpen = (): Promise<boolean> => legend.evaluate((details) => details.hasAttribute("open"));
  const before = await isOpen();
  await legend.locator("summary").click();
  await expect.poll(isOpen).toBe(!before);
  await page.reload();
  await mapOf(page);
  await expect.poll(isOpen).toBe(!before);
  await page.context().close();
});

test("all text of the page grows with the size of text that the browser is set to", async () => {
  const page = await openPage(site);
  await mapOf(page);
  await page.locator(".questions button").first().click();
  await page.getByTestId("coverage").waitFor();
  const sizes = (): Promise<number[]> =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>(".app *"))
        .filter((element) =>
          Array.from(element.childNodes).some(
            ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== "",
          ),
        )
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );
  const before = await sizes();
  expect(before.length).toBeGreaterThan(100);
  // At 100 % they are what the design says.
  expect(before.every((size) => size >= 12)).toBe(true);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  const after = await sizes();
  const small = before.filter((size, i) => Math.abs((after[i] ?? 0) / size - 2) > 0.01);
  expect(small).toEqual([]);
  await page.context().close();
});

test("the table draws on a phone only the rows in sight, too", async () => {
  const page = await openPage(site, { context: narrow });
  await mapOf(page);
  await page.getByRole("button", { name: "Panels", exact: true }).click();
  const rows = page.locator(".node-rows tbody tr[aria-rowindex]");
  await rows.first().waitFor();
  const all = Number(await page.locator(".node-rows table").getAttribute("aria-rowcount"));
  expect(all).toBeGreaterThan(1000);
  await expect.poll(() => rows.count()).toBeLessThan(100);
  await page.context().close();
});

test("help opens at its top, on a phone too", async () => {
  for (const context of [wide, narrow]) {
    const page = await openPage(site, { context });
    await mapOf(page);
    await page.getByRole("button", { name: /^Help and keys/ }).click();
    const dialog = page.getByRole("dialog", { name: "Help" });
    await dialog.getByRole("heading", { name: "Help" }).waitFor();
    await expect
      .poll(() => dialog.evaluate((box) => box.contains(document.activeElement)))
      .toBe(true);
    expect(await dialog.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await page.context().close();
  }
});

test("the words of a row stand level, what can be pressed and what cannot", async () => {
  const page = await openPage(site);
  await mapOf(page);
  await page
    .locator(".questions")
    .getByRole("button", { name: /derive from/ })
    .click();
  const row = page.locator(".answer .rows tr[aria-rowindex]").first();
  await row.waitFor();
  const middles = await row.locator("td").evaluateAll((cells) =>
    cells.map((cell) => {
      const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
      const range = document.createRange();
      range.selectNodeContents(words ?? cell);
      const { top, height } = range.getBoundingClientRect();
      return top + height / 2;
    }),
  );
  expect(middles.length).toBeGreaterThan(4);
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(1.5);
  await page.context().close();
});

test("a cell that holds one address twice stays as it is when its table is drawn anew", async () => {
  const page = await openPage(site, { context: narrow });
  await mapOf(page);
  await page.getByRole("button", { name: "Larger sheet" }).click();
  await page
    .locator(".questions")
    .getByRole("button", { name: /code but no weights/ })
    .click();
  // The question stands there in full, though a picker would cut it.
  const question = page.locator(".answer-question > span");
  expect(await question.innerText()).toBe("Which models have code but no weights linked?");
  const place = page.locator(".answer .rows");
  await place.locator("td a").first().waitFor();
  const cells = (): Promise<readonly string[]> =>
    place.locator("td:has(a)").evaluateAll((all) => all.map((cell) => cell.textContent));
  const before = await cells();
  const isTwice = (text: string): boolean => {
    const parts = text.split(/; ?/);
    return new Set(parts).size < parts.length;
  };
  expect(before.some(isTwice)).toBe(true);
  for (const top of [60, 0, 60, 0]) {
    await place.evaluate((rows, to) => {
      rows.scrollTop = to;
    }, top);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  expect((await cells()).slice(0, before.length)).toEqual(before);
  await page.context().close();
});
