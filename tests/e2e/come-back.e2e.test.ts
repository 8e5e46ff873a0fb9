// Who comes back finds what they left: after a reload at once, by the plain address with a button, a file with another.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mapOf, openPage, openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("coming back", () => {
  test("by the plain address shows the start, and a button goes on where one left", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.locator(".facet-row").first().press("Enter");
    await page.locator(".facet-row").nth(1).press("Enter");
    const chips = page.locator(".chips");
    await expect.poll(() => chips.count()).toBe(1);
    const left = await chips.innerText();
    await expect.poll(() => page.url()).toContain("#1&");
    // Elsewhere, and back by the address.
    await page.goto("about:blank");
    await page.goto(site.url);
    await mapOf(page);
    expect(await chips.count()).toBe(0);
    await page.getByRole("button", { name: "Go on where you left" }).click();
    await expect.poll(() => chips.innerText()).toBe(left);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => chips.count()).toBe(0);
    await page.context().close();
  });

  test("by the plain address offers where one left until something is done", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.locator(".facet-row").first().press("Enter");
    await expect.poll(() => page.url()).toContain("#1&");
    await page.goto("about:blank");
    await page.goto(site.url);
    await mapOf(page);
    const offer = page.getByRole("button", { name: "Go on where you left" });
    await offer.waitFor();
    await page.locator(".facet-row").nth(1).press("Enter");
    await offer.waitFor({ state: "detached" });
    await page.context().close();
  });

  test("to a reloaded page offers the file that was open, and opens it again", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.getByRole("button", { name: "Open a list or a graph (o)" }).click();
    await page.locator("input[type=file]").setInputFiles({
      name: "widgets.md",
      mimeType: "text/markdown",
      buffer: Buffer.from(
        "# Odd Widgets\n## Models\n- **WidgetNet**: Learning widgets [ICML, 2021] [[Paper]](https://arxiv.org/abs/2101.00001)\n",
      ),
    });
    await page.getByTestId("open-report").waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "Look at the graph" }).click();
    await page.reload();
    await mapOf(page);
    const note = page.locator(".note", { hasText: "widgets.md was open" });
    expect(await note.innerText()).toContain("it is kept on this machine");
    await note.getByRole("button", { name: "Open it again" }).click();
    const report = page.getByTestId("open-report");
    await report.waitFor({ timeout: 60_000 });
    expect(await report.innerText()).toContain("1 entries");
    await page.getByRole("button", { name: "Look at the graph" }).click();
    // What is dismissed is not offered again.
    await page.reload();
    await note.getByRole("button", { name: "Dismiss" }).click();
    await page.reload();
    await mapOf(page);
    expect(await note.count()).toBe(0);
    await page.context().close();
  });
});

test("opens again what was added to a graph together with that graph", async () => {
  const page = await openPage(site);
  await mapOf(page);
  const list = (name: string, text: string) => ({
    name,
    mimeType: "text/markdown",
    buffer: Buffer.from(text),
  });
  const widget =
    "- **WidgetNet**: Learning widgets [ICML, 2021] [[Paper]](https://arxiv.org/abs/2101.00001)";
  const gadget =
    "- **GadgetNet**: Learning gadgets [ICML, 2022] [[Paper]](https://arxiv.org/abs/2201.00002)";
  const report = page.getByTestId("open-report");
  await page.keyboard.press("o");
  const file = page.locator("input[type=file]");
  await file.setInputFiles(list("widgets.md", `# Odd Widgets\n## Models\n${widget}\n`));
  await expect.poll(() => report.innerText(), { timeout: 60_000 }).toContain("1 entries");
  await page.getByRole("button", { name: "Look at the graph" }).click();
  await page.keyboard.press("o");
  await page.getByRole("radio", { name: /^add it/ }).check();
  await file.setInputFiles(list("gadgets.md", `# Odd Gadgets\n## Models\n${gadget}\n`));
  await expect.poll(() => report.innerText(), { timeout: 60_000 }).toContain("2 entries");
  await page.getByRole("button", { name: "Look at the graph" }).click();
  await page.reload();
  await mapOf(page);
  const note = page.locator(".note", { hasText: "widgets.md, then gadgets.md was open" });
  await note.getByRole("button", { name: "Open it again" }).click();
  await expect.poll(() => report.innerText(), { timeout: 60_000 }).toContain("2 entries");
  await page.context().close();
});

describe("Back and Forward of the browser", () => {
  test("are undo and redo, with those in step", async () => {
    const page = await openPage(site);
    await mapOf(page);
    const chips = page.locator(".chips");
    const said = async (): Promise<string> =>
      (await chips.count()) === 0 ? "" : await chips.innerText();
    const rows = page.locator(".facet-row");
    await rows.first().press("Enter");
    await expect.poll(() => page.url()).toContain("#1&");
    const [one, oneUrl] = [await said(), page.url()];
    await page.locator(".questions button").first().click();
    await page.getByTestId("coverage").waitFor();
    await expect.poll(() => page.url()).not.toBe(oneUrl);
    const asked = page.url();
    await page.goBack();
    await expect.poll(() => page.url()).toBe(oneUrl);
    await expect.poll(() => page.getByTestId("coverage").count()).toBe(0);
    expect(await said()).toBe(one);
    await page.goBack();
    await expect.poll(said).toBe("");
    await page.goForward();
    await expect.poll(said).toBe(one);
    await page.goForward();
    await page.getByTestId("coverage").waitFor();
    await expect.poll(() => page.url()).toBe(asked);
    // Undo moves in the browser's history too, and makes it no longer.
    const length = (): Promise<number> => page.evaluate(() => window.history.length);
    const before = await length();
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => page.url()).toBe(oneUrl);
    await page.goForward();
    await page.getByTestId("coverage").waitFor();
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => page.url()).toBe(oneUrl);
    await page.goBack();
    await expect.poll(said).toBe("");
    expect(await length()).toBe(before);
    // A new step after Back drops what was ahead.
    await rows.nth(1).press("Enter");
    await expect.poll(said).not.toBe("");
    expect(await said()).not.toBe(one);
    await page.goBack();
    await expect.poll(said).toBe("");
    await page.context().close();
  });

  test("leave a link that was opened in the page as they leave a step", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.locator(".facet-row").first().press("Enter");
    await expect.poll(() => page.url()).toContain("#1&");
    const one = page.url();
    await page.evaluate(() => {
      window.location.hash = "#1&c=kind:any:Dataset";
    });
    const chips = page.locator(".chips");
    await expect.poll(() => chips.innerText()).toContain("datasets");
    await expect.poll(() => page.url()).toContain("&d=");
    await page.goBack();
    await expect.poll(() => page.url()).toBe(one);
    await page.goForward();
    await expect.poll(() => chips.innerText()).toContain("datasets");
    await page.context().close();
  });
});
