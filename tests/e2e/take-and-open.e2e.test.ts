import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { grouped } from "../../src/answer/words.ts";
import { formats } from "../../src/formats/formats.ts";
import { readList } from "../../src/lists/read/read-list.ts";
import { builtGraph, mapOf, openPage, openSite, pick, wide, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function expectWellFormed(xml: string): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** What a saved file must at least be. */
const checks: Readonly<Record<string, (bytes: Uint8Array) => void>> = {
  graphology: (bytes) =>
    expect(JSON.parse(text(bytes)).nodes).toHaveLength(builtGraph().graph.nodes.length),
  gexf: (bytes) => expectWellFormed(text(bytes)),
  graphml: (bytes) => expectWellFormed(text(bytes)),
  csv: (bytes) =>
    expect(Object.keys(unzipSync(bytes)).toSorted()).toEqual(["edges.csv", "nodes.csv"]),
  cypher: (bytes) => expect(text(bytes)).toContain("UNWIND"),
  turtle: (bytes) => expect(text(bytes)).toContain("@prefix"),
  jsonld: (bytes) => expect(JSON.parse(text(bytes))).toHaveProperty("@context"),
  bibtex: (bytes) => expect(text(bytes)).toMatch(/^@\w+\{/m),
  csl: (bytes) => expect(JSON.parse(text(bytes)).length).toBeGreaterThan(200),
  latex: (bytes) => expect(text(bytes)).toContain("\\toprule"),
  markdown: (bytes) => expect(text(bytes)).toContain("| --- |"),
  svg: (bytes) => expectWellFormed(text(bytes)),
  png: (bytes) => expect(Array.from(bytes.slice(0, 4))).toEqual([0x89, 0x50, 0x4e, 0x47]),
  pack: (bytes) => expect(Object.keys(unzipSync(bytes)).length).toBeGreaterThan(4),
  html: (bytes) => expect(text(bytes)).toContain("<!doctype html>"),
};

async function openTakeAway(page: Page): Promise<void> {
  await mapOf(page);
  await page.getByRole("button", { name: "Take it away (d)" }).click();
  await page.getByRole("heading", { name: "Take it away" }).waitFor();
}

describe("taking away", () => {
  test("has the file, its size and what saves it in sight, on a desk and on a phone", async () => {
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      const page = await openPage(site);
      await openTakeAway(page);
      await page.setViewportSize({ width, height });
      for (const part of ["[role=status]", "[type=submit]"]) {
        const box = await page.locator(`.download ${part}`).boundingBox();
        expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThan(height * 0.94);
      }
      await page.close();
    }
  });

  test("saves each format, and the file is one", async () => {
    const page = await openPage(site);
    await openTakeAway(page);
    const save = page.getByRole("button", { name: "Save the file" });
    const state = page.locator(".download [role=status]");
    for (const { id, label, extension } of formats) {
      await page.getByText(label, { exact: true }).click();
      await expect
        .poll(() => state.innerText(), { timeout: 60_000, message: id })
        .toMatch(new RegExp(`\\${extension}, `));
      const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
      const check = checks[id];
      expect(check, `no check for ${id}`).toBeDefined();
      check?.(readFileSync(await download.path()));
    }
    await page.context().close();
  });

  test("the database, the base of IRIs and the columns of a table can be chosen", async () => {
    const page = await openPage(site);
    await openTakeAway(page);
    const dialog = page.locator(".download");
    const saved = async (format: string, ending: string): Promise<string> => {
      await expect
        .poll(() => dialog.getByRole("status").innerText(), { timeout: 60_000, message: format })
        .toMatch(new RegExp(`\\${ending}, `));
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        dialog.getByRole("button", { name: "Save the file" }).click(),
      ]);
      return readFileSync(await download.path(), "utf8");
    };
    await dialog.getByText("Cypher script", { exact: true }).click();
    await dialog.getByRole("combobox", { name: "Database" }).selectOption("memgraph");
    await expect
      .poll(() => saved("cypher", ".cypher"))
      .toContain("CREATE CONSTRAINT ON (n:Model) ASSERT n.id IS UNIQUE;");

    await dialog.getByText("Turtle", { exact: true }).click();
    await dialog.getByRole("textbox", { name: "IRIs begin with" }).fill("https://example.org/kg");
    await expect
      .poll(() => dialog.getByRole("status").innerText())
      .toContain('expected an absolute IRI that ends in "/"');
    await dialog.getByRole("textbox", { name: "IRIs begin with" }).fill("https://example.org/kg/");
    expect(await saved("turtle", ".ttl")).toContain("https://example.org/kg/");

    await dialog.getByText("Markdown table", { exact: true }).click();
    await dialog.getByRole("checkbox", { name: "Title" }).check();
    await expect.poll(() => saved("markdown", ".md")).toMatch(/\| Name .*\| Title/);
    await page.context().close();
  });

  test("the table of an answer is copied with its coverage, and the methods sentence names the question", async () => {
    const permissions = ["clipboard-read", "clipboard-write"];
    const page = await openPage(site, { context: { ...wide, permissions } });
    await mapOf(page);
    await page
      .locator(".questions")
      .getByRole("button", { name: /^Which models derive/ })
      .click();
    const answer = page.locator(".answer");
    const coverage = await answer.getByTestId("coverage").innerText();
    await answer.getByRole("button", { name: "Copy as Markdown" }).click();
    await expect.poll(() => page.getByTestId("copied").innerText()).toBe("Table copied");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [rows = 0] = coverage.match(/\d+/) ?? [];
    expect(copied.match(/^\|/gm)).toHaveLength(Number(rows) + 2);
    expect(copied).toContain(coverage);

    await openTakeAway(page);
    await page.getByRole("tab", { name: "Link, citation and code" }).click();
    const methods = await page.locator("pre[aria-label='Methods sentence']").innerText();
    expect(methods).toContain("Which models derive");
    expect(methods).not.toContain("MATCH");
    await page.context().close();
  });

  test("a link that names hundreds of nodes says that it is long, and a short one does not", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await pick(page, "SegVol", /SegVol/);
    const share = async (): Promise<void> => {
      await page.keyboard.press("d");
      await page.getByRole("tab", { name: "Link, citation and code" }).click();
      await page.getByLabel("Link to this view").waitFor();
    };
    await share();
    expect(await page.getByTestId("long-link").count()).toBe(0);
    await page.keyboard.press("Escape");
    for (const hops of ["1 hop", "2 hops"]) {
      await page.keyboard.press("s");
      await page.getByText(`surroundings of SegVol, ${hops}`).first().waitFor();
    }
    await share();
    const link = await page.getByLabel("Link to this view").innerText();
    expect(link.length).toBeGreaterThan(2000);
    expect(await page.getByTestId("long-link").innerText()).toContain(
      `${grouped(link.length)} characters`,
    );
    await page.context().close();
  });

  test("a link shows a stranger the same selection and the same counts", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await pick(page, "PubMedBERT", /./);
    const name = await page.getByTestId("card").getByRole("heading", { level: 1 }).innerText();
    await openTakeAway(page);
    await page.getByRole("tab", { name: "Link, citation and code" }).click();
    const link = await page.locator("pre[aria-label='Link to this view']").innerText();
    expect(link).toContain("#");
    await page.context().close();

    const stranger = await openPage(site, { hash: link.slice(link.indexOf("#")) });
    await mapOf(stranger);
    await expect
      .poll(() => stranger.getByTestId("card").getByRole("heading", { level: 1 }).innerText())
      .toBe(name);
    await stranger.context().close();
  });
});

const dropped = `# Odd Widgets
## Models
- **WidgetNet**: Learning widgets [ICML, 2021] [[Paper]](https://arxiv.org/abs/2101.00001) [[Code]](https://github.com/w/widgetnet)
- **GadgetBERT**: Pre-training for gadgets [ACL, 2022] [[Paper]](https://arxiv.org/abs/2201.00002) [[Code]]()
`;

async function openFile(
  page: Page,
  name: string,
  content: string,
  purpose?: RegExp,
): Promise<void> {
  await mapOf(page);
  await page.getByRole("button", { name: "Open a list or a graph (o)" }).click();
  if (purpose !== undefined) await page.getByLabel(purpose).check();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/markdown", buffer: Buffer.from(content) });
}

describe("opening", () => {
  test("a list becomes a graph, with a report of what was read and what is wrong with it", async () => {
    const page = await openPage(site);
    await openFile(page, "widgets.md", dropped);
    const report = page.getByTestId("open-report");
    await report.waitFor({ timeout: 60_000 });
    expect(await report.innerText()).toContain("2 entries");
    expect(await report.innerText()).toContain("(1 error)");
    await page.getByRole("button", { name: "Look at the graph" }).click();
    await pick(page, "GadgetBERT", /./);
    await expect
      .poll(() => page.getByTestId("card").getByRole("heading", { level: 1 }).innerText())
      .toBe("GadgetBERT");
    await page.context().close();
  });

  test("what no reader takes is refused by name, and the graph stays", async () => {
    const page = await openPage(site);
    await openFile(page, "broken.json", "{");
    const alert = page.locator(".open-dialog [role=alert]");
    await alert.waitFor({ timeout: 60_000 });
    expect(await alert.innerText()).toContain("broken.json");
    await page.getByRole("button", { name: "Close" }).click();
    await pick(page, "PubMedBERT", /./);
    await page.context().close();
  });

  test("another version of an open list says what it gained and lost", async () => {
    // Interactions: open, choose to compare, choose the file.
    const name = builtGraph().graph.lists.at(-1)?.file ?? "";
    const before = readFileSync(name, "utf8");
    const entries = readList({ id: "before", file: name, text: before }).entries;
    const gone = entries.find(({ cells, line, endLine }) => cells === null && line === endLine);
    if (gone === undefined) throw new Error("the list has no entry of one line");
    const lines = before.split("\n");
    lines.splice(gone.line - 1, 1);
    const page = await openPage(site);
    await openFile(page, "newer.md", lines.join("\n"), /what changed/);
    const comparison = page.getByTestId("comparison");
    await comparison.waitFor({ timeout: 60_000 });
    const said = await comparison.innerText();
    expect(said).toContain(`${entries.length - 1} works are in both`);
    expect(said).toMatch(/0 added\s+1 removed/);
    await page.context().close();
  });
});
