// Opens files through the page's own dialog, as a user does.
import type { Page } from "playwright";
import { longestTask } from "./main-thread.ts";

const patience = 600_000;
/** Until the map is drawn and what stands round it is there. */
const rest = 6000;

/** Leaves the page with the graph open. Throws where it is refused. */
export async function openThroughPage(page: Page, files: readonly string[]): Promise<void> {
  await page.getByRole("button", { name: /^Open a list/ }).click();
  const dialog = page.locator(".open-dialog");
  await dialog.locator("input[type=file]").setInputFiles([...files]);
  const opened = dialog.getByRole("button", { name: "Look at the graph" });
  const refused = dialog.getByRole("alert");
  await opened.or(refused).first().waitFor({ timeout: patience });
  if (await refused.isVisible()) throw new Error(await refused.innerText());
  await opened.click();
  await page.waitForTimeout(rest);
}

/** Milliseconds of the main thread's longest task meanwhile. */
export const longestWhileOpening = (page: Page, files: readonly string[]): Promise<number> =>
  longestTask(page, () => openThroughPage(page, files));
