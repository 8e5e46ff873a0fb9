// Which statements should not be trusted: findings, contradictions, low confidence and look-alikes, each in at most three
// interactions, compared with plain loops over the lists and over graph.json.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Page } from "playwright";
import { isListEvidence } from "../../src/graph/evidence.ts";
import { builtGraph, mapOf, narrow, openPage, openSite, pick, wide, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const lists = () =>
  builtGraph().graph.lists.map((list) => ({
    ...list,
    lines: readFileSync(list.file, "utf8").split("\n"),
  }));

const most = 3;
/** What a person has done on a page. */
const acts = new WeakMap<Page, number>();
async function act(page: Page, work: Promise<unknown>): Promise<void> {
  acts.set(page, (acts.get(page) ?? 0) + 1);
  await work;
  expect(acts.get(page)).toBeLessThanOrEqual(most);
}

/** Two interactions: the panels are opened, then the one for quality. */
async function openQuality(page: Page): Promise<void> {
  await mapOf(page);
  await act(page, page.getByRole("button", { name: /^Panels: / }).click());
  await act(page, page.getByRole("tab", { name: "Quality", exact: true }).click());
  await page.locator(".quality .findings summary").first().waitFor();
}

const coverage = (page: Page): Promise<string> =>
  page.locator(".quality").getByTestId("coverage").innerText();
const show = (page: Page, name: string): Promise<void> =>
  page.locator(".quality").getByRole("button", { name }).click();

describe("what should not be trusted, in three interactions", () => {
  test("findings: the links without an address are those that the lists hold", async () => {
    const page = await openPage(site);
    await openQuality(page);
    expect(await coverage(page)).toMatch(/\d+ findings in \d+ lists.*\d+ errors/);
    await act(page, page.locator(".quality").getByLabel("Rule").selectOption("empty-link"));
    const expected = lists().flatMap(({ file, lines }) =>
      lines.flatMap((line, i) =>
        Array.from(line.matchAll(/\]\(\s*\)/g), () => `${file.split("/").at(-1)}:${i + 1}`),
      ),
    );
    const found = await page.locator(".quality .findings summary small").allInnerTexts();
    expect(found.map((text) => text.split(" ", 1).join("")).toSorted()).toEqual(
      expected.toSorted(),
    );
    expect(await coverage(page)).toContain(`${expected.length} of `);
    await page.context().close();
  });

  test("low confidence: as many statements as a loop over the file finds", async () => {
    const page = await openPage(site);
    await openQuality(page);
    await act(page, show(page, "Weak statements"));
    const { edges, nodes } = builtGraph().graph;
    const weak = new Set<string>(["low", "inferred"]);
    const names = nodes.filter(({ evidence }) => {
      const own = (evidence["name"] ?? []).map(({ confidence }) => confidence);
      return own.length > 0 && own.every((confidence) => weak.has(confidence));
    });
    const count = edges.filter(({ confidence }) => weak.has(confidence)).length + names.length;
    expect((await coverage(page)).replace(/,/g, "")).toContain(`${count} statements rest`);
    await page.context().close();
  });

  test("contradictions: each year on which the lists disagree stands there, side by side", async () => {
    const page = await openPage(site);
    await openQuality(page);
    await act(page, show(page, "Lists that disagree"));
    const shared = builtGraph().graph.nodes.filter(
      ({ kind, sources }) =>
        ["Model", "Dataset", "Survey", "Resource"].includes(kind) &&
        lists().every(({ id }) => sources.some((source) => "list" in source && source.list === id)),
    );
    expect(await coverage(page)).toContain(`${shared.length} works are in all`);
    let disagreeing = 0;
    for (const node of shared) {
      const years = lists().map(({ id }) =>
        (node.evidence["publications"] ?? []).flatMap((piece) =>
          isListEvidence(piece) && piece.list === id
            ? [String(node.publications?.[piece.value ?? 0]?.year)]
            : [],
        ),
      );
      const [first = [], ...rest] = years.map((own) => Array.from(new Set(own)).toSorted());
      if (rest.every((own) => own.join() === first.join())) continue;
      disagreeing += 1;
      const section = page
        .locator(".quality section")
        .filter({ has: page.locator("h2").getByText(node.name, { exact: true }) });
      const text = await section.first().innerText();
      for (const year of years.flat()) expect(text, node.name).toContain(year);
    }
    expect(disagreeing).toBeGreaterThan(0);
    await page.context().close();
  });

  test("look-alikes: each pair with its signals and the row that decides otherwise", async () => {
    const page = await openPage(site);
    await openQuality(page);
    await act(page, show(page, "Look-alikes"));
    const { identity } = builtGraph().graph.report;
    expect(await coverage(page)).toContain(`${identity.length} pairs`);
    await page.locator(".quality .findings summary").first().click();
    await page.locator(".quality").getByLabel("Your reason").fill("looked at both");
    const row = await page.locator(".quality .pasted pre").first().innerText();
    expect(row).toMatch(/^\w+,.+,\w+,.+,(same|different),looked at both$/);
    await page.context().close();
  });
});

describe("a finding", () => {
  test("is opened by key, shows its line as the list has it, its mend, and its node on the map", async () => {
    const page = await openPage(site);
    await openQuality(page);
    await page.locator(".quality").getByLabel("Rule").selectOption("malformed-address");
    const item = page.locator(".quality .findings li").filter({ hasText: "ends in" }).first();
    await item.locator("summary").focus();
    await page.keyboard.press("Enter");
    const context = item.getByTestId("context");
    const marked = await context.locator("mark").innerText();
    const line = (await context.locator(".at").filter({ hasText: marked }).innerText()).replace(
      /^\d+ /,
      "",
    );
    const held = lists().flatMap(({ lines }) => lines);
    expect(held.map((each) => each.trimEnd())).toContain(line.trimEnd());
    expect(await item.getByTestId("mend").innerText()).toMatch(/The patch makes .* into /);
    const link = item.locator(".node-link").first();
    const name = await link.innerText();
    await link.focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.getByTestId("card").getByRole("heading", { level: 1 }).innerText())
      .toBe(name);
    await page.context().close();
  });

  test("is found by words, and what is found is saved with a patch for each list", async () => {
    const page = await openPage(site);
    await openQuality(page);
    await page.locator(".quality").getByLabel("With words").fill("zenodo");
    const [, shown] = /^(\d+) of/.exec(await coverage(page)) ?? [];
    const [findings] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save these findings as JSON" }).click(),
    ]);
    const saved: unknown[] = JSON.parse(readFileSync(await findings.path(), "utf8"));
    expect(saved).toHaveLength(Number(shown));
    expect(saved[0]).toMatchObject({ file: expect.any(String), line: expect.any(Number) });
    for (const { id, file, lines } of lists()) {
      const [patch] = await Promise.all([
        page.waitForEvent("download"),
        page
          .getByRole("button", { name: new RegExp(`^Save the patch`) })
          .nth(lists().findIndex((list) => list.id === id))
          .click(),
      ]);
      const text = readFileSync(await patch.path(), "utf8");
      // It applies in any folder that holds the list.
      const name = basename(file);
      expect(text.split("\n", 2)).toEqual([`--- a/${name}`, `+++ b/${name}`]);
      expect(await page.getByTestId("how-to-apply").innerText()).toContain(`“${name}”`);
      const folder = mkdtempSync(join(tmpdir(), "patch-"));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      copyFileSync(file, join(folder, name));
      execFileSync("git", ["apply", "-"], { cwd: folder, input: text, stdio: "pipe" });
      for (const gone of text.split("\n").filter((each) => /^-(?!--)/.test(each)))
        expect(lines).toContain(gone.slice(1));
    }
    await page.context().close();
  });

  test("in a list that was opened here is shown like any other", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.getByRole("button", { name: "Open a list or a graph (o)" }).click();
    await page.locator("input[type=file]").setInputFiles({
      name: "widgets.md",
      mimeType: "text/markdown",
      buffer: Buffer.from(
        "# Odd Widgets\n## Models\n- **GadgetBERT**: Pre-training for gadgets [ACL, 2022] [[Paper]](https://arxiv.org/abs/2201.00002) [[Code]]()\n",
      ),
    });
    await page.getByTestId("open-report").waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: "Look at the graph" }).click();
    await openQuality(page);
    await page.locator(".quality .findings summary").first().click();
    expect(await page.getByTestId("context").innerText()).toContain("[[Code]]()");
    // An address that is missing is not for a patch to make up.
    expect(await page.getByRole("button", { name: /^Save the patch/ }).count()).toBe(0);
    expect(await page.getByTestId("how-to-apply").count()).toBe(0);
    await page.context().close();
  });
});

test("on a phone a list is opened from the start, and its findings begin above the middle", async () => {
  const page = await openPage(site, { context: narrow });
  await mapOf(page);
  const open = page.getByRole("button", { name: "Open a list or a graph", exact: true });
  await page.getByRole("button", { name: "Larger sheet" }).tap();
  await open.scrollIntoViewIfNeeded();
  await open.tap();
  await page.locator("input[type=file]").setInputFiles({
    name: "widgets.md",
    mimeType: "text/markdown",
    buffer: Buffer.from(
      "# Odd Widgets\n## Models\n- **GadgetBERT**: Pre-training for gadgets [ACL, 2022] [[Paper]](https://arxiv.org/abs/2201.00002) [[Code]]()\n",
    ),
  });
  await page.getByTestId("open-report").waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "See what is wrong, with its lines" }).tap();
  const first = page.locator(".quality .findings summary").first();
  await first.waitFor();
  await expect.poll(async () => (await first.boundingBox())?.y ?? 844).toBeLessThan(844 / 2);
  // An opened list with nothing weak but what a rule infers is asked about that.
  await page.getByRole("button", { name: "Details" }).tap();
  await page.getByRole("button", { name: "Which statements should I not trust?" }).tap();
  await expect.poll(() => page.getByTestId("coverage").innerText()).not.toMatch(/^0 statements/);
  await page.getByRole("button", { name: "Findings in the lists" }).tap();
  await first.waitFor();
  await page.context().close();
});

test("a claim is reported where its evidence opens: the row to paste names it and the doubt", async () => {
  const { graph } = builtGraph();
  const edge = graph.edges.find(
    ({ kind, evidence }) => kind === "TRAINED_ON" && evidence[0]?.rule === "claim",
  );
  const [source, target] = [edge?.source, edge?.target].map((id) =>
    graph.nodes.find((node) => node.id === id),
  );
  const [claim] = edge?.evidence ?? [];
  if (source === undefined || claim === undefined || isListEvidence(claim))
    throw new Error("the graph holds no claim");
  const page = await openPage(site);
  await mapOf(page);
  await pick(page, source.name, source.name);
  const card = page.getByTestId("card");
  await card.getByRole("button", { name: `Evidence for trained on ${target?.name}` }).click();
  await card.getByRole("button", { name: "Report this claim" }).click();
  await card.getByLabel("What is wrong").fill("the paper says otherwise");
  const row = await card.locator(".pasted pre").innerText();
  for (const part of [source.name, "TRAINED_ON", target?.name ?? "", claim.url])
    expect(row).toContain(part);
  expect(row).toMatch(/reported: the paper says otherwise"?$/);
  await page.context().close();
});

test("what is compared opens its evidence: the quoted line of a field, and of what is shared", async () => {
  const page = await openPage(site);
  await mapOf(page);
  await page
    .locator(".questions")
    .getByRole("button", { name: /compare\?$/ })
    .click();
  const card = page.getByTestId("card");
  await card
    .getByRole("button", { name: /^Evidence for Title of/ })
    .first()
    .click();
  const quote = await card.getByTestId("quote").first().innerText();
  const held = lists().flatMap(({ lines }) => lines);
  expect(held.some((line) => line.includes(quote.replace(/^… | …$/g, "").trim()))).toBe(true);
  const before = await card.locator(".evidence > li").count();
  await card.getByText("What it rests on").first().click();
  await expect.poll(() => card.locator(".evidence > li").count()).toBeGreaterThan(before);
  await page.context().close();
});

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

async function axeFindings(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ path: axePath });
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(at: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    return (await axe.run(document)).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
  });
}

describe.each(Object.entries({ wide, narrow }))("axe finds nothing, %s", (size, context) => {
  test.each(["light", "dark"] as const)("in any part of the panel, %s", async (colorScheme) => {
    const page = await openPage(site, { context: { ...context, colorScheme, bypassCSP: true } });
    await mapOf(page);
    if (size === "wide") await openQuality(page);
    else {
      await page.getByRole("button", { name: "Panels", exact: true }).click();
      await page.getByRole("tab", { name: "Quality", exact: true }).click();
      await page.locator(".quality .findings summary").first().waitFor();
    }
    await page.locator(".quality .findings summary").first().click();
    expect(await axeFindings(page), "findings").toEqual([]);
    await show(page, "Look-alikes");
    await page.locator(".quality .findings summary").first().click();
    expect(await axeFindings(page), "look-alikes").toEqual([]);
    await show(page, "Weak statements");
    await page.getByRole("button", { name: "Report this claim" }).first().click();
    expect(await axeFindings(page), "weak").toEqual([]);
    for (const name of ["Lists that disagree", "What the build found"]) {
      await show(page, name);
      expect(await axeFindings(page), name).toEqual([]);
    }
    await page.context().close();
  });
});

test("a cell of the table opens what it rests on, by key, and gives the focus back", async () => {
  const node = builtGraph().graph.nodes.find(
    ({ name, kind, year }) => kind === "Model" && year !== undefined && /^\w{8,}$/.test(name),
  );
  if (node?.year === undefined) throw new Error("no model has a year");
  const page = await openPage(site);
  await mapOf(page);
  await page.keyboard.press("t");
  const table = page.locator(".table-place");
  await table.getByRole("searchbox", { name: "Find in the table" }).fill(node.name);
  const row = table.locator("tbody tr", { hasText: node.name }).first();
  await row.getByRole("button", { name: node.name, exact: true }).focus();
  const year = row.getByRole("button", { name: `${node.year}, what it rests on` });
  for (let at = 0; at < 2; at += 1) await page.keyboard.press("ArrowRight");
  await expect.poll(() => year.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  const evidence = table.getByTestId("cell-evidence");
  expect(await evidence.innerText()).toContain(`Year of ${node.name}: ${node.year}`);
  const marks = await evidence.locator("mark").allInnerTexts();
  expect(marks.some((mark) => mark.includes(String(node.year)))).toBe(true);
  await evidence.getByRole("button", { name: "Close" }).click();
  await expect.poll(() => year.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.context().close();
});
