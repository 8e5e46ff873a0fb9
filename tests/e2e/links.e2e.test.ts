// A link shows a fresh visitor the same picture and the same answer, and follows what was renamed.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { encodeView } from "../../src/view/encode-view.ts";
import { firstView } from "../../src/view/view.ts";
import { builtGraph, mapOf, narrow, openPage, openSite, wide, type Site } from "./site.ts";
import { grouped } from "../../src/answer/words.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The part after `#`, once it holds this. */
async function linkOf(page: Page, part: string): Promise<string> {
  await expect.poll(() => page.url()).toContain(part);
  return new URL(page.url()).hash;
}

const coverage = (page: Page): Promise<string> => page.getByTestId("coverage").first().innerText();
const legend = (page: Page): Promise<string> => page.locator(".legend").first().innerText();

describe("a link", () => {
  test("that hides a kind of no graph leaves every mark of the legend a colour", async () => {
    const page = await openPage(site, { hash: "#1&c=kind:none:toString,__proto__" });
    await mapOf(page);
    const marks = page.locator(".legend path");
    await expect.poll(() => legend(page)).toContain("ToString");
    for (const mark of await marks.all())
      expect(await mark.getAttribute("fill")).toMatch(/^(#[0-9a-f]{6}|var\(--\w+\))$/i);
    await page.context().close();
  });

  test("opens the question with what it was asked about, its answer and its picture", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.locator(".questions button").first().click();
    await page.getByTestId("coverage").waitFor();
    const picked = page.locator(".answer .chips button");
    const before = await coverage(page);
    // Asked about something that no card holds.
    const adder = page.getByRole("combobox", { name: /add$/ });
    const third = (await adder.locator("option").nth(3).getAttribute("value"))?.split("/")[1];
    await adder.selectOption({ index: 3 });
    await expect.poll(() => coverage(page)).not.toBe(before);
    const shown = [await coverage(page), await picked.allInnerTexts(), await legend(page)];
    const hash = await linkOf(page, `,.${third}`);
    const fresh = await openPage(site, { hash });
    await mapOf(fresh);
    await fresh.getByTestId("coverage").waitFor();
    const there = fresh.locator(".answer .chips button");
    expect([await coverage(fresh), await there.allInnerTexts(), await legend(fresh)]).toEqual(
      shown,
    );
    await page.context().close();
    await fresh.context().close();
  });

  test("says in chips, steps and the summary of the map which question picked what it shows", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.locator(".questions button").first().click();
    await page.getByTestId("coverage").waitFor();
    const sentence = await page.getByRole("combobox", { name: "Question" }).evaluate((select) => {
      const { selectedOptions } = select as HTMLSelectElement;
      return selectedOptions[0]?.textContent ?? "";
    });
    const hash = await linkOf(page, "&b=node:any:question=");
    await page.context().close();
    // Without the panel that is open beside it.
    const fresh = await openPage(site, { hash: hash.replace(/&w=.*$/, "") });
    await mapOf(fresh);
    const chip = fresh.getByRole("list", { name: "Active filters" }).getByRole("button");
    await expect.poll(() => chip.first().innerText()).toContain(`picked nodes: “${sentence}”`);
    const summary = fresh.locator("p.unseen", { hasText: "In view: " });
    await expect.poll(() => summary.textContent()).toContain(sentence);
    await fresh.getByRole("button", { name: /^Steps made/ }).click();
    const opened = fresh.getByRole("menuitemradio").last();
    await expect.poll(() => opened.innerText()).toContain(`Open a link: `);
    expect(await opened.innerText()).toContain(sentence);
    await fresh.context().close();
  });

  test("opens a panel as it was set", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.keyboard.press("t");
    await page.getByRole("tab", { name: "Matrix" }).click();
    await page.locator(".panel .pick select").nth(0).selectOption("Model");
    await page.locator(".panel .pick select").nth(1).selectOption("venue");
    await expect.poll(() => coverage(page)).toContain("models");
    const said = await coverage(page);
    const fresh = await openPage(site, { hash: await linkOf(page, "ws=rows:venue") });
    await mapOf(fresh);
    await expect.poll(() => coverage(fresh)).toBe(said);
    await page.context().close();
    await fresh.context().close();
  });

  test("asks a query with its parameters", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.keyboard.press("c");
    await page.locator(".cm-content").fill("MATCH (m:Model) WHERE m.year = $year RETURN m");
    await page.getByLabel("$year").fill("2021");
    await page.getByRole("button", { name: /^Run/ }).click();
    const rows = page.locator(".console-answer output");
    await expect.poll(() => rows.innerText()).toMatch(/^\d+ rows in/);
    const count = builtGraph().graph.nodes.filter(
      ({ kind, year }) => kind === "Model" && year === 2021,
    ).length;
    expect(await rows.innerText()).toContain(`${grouped(count)} rows`);
    const fresh = await openPage(site, { hash: await linkOf(page, "&qp=year:") });
    await mapOf(fresh);
    await expect
      .poll(() => fresh.locator(".console-answer output").innerText())
      .toContain(`${grouped(count)} rows`);
    expect(await fresh.getByLabel("$year").inputValue()).toBe("2021");
    await page.context().close();
    await fresh.context().close();
  });

  test("says what became of a query that draws nothing, and lets one that still runs be cancelled", async () => {
    const chips = async (query: string): Promise<[Page, ReturnType<Page["getByRole"]>]> => {
      const view = { ...firstView("0123456789abcdef"), query };
      const page = await openPage(site, { hash: `#${encodeView(view)}` });
      await mapOf(page);
      return [page, page.getByRole("list", { name: "Active filters" }).getByRole("button")];
    };
    const endless =
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a < 0 RETURN a, b";
    const [slow, asking] = await chips(endless);
    await expect
      .poll(() => asking.allInnerTexts())
      .toEqual(["a query: still asking; the map shows everything", "Cancel"]);
    await asking.last().click();
    await expect
      .poll(() => asking.allInnerTexts())
      .toEqual(["a query: cancelled; the map shows everything"]);
    await asking.first().click();
    await expect.poll(() => asking.count()).toBe(0);
    await slow.context().close();
    for (const [query, said] of [
      ["MATCH (m:Model) WHERE m.year < 0 RETURN m", "a query: 0 rows; the map shows everything"],
      [
        "MATCH (m:Model) RETURN count(m) AS models",
        "a query: no nodes in the answer; the map shows everything",
      ],
      ["MATCH (m:Model) RETURN", "a query: it could not be answered; the map shows everything"],
      ["MATCH (m:Model) RETURN m LIMIT 3", "the answer to a query"],
    ] as const) {
      const [page, chip] = await chips(query);
      await expect.poll(() => chip.allInnerTexts()).toEqual([said]);
      await page.context().close();
      // On a phone, where the chip is out of sight, too, it is told to who listens.
      const view = { ...firstView(builtGraph().graph.dataVersion), query };
      const phone = await openPage(site, { context: narrow, hash: `#${encodeView(view)}` });
      await mapOf(phone);
      const live = phone.locator(".app > .unseen");
      await expect.poll(() => live.textContent()).toContain(said.slice(2));
      await phone.context().close();
    }
  });

  test("undo brings back the question that was asked before, and its answer", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.locator(".questions button").nth(0).click();
    await page.getByTestId("coverage").waitFor();
    const first = await coverage(page);
    await page.getByRole("combobox", { name: "Question" }).selectOption({ index: 1 });
    await expect.poll(() => coverage(page)).not.toBe(first);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => coverage(page)).toBe(first);
    await page.context().close();
  });
});

describe("what was renamed", () => {
  const [node] = builtGraph().graph.nodes.filter(({ kind, listed }) => kind === "Model" && listed);
  const renamed = async (page: Page): Promise<void> => {
    await page.route("**/data/curated/ids.csv", (route) =>
      route.fulfill({
        body: `id,key,name,state,successor\nmodel/of-old,model:of-old,Old name,gone,${node?.id}\n`,
      }),
    );
  };
  const hash = `#${encodeView({ ...firstView("0123456789abcdef"), selection: ["model/of-old"] })}`;

  test("is found by a link, which says so", async () => {
    const page = await openPage(site, { hash, before: renamed });
    await mapOf(page);
    await expect
      .poll(() => page.getByTestId("card").getByRole("heading", { level: 1 }).innerText())
      .toBe(node?.name);
    expect(await page.locator(".note").first().innerText()).toContain(`is now ${node?.id}`);
    await page.context().close();
  });

  test("is found by a link opened in a page that stands, and by what the last visit left", async () => {
    const page = await openPage(site, { context: wide, before: renamed });
    await mapOf(page);
    await page.evaluate((link) => {
      window.location.hash = link;
    }, hash);
    const title = page.getByTestId("card").getByRole("heading", { level: 1 });
    await expect.poll(() => title.innerText()).toBe(node?.name);
    await expect.poll(() => page.url()).toContain(`s=${node?.id}`);
    await page.evaluate((id) => {
      const key = "modelkin-history";
      const held = localStorage.getItem(key) ?? "";
      window.addEventListener("pagehide", () =>
        localStorage.setItem(key, held.replaceAll(id, "model/of-old")),
      );
      window.history.replaceState(null, "", window.location.pathname);
    }, node?.id ?? "");
    await page.reload();
    await expect.poll(() => title.innerText()).toBe(node?.name);
    expect(await page.locator(".note").first().innerText()).toContain(`is now ${node?.id}`);
    await page.context().close();
  });
});
