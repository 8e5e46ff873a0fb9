// A fixed piece of work in the page, so that a busy or slower machine can be told from a slower page.
import type { Page } from "playwright";

/** Milliseconds that it takes on the quiet two-core machine that the budgets were written for. */
const quiet = 30;

/** How much slower than that machine this one is just now, at least 1; `clock` reads the page's own time. */
export async function slowness(page: Page, clock: () => Promise<number>): Promise<number> {
  const from = await clock();
  await page.evaluate(() => {
    const words = new Map<string, number>();
    let seed = 1;
    for (let i = 0; i < 100_000; i += 1) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      const word = `word ${seed % 10_000}`;
      words.set(word, (words.get(word) ?? 0) + 1);
    }
    return Array.from(words).toSorted(([, a], [, b]) => b - a).length;
  });
  return Math.max(1, ((await clock()) - from) / quiet);
}
