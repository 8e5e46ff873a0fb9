// The built page in a browser of its own: what an interaction costs, small and large, and whether opening files blocks.
import { chromium, type Browser, type Page } from "playwright";
import { browserFlags, findBrowser } from "../find-browser.ts";
import { writeLargeFiles, writeLargeGraph } from "./large-files.ts";
import { longestWhileOpening, openThroughPage } from "./open-through-page.ts";
import { taskClock } from "./main-thread.ts";
import { slowness } from "./reference-loop.ts";
import { timeInteractions } from "./time-interactions.ts";

/** Milliseconds of the main thread. */
const budgets = { small: 50, large: 100, opening: 200 } as const;

/** Prints a line for each measure; false where one is over its budget. */
export async function measurePage(
  url: string,
  folder: string,
  options: { readonly nodes: number; readonly formats: boolean },
): Promise<boolean> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: browserFlags,
  });
  const edges = 3 * options.nodes;
  let fits = true;
  const judge = (row: Readonly<Record<string, string | number>>, budget: number): void => {
    const over = Object.entries(row).filter(
      ([key, value]) => key.endsWith("Ms") && +value > budget,
    );
    fits &&= over.length === 0;
    const rounded = Object.entries(row).map(([key, value]) => [
      key,
      typeof value === "number" ? Math.round(10 * value) / 10 : value,
    ]);
    console.log(
      JSON.stringify({
        ...Object.fromEntries(rounded),
        budgetMs: budget,
        over: over.map(([key]) => key),
      }),
    );
  };
  try {
    console.error("interactions on the default graph");
    const plain = await freshPage(browser, url, true);
    judge({ graph: "default", ...(await timeInteractions(plain)) }, budgets.small);
    await plain.context().close();

    console.error(`making a graph of ${options.nodes} nodes and ${edges} edges`);
    const large = writeLargeGraph(folder, options.nodes, edges);
    console.error("interactions on it");
    const full = await freshPage(browser, url, true);
    await openThroughPage(full, [large]);
    judge({ graph: `${options.nodes} nodes`, ...(await timeInteractions(full)) }, budgets.large);
    await full.context().close();

    const files = new Map<string, readonly string[]>([["graph.json", [large]]]);
    if (options.formats)
      for (const [format, paths] of writeLargeFiles(folder, options.nodes, edges))
        files.set(format, paths);
    for (const [format, paths] of files) {
      console.error(`opening ${format}`);
      const page = await freshPage(browser, url, false);
      const factor = await slowness(page, await taskClock(page));
      const longest = await longestWhileOpening(page, paths);
      judge(
        { opening: format, longestTaskMs: longest / factor, slowness: factor },
        budgets.opening,
      );
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
  return fits;
}

/** What the map costs to draw is measured apart, against bare Sigma. */
const hideMap = `document.addEventListener("DOMContentLoaded", () => {
  document.head.append(Object.assign(document.createElement("style"), { textContent: ".map { display: none }" }));
})`;

async function freshPage(browser: Browser, url: string, mapHidden: boolean): Promise<Page> {
  const visitor = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await visitor.newPage();
  if (mapHidden) await page.addInitScript({ content: hideMap });
  await page.goto(url);
  await page.getByRole("combobox", { name: "Search" }).waitFor();
  await page.waitForTimeout(2000);
  return page;
}
