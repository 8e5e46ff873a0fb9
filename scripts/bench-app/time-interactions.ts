// What a facet click, a keystroke in the search and a selection cost the main thread in state and index, on the open
// graph. The map is not shown meanwhile: what it costs to draw is measured apart, against bare Sigma.
import type { Locator, Page } from "playwright";
import { taskClock } from "./main-thread.ts";
import { slowness } from "./reference-loop.ts";

/** Milliseconds, medians but for what is asked for once. */
export interface InteractionTimes {
  /** The first click on a facet's heading, the slowest facet. */
  readonly facetOpenMs: number;
  readonly facetClickMs: number;
  readonly keystrokeMs: number;
  readonly selectionMs: number;
  /** What they were divided by: how much slower than the machine of the budgets this one was. */
  readonly slowness: number;
}

const rest = 350;

export async function timeInteractions(page: Page): Promise<InteractionTimes> {
  const clock = await taskClock(page);
  const factors: number[] = [];
  const timed = async (act: () => Promise<void>): Promise<number> => {
    const factor = await slowness(page, clock);
    const from = await clock();
    await act();
    await page.waitForTimeout(rest);
    const took = (await clock()) - from;
    factors.push(factor);
    return took / factor;
  };
  const press = (on: Locator) => (): Promise<void> => on.dispatchEvent("click");

  await comeToRest(page, clock);
  const filters = page.getByRole("navigation", { name: "Filters" });
  const opening: number[] = [];
  const headings = filters.locator(".facet h2 button[aria-expanded=false]");
  for (let left = await headings.count(); left > 0; left -= 1)
    opening.push(await timed(press(headings.first())));

  const clicks: number[] = [];
  for (let row = 0; row < 6; row += 1) {
    const button = filters.locator(".facet-row").nth(row);
    // Included, excluded, off.
    for (let state = 0; state < 3; state += 1) clicks.push(await timed(press(button)));
  }

  const box = page.getByRole("combobox", { name: "Search" });
  await box.focus();
  const keys: number[] = [];
  for (const letter of "model 1") keys.push(await timed(() => page.keyboard.type(letter)));

  const selections: number[] = [];
  for (let nth = 0; nth < 5; nth += 1) {
    await box.fill("model");
    await page.locator(".results .result").nth(nth).waitFor();
    await page.waitForTimeout(rest);
    selections.push(await timed(press(page.locator(".results .result").nth(nth))));
  }
  return {
    facetOpenMs: Math.max(0, ...opening),
    facetClickMs: median(clicks),
    keystrokeMs: median(keys),
    selectionMs: median(selections),
    slowness: median(factors),
  };
}

/**
 * What opening the graph left behind is collected, and what the page does at rest is done: else a click that happens to
 * come meanwhile is charged for it. Gives up after a minute.
 */
async function comeToRest(page: Page, clock: () => Promise<number>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (let quiet = 0, tries = 0; quiet < 3 && tries < 170; tries += 1) {
    const from = await clock();
    await page.waitForTimeout(rest);
    quiet = (await clock()) - from < 10 ? quiet + 1 : 0;
  }
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
