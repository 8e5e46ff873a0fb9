// The menus: of what is on the map or named in a list, and of the steps made.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { builtGraph, mapOf, narrow, openPage, openSite, pick, wide, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const card = (page: Page) => page.getByTestId("card");
const title = (page: Page): Promise<string> =>
  card(page).getByRole("heading", { level: 1 }).innerText();
const menu = (page: Page) => page.getByRole("menu");
const said = (page: Page): Promise<string> => page.locator(".app > .unseen").innerText();
const item = (page: Page, name: string) => page.getByRole("menuitem", { name, exact: true });

/** A model that others derive from, with a name of its own. */
const model = () => {
  const { graph, degree, position } = builtGraph();
  const [found] = graph.nodes
    .filter(({ kind, listed }) => kind === "Model" && listed)
    .toSorted((a, b) => degree(position(b.id) ?? 0) - degree(position(a.id) ?? 0));
  if (found === undefined) throw new Error("the graph has no listed model");
  return found;
};

/** Selects it and says where it is drawn: the camera centres what was picked. */
async function centred(page: Page, name: string): Promise<readonly [number, number]> {
  await pick(page, name);
  await expect.poll(() => title(page)).toBe(name);
  const box = await page.getByTestId("map").boundingBox();
  if (box === null) throw new Error("the map has no size");
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Opens the menu of the node there; before the camera stands, something else may be under the pointer. */
async function openMenuOf(page: Page, name: string, x: number, y: number): Promise<void> {
  await expect
    .poll(async () => {
      if ((await menu(page).count()) > 0) await page.keyboard.press("Escape");
      await page.mouse.click(x, y, { button: "right" });
      return menu(page).getAttribute("aria-label");
    })
    .toBe(name);
}

describe("the context menu", () => {
  test("opens by the secondary button on a node, copies, expands and hides it", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const page = await openPage(site, { context: { ...wide, permissions } });
    await mapOf(page);
    const { id, name } = model();
    const [x, y] = await centred(page, name);
    await openMenuOf(page, name, x, y);
    await item(page, "Copy as Cypher").click();
    const query = await page.evaluate(() => navigator.clipboard.readText());
    expect(query).toContain(`'${id}'`);
    await openMenuOf(page, name, x, y);
    await item(page, "Bring in the neighbours").click();
    await expect.poll(() => page.locator(".status").innerText()).not.toContain("0 selected");
    await openMenuOf(page, name, x, y);
    await item(page, "Hide").click();
    await expect.poll(() => page.locator(".chips").innerText()).toContain(name);
    await page.context().close();
  });

  test("opens by key on the map and on a name, is walked by key, and gives the focus back", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const { name } = model();
    await centred(page, name);
    await page.getByTestId("map").focus();
    await page.keyboard.press("Shift+F10");
    await expect.poll(() => menu(page).getAttribute("aria-label")).toBe(name);
    await page.keyboard.press("Escape");
    await expect.poll(() => menu(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("canvas");
    // The card is still there: Escape has closed the menu only.
    expect(await title(page)).toBe(name);
    const link = card(page).locator("[data-node]").first();
    const other = await link.innerText();
    await link.focus();
    await page.keyboard.press("ContextMenu");
    await expect.poll(() => menu(page).getAttribute("aria-label")).toBe(other);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("role")))
      .toBe("menuitem");
    await page.keyboard.type("what is");
    await page.keyboard.press("Enter");
    await expect.poll(() => title(page)).toBe(other);
    await expect
      .poll(() => card(page).getByRole("button", { name: "What is like it" }).count())
      .toBe(1);
    await expect
      .poll(() =>
        card(page).getByRole("button", { name: "What is like it" }).getAttribute("aria-expanded"),
      )
      .toBe("true");
    await page.context().close();
  });

  test("finds paths to what is picked next, and compares with what is selected", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const { name } = model();
    const [x, y] = await centred(page, name);
    await openMenuOf(page, name, x, y);
    await item(page, "Find paths from here").click();
    await expect.poll(() => page.locator(".note").first().innerText()).toContain(name);
    const end = card(page).locator("[data-node]").first();
    await end.click();
    await expect.poll(() => title(page)).toBe("2 selected");
    await card(page)
      .getByRole("heading", { name: /^Paths between them/ })
      .waitFor();
    await page.context().close();
  });

  test("takes what is typed for the name of the other end of a path, not for shortcuts", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const { id, name } = model();
    const other = builtGraph().graph.nodes.find(
      (node) => node.kind === "Model" && node.listed && node.id !== id,
    );
    if (other === undefined) throw new Error("the graph has one listed model only");
    await pick(page, name);
    await card(page).getByRole("button", { name: "Find paths from here (p)" }).click();
    await page.locator(".note").first().waitFor();
    await page.keyboard.type(other.name);
    await page.getByRole("option").first().waitFor();
    expect(await page.locator("#omnibox").inputValue()).toBe(other.name);
    await page.keyboard.press("Enter");
    await expect.poll(() => title(page)).toBe("2 selected");
    await page.context().close();
  });

  test("opens what says that a node is there", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const { name } = model();
    const [x, y] = await centred(page, name);
    await openMenuOf(page, name, x, y);
    await item(page, "Show the evidence").click();
    await card(page).locator(".evidence blockquote").first().waitFor();
    await page.context().close();
  });

  test("opens by a long press, and letting go selects nothing", async () => {
    const page = await openPage(site, { context: narrow });
    await mapOf(page);
    const box = await page.getByTestId("map").boundingBox();
    if (box === null) throw new Error("the map has no size");
    const devices = await page.context().newCDPSession(page);
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 3 };
    await devices.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
    await menu(page).waitFor();
    await devices.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    expect(await menu(page).count()).toBe(1);
    expect(await card(page).count()).toBe(0);
    await page.context().close();
  });
});

describe("the steps made", () => {
  test("are listed by name, and each can be gone back to and forth", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.locator(".facet-row").nth(0).click();
    await page.locator(".facet-row").nth(1).click();
    const chips = page.locator(".chips button");
    const both = await chips.allInnerTexts();
    await page.getByRole("button", { name: /^Steps made/ }).click();
    const rows = page.getByRole("menuitemradio");
    await expect.poll(() => rows.count()).toBe(3);
    expect(await rows.last().innerText()).toContain("Start");
    await rows.last().click();
    await expect.poll(() => chips.count()).toBe(0);
    await expect.poll(() => said(page)).toMatch(/^Back at: Start\. [\d,]+ of [\d,]+ nodes/);
    await page.keyboard.press("y");
    await rows.first().waitFor();
    expect(await rows.first().innerText()).toContain("(undone)");
    await rows.first().click();
    await expect.poll(() => chips.allInnerTexts()).toEqual(both);
    await page.context().close();
  });
});
