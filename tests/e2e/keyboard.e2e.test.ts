// Everything by keyboard alone: no pointer is used in this file.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { mapOf, openPage, openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const card = (page: Page) => page.getByTestId("card");
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return `${at?.id ?? ""} ${at?.getAttribute("aria-label") ?? at?.textContent ?? ""}`;
  });

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let i = 0; i < 120; i += 1) {
    await page.keyboard.press(key);
    if (name.test(await focused(page))) return;
  }
  throw new Error(`no ${key} reaches ${String(name)}; the last was "${await focused(page)}"`);
}

describe("by keyboard alone", () => {
  test("search with /, pick with arrows and Enter, back out with Escape, undo and do again", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.keyboard.press("/");
    await page.keyboard.type("PubMedBERT");
    await page.locator(".results").getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await card(page).waitFor();
    const title = await card(page).getByRole("heading", { level: 1 }).innerText();
    await page.keyboard.press("Escape");
    await expect.poll(() => card(page).count()).toBe(0);
    await page.keyboard.press("Control+z");
    await expect.poll(() => card(page).getByRole("heading", { level: 1 }).innerText()).toBe(title);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => card(page).count()).toBe(0);
    await page.context().close();
  });

  test("walk from node to node on the map, select one, read its evidence", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await tabTo(page, /^ Map of the graph/);
    await page.keyboard.press("ArrowRight");
    const said = page.locator(".app > .unseen");
    const first = await said.innerText();
    expect(first).not.toBe("");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => said.innerText()).not.toBe(first);
    await page.keyboard.press("Enter");
    await card(page).waitFor();
    await tabTo(page, /Why it is here/);
    await page.keyboard.press("Enter");
    await card(page).locator(".evidence").first().waitFor();
    await page.context().close();
  });

  test("filter, open the table and walk its rows, ask a question, change the panel", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await tabTo(page, /^ ?datasets/);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".chips").innerText()).toContain("datasets");
    await page.keyboard.press("t");
    await page.getByRole("searchbox", { name: "Find in the table" }).waitFor();
    await page.getByRole("searchbox", { name: "Find in the table" }).focus();
    for (
      let i = 0;
      i < 30 &&
      !/row/.test(
        await page.evaluate(() =>
          Object.keys((document.activeElement as HTMLElement).dataset).join(),
        ),
      );
      i += 1
    )
      await page.keyboard.press("Tab");
    const row = await focused(page);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focused(page)).not.toBe(row);
    await page.keyboard.press("Enter");
    await card(page).waitFor();
    await page.keyboard.press("Escape");
    await tabTo(page, /^tab-table/, "Shift+Tab");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).toMatch(/^tab-answer/);
    await page.context().close();
  });

  test("single keys can be turned off, and modified ones go on working", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await page.getByRole("checkbox", { name: "Single keys act as shortcuts" }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    await page.keyboard.press("t");
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await page.getByRole("tab").count()).toBe(0);
    await page.context().close();
  });

  test("the focus is never lost when what had it goes away", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.keyboard.press("/");
    await page.keyboard.type("PubMedBERT");
    await page.locator(".results").getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await card(page).waitFor();
    await tabTo(page, /Close \(Esc\)/);
    await page.keyboard.press("Enter");
    await expect.poll(() => card(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await page.context().close();
  });
});

describe("what lasts", () => {
  test("view, drawer and theme survive a reload, and undo still goes back", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.getByRole("button", { name: /^Theme/ }).press("Enter");
    await page.getByRole("button", { name: /^Theme/ }).press("Enter");
    await page.locator(".facet-row").first().press("Enter");
    await page.keyboard.press("t");
    const chips = await page.locator(".chips").innerText();
    await expect.poll(() => page.url()).toContain("w=table");
    await page.reload();
    await mapOf(page);
    expect(await page.locator(".chips").innerText()).toBe(chips);
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    await page.getByRole("searchbox", { name: "Find in the table" }).waitFor();
    await page.locator("body").press("Control+z");
    await expect.poll(() => page.locator(".chips").count()).toBe(0);
    await page.context().close();
  });

  test("a damaged link opens, keeps what can be read, and says what could not", async () => {
    const page = await openPage(site, {
      hash: "#1&d=0000&c=kind:any:Dataset&c=nonsense:any:x&s=model/never-was",
    });
    await mapOf(page);
    await expect.poll(() => page.locator(".note").first().innerText()).toContain("nonsense");
    expect(await page.locator(".note").first().innerText()).toContain("model/never-was");
    expect(await page.locator(".chips").innerText()).toContain("datasets");
    await page.context().close();
  });
});
