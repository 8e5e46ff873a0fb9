// Every panel, dialog and menu by keyboard alone, with the focus always somewhere. No pointer is used in this file.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { mapOf, openPage, openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const card = (page: Page) => page.getByTestId("card");
const title = (page: Page): Promise<string> =>
  card(page).getByRole("heading", { level: 1 }).innerText();
const coverage = (page: Page): Promise<string> => page.getByTestId("coverage").first().innerText();
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return "nothing";
    const label = at.closest("label")?.textContent ?? "";
    return `${at.id} ${at.getAttribute("role") ?? at.tagName.toLowerCase()} ${at.getAttribute("aria-label") ?? (at instanceof HTMLSelectElement || at instanceof HTMLInputElement ? label : at.textContent)}`;
  });

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  for (let i = 0; i < 160; i += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no ${key} reaches ${String(name)}; the last was "${await focused(page)}"`);
}

async function openedPage(): Promise<Page> {
  const page = await openPage(site);
  await mapOf(page);
  return page;
}

/** Opens a panel: the table by its key, any other from there by arrows. */
async function openPanel(page: Page, id: string): Promise<void> {
  await page.keyboard.press("t");
  await expect.poll(() => focused(page)).toContain("tab-table");
  for (let i = 0; i < 12 && !(await focused(page)).startsWith(`tab-${id} `); i += 1)
    await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toContain(`tab-${id} `);
  // What a panel holds is fetched when it is opened; before, Tab would pass it by.
  await page.getByRole("tabpanel").locator("button, input, select").first().waitFor();
}

async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(text);
  await page.locator(".results").getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
}

/** What counts as targets, and is smaller than 24 by 24 pixels: WCAG 2.5.8, but for links within a text. */
const small = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>(
        "button, select, summary, input:not([type=checkbox], [type=radio]), [role=tab], label:has(input)",
      ),
    ).flatMap((each) => {
      const { width, height } = each.getBoundingClientRect();
      const shown = width > 1 && height > 1;
      return shown && (width < 23.9 || height < 23.9)
        ? [`${each.className} ${each.textContent?.slice(0, 30)} ${width}×${height}`]
        : [];
    }),
  );

describe("panels by keyboard alone", () => {
  test("the table is sorted and cut to columns, remembers it, and gives the focus back", async () => {
    const page = await openedPage();
    await page.locator(".questions button").first().focus();
    const before = await focused(page);
    await openPanel(page, "table");
    await tabTo(page, /searchbox Find in the table|input Find in the table/);
    await page.keyboard.type("bert");
    await tabTo(page, /summary Columns/);
    await page.keyboard.press("Enter");
    await tabTo(page, / Venue$/);
    await page.keyboard.press("Space");
    await tabTo(page, /button Name/);
    await page.keyboard.press("Enter");
    const head = (): Promise<string> => page.locator(".node-rows thead").innerText();
    await expect.poll(head).not.toContain("Venue");
    const first = (): Promise<string> => page.locator("[data-row='0']").innerText();
    await expect.poll(async () => (await first()).toLowerCase()).toContain("bert");
    const [columns, row] = [await head(), await first()];
    await expect.poll(() => page.url()).toContain("ws=hidden");
    expect(await small(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("tab").count()).toBe(0);
    expect(await focused(page)).toBe(before);
    await expect.poll(() => page.url()).not.toContain("w=table");
    await page.keyboard.press("t");
    await expect.poll(first).toBe(row);
    await expect.poll(() => page.url()).toContain("ws=hidden");
    await page.reload();
    await mapOf(page);
    await expect.poll(first).toBe(row);
    expect(await head()).toBe(columns);
    await page.context().close();
  });

  test("the tabs of the drawer follow the pattern: arrows, Home, End; its edge moves by key", async () => {
    const page = await openedPage();
    await openPanel(page, "table");
    await page.keyboard.press("End");
    const last = await page.getByRole("tab").last().getAttribute("id");
    expect(await focused(page)).toContain(last);
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toContain("tab-table");
    await page.keyboard.press("Home");
    expect(await page.getByRole("tab", { selected: true }).count()).toBe(1);
    expect(await page.getByRole("tabpanel").getAttribute("aria-labelledby")).toBe("tab-table");
    await tabTo(page, /separator/, "Shift+Tab");
    const edge = page.getByRole("separator", { name: "Height of the panels" });
    const height = Number(await edge.getAttribute("aria-valuenow"));
    await page.keyboard.press("ArrowUp");
    await expect
      .poll(async () => Number(await edge.getAttribute("aria-valuenow")))
      .toBeGreaterThan(height);
    await page.keyboard.press("Home");
    await expect.poll(() => edge.getAttribute("aria-valuenow")).toBe("15");
    await page.context().close();
  });

  test("console: a query is written, run and left", async () => {
    const page = await openedPage();
    await page.keyboard.press("c");
    await page.locator(".cm-content").waitFor();
    await tabTo(page, /textbox/);
    await page.keyboard.type("MATCH (n:Survey) RETURN n ");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await expect
      .poll(() => page.locator(".console-answer output").innerText())
      .toMatch(/^\d+ rows in/);
    // Escape leaves the editor's completion, Tab the editor.
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatch(/button Run/);
    expect(await small(page)).toEqual([]);
    await page.context().close();
  });

  test("matrix: other facets are picked and a number is opened", async () => {
    const page = await openedPage();
    await openPanel(page, "matrix");
    await page.getByTestId("coverage").waitFor();
    const before = await coverage(page);
    await tabTo(page, /select Count/);
    await page.keyboard.type("models");
    await expect.poll(() => coverage(page)).not.toBe(before);
    await tabTo(page, /button \d+/);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".chips").innerText()).toContain("models");
    expect(await focused(page)).not.toBe("nothing");
    expect(await small(page)).toEqual([]);
    await page.context().close();
  });

  test("sets: values are added and a bar is opened", async () => {
    const page = await openedPage();
    await openPanel(page, "sets");
    await tabTo(page, /button Any values/);
    await page.keyboard.press("Enter");
    for (const value of ["text", "image"]) {
      await tabTo(page, /select Add a value/);
      await page.keyboard.type(value);
      await page.keyboard.press("Tab");
      await tabTo(page, /select Facet/, "Shift+Tab");
    }
    await page.locator(".upset button").first().waitFor();
    await tabTo(page, /button \d+in /);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".chips").first().innerText()).toContain("text");
    expect(await small(page)).toEqual([]);
    await page.context().close();
  });

  test("lineage: a base is picked and shown on the map", async () => {
    const page = await openedPage();
    await openPanel(page, "lineage");
    await page.getByTestId("coverage").waitFor();
    const before = await coverage(page);
    await tabTo(page, /select Models that derive from/);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => coverage(page)).not.toBe(before);
    await tabTo(page, /button Show on the map/);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".chips").first().innerText()).toContain("picked");
    expect(await small(page)).toEqual([]);
    await page.context().close();
  });

  test("every other panel opens, can be walked through and closed", async () => {
    const page = await openedPage();
    await openPanel(page, "table");
    const ids = await page
      .getByRole("tab")
      .evaluateAll((tabs) => tabs.map(({ id }) => id.slice("tab-".length)));
    for (const id of ids) {
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => page.getByText("Opening “").count()).toBe(0);
      expect(await small(page), id).toEqual([]);
      await page.keyboard.press("Tab");
      expect(await focused(page)).not.toBe("nothing");
      await tabTo(page, /^tab-/, "Shift+Tab");
    }
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("tab").count()).toBe(0);
    expect(await focused(page)).not.toBe("nothing");
    await page.context().close();
  });
});

describe("nodes by keyboard alone", () => {
  test("paths between two, comparison, and the end of a search for paths", async () => {
    const page = await openedPage();
    await find(page, "BioBERT");
    await card(page).waitFor();
    await page.keyboard.press("p");
    await expect.poll(() => page.locator(".note").first().innerText()).toContain("BioBERT");
    await find(page, "MedSAM");
    await expect.poll(() => title(page)).toBe("2 selected");
    await card(page)
      .getByRole("button", { name: /^Evidence for/ })
      .first()
      .waitFor();
    await tabTo(page, /Evidence for/);
    await page.keyboard.press("Enter");
    await card(page).locator(".evidence").first().waitFor();
    await card(page).getByRole("heading", { name: "Side by side" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => card(page).count()).toBe(0);
    expect(await focused(page)).not.toBe("nothing");
    await page.context().close();
  });

  test("a name with Shift comes to what is selected, and what is like it opens in place", async () => {
    const page = await openedPage();
    await find(page, "BioBERT");
    await card(page).waitFor();
    await card(page).getByRole("button", { name: "What is like it" }).waitFor();
    await tabTo(page, /button What is like it/);
    await page.keyboard.press("Enter");
    await card(page).getByText("% alike").first().waitFor();
    await tabTo(page, /button (?!What is like it|Show on the map)/);
    const other = await focused(page);
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => title(page)).toBe("2 selected");
    expect(await card(page).innerText()).toContain(other.split("button ")[1] ?? "?");
    await page.context().close();
  });

  test("filters are set and taken away, and the focus stays with them", async () => {
    const page = await openedPage();
    await tabTo(page, /button ?models/);
    await page.keyboard.press("Enter");
    await tabTo(page, /button text/);
    await page.keyboard.press("Enter");
    const chips = page.locator(".chips button");
    await expect.poll(() => chips.count()).toBe(2);
    await expect.poll(() => page.locator(".app > .unseen").innerText()).toContain("are in view");
    await chips.first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => chips.count()).toBe(1);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest(".scope") !== null))
      .toBe(true);
    await tabTo(page, /button Undo/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => chips.count()).toBe(2);
    for (let i = 0; i < 2; i += 1) await page.keyboard.press("Enter");
    await expect.poll(() => chips.count()).toBe(0);
    // Nothing is left to undo, and the button keeps the focus.
    expect(await focused(page)).toMatch(/button Undo/);
    await page.context().close();
  });
});

describe("dialogs by keyboard alone", () => {
  test.each([
    ["d", "take it away"],
    ["o", "open a list or a graph"],
    ["?", "help"],
  ])("%s opens one (%s) that takes the focus, and Escape gives it back", async (key) => {
    const page = await openedPage();
    await page.locator(".questions button").nth(2).focus();
    const before = await focused(page);
    await page.keyboard.press(key);
    await page.getByRole("dialog").waitFor();
    const inside = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null);
    await expect.poll(inside).toBe(true);
    for (let i = 0; i < 6; i += 1) {
      await page.keyboard.press("Tab");
      // Behind the last control the browser's own come, then the first again; nothing of the page below.
      expect((await inside()) || (await focused(page)) === "nothing").toBe(true);
    }
    expect(await small(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    await expect.poll(() => focused(page)).toBe(before);
    await page.context().close();
  });
});

describe("at 200 % zoom and on a small screen", () => {
  test.each([
    ["zoomed", { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
    ["narrow", { viewport: { width: 390, height: 844 }, hasTouch: true }],
  ])("%s: nothing is cut off at the side, and all targets are large enough", async (_, context) => {
    const page = await openPage(site, { context });
    await mapOf(page);
    for (const act of [
      async () => {},
      async () => {
        await page.keyboard.press("f");
      },
      async () => {
        await page.keyboard.press("t");
      },
      async () => {
        await page.locator("body").press("Escape");
        await find(page, "BioBERT");
      },
    ]) {
      await act();
      const [wide, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        window.innerWidth,
      ]);
      expect(wide).toBeLessThanOrEqual(room ?? 0);
      expect(await small(page)).toEqual([]);
    }
    await page.context().close();
  });
});
