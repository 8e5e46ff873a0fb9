import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import { mapOf, narrow, openPage, openSite, pick, wide, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds on the page as it stands, one line a node. */
async function findings(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ path: axePath });
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (at: Document) => Promise<unknown> } };
    return ((await axe.run(document)) as { violations: readonly Found[] }).violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}

const panels = [
  "Table",
  "Answer",
  "Console",
  "Matrix",
  "Sets",
  "Lineage",
  "Unknown",
  "Changes",
  "Quality",
];

for (const [size, context] of Object.entries({ wide, narrow }))
  for (const colorScheme of ["light", "dark"] as const)
    describe(`axe finds nothing, ${size}, ${colorScheme}`, () => {
      test("at first sight, with a card and its evidence, with several selected", async () => {
        const page = await openPage(site, {
          context: { ...context, colorScheme, bypassCSP: true },
        });
        await mapOf(page);
        expect(await findings(page)).toEqual([]);
        await pick(page, "PubMedBERT", /PubMedBERT/);
        await page.getByRole("button", { name: "Why it is here" }).click();
        await page.getByRole("button", { name: "What is like it" }).click();
        expect(await findings(page)).toEqual([]);
        const search = page.getByRole("combobox", { name: "Search" });
        await search.fill("bert");
        await page.locator(".results").getByRole("option").first().waitFor();
        expect(await findings(page)).toEqual([]);
        await page.context().close();
      });

      test("in the panels and the filters", async () => {
        const page = await openPage(site, {
          context: { ...context, colorScheme, bypassCSP: true },
        });
        await mapOf(page);
        if (context === narrow) {
          await page.getByRole("button", { name: "Filters", exact: true }).click();
          expect(await findings(page)).toEqual([]);
          await page.getByRole("button", { name: "Details", exact: true }).click();
        }
        await page.locator(".questions button").first().click();
        for (const name of panels) {
          await page.getByRole("tab", { name, exact: true }).click();
          await page.getByText("Opening “").waitFor({ state: "detached" });
          expect(await findings(page), name).toEqual([]);
        }
        await page.context().close();
      });

      test("in the menus of a node and of the steps, and while a path's end is picked", async () => {
        const page = await openPage(site, {
          context: { ...context, colorScheme, bypassCSP: true },
        });
        await mapOf(page);
        await pick(page, "PubMedBERT", /PubMedBERT/);
        await page.getByTestId("card").locator("[data-node]").first().focus();
        await page.keyboard.press("Shift+F10");
        await page.getByRole("menuitem").first().waitFor();
        expect(await findings(page)).toEqual([]);
        await page.getByRole("menuitem", { name: "Find paths from here" }).click();
        await page.locator(".note").first().waitFor();
        expect(await findings(page)).toEqual([]);
        // While a path waits for its other end, letters are the beginning of a name.
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Cancel" }).waitFor({ state: "detached" });
        await page.keyboard.press("y");
        await page.getByRole("menuitemradio").first().waitFor();
        expect(await findings(page)).toEqual([]);
        await page.context().close();
      });

      test("in the help", async () => {
        const page = await openPage(site, {
          context: { ...context, colorScheme, bypassCSP: true },
        });
        await mapOf(page);
        await page.getByRole("button", { name: "Help and keys (?)" }).click();
        await page.getByRole("dialog").waitFor();
        expect(await findings(page)).toEqual([]);
        await page.context().close();
      });
    });
