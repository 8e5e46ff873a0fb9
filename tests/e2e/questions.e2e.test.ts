// Each question in at most three interactions, with its coverage line, on the built page; the answer is compared with
// an independent loop over graph.json. Then a variant that no card holds.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright";
import type { GraphEdge, GraphNode } from "../../src/graph/graph.ts";
import vocabulary from "../../data/vocabulary/questions.json";
import { builtGraph, mapOf, openPage, openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const most = 3;

/** A page that counts what a person does on it. */
class Visit {
  readonly page: Page;
  acts = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async ask(words: RegExp): Promise<void> {
    this.acts += 1;
    await this.page.locator(".questions").getByRole("button", { name: words }).click();
    await this.coverage().waitFor();
  }

  async press(name: string | RegExp): Promise<void> {
    this.acts += 1;
    await this.page.locator(".answer").getByRole("button", { name }).first().click();
  }

  async choose(label: string | RegExp, value: string): Promise<void> {
    this.acts += 1;
    await this.page.locator(".answer").getByLabel(label).first().selectOption(value);
  }

  async type(label: string | RegExp, text: string): Promise<void> {
    this.acts += 1;
    const field = this.page.locator(".answer").getByLabel(label).first();
    await field.fill(text);
    await field.press("Enter");
  }

  async tick(name: string): Promise<void> {
    this.acts += 1;
    await this.page.locator(".answer").getByRole("checkbox", { name, exact: true }).click();
  }

  coverage() {
    return this.page.locator(".answer").getByTestId("coverage");
  }

  /** Texts of one column, of the rows that are in the page. */
  inSight(at: number): Promise<readonly string[]> {
    return this.page
      .locator(".answer .rows tr[aria-rowindex]")
      .evaluateAll((all, column) => all.map((row) => row.children[column]?.textContent ?? ""), at);
  }

  /** Texts of one column, of all rows, whether or not they are in sight. */
  async column(at: number): Promise<readonly string[]> {
    const rows = this.page.locator(".answer .rows");
    const found = new Map<number, string>();
    await rows.evaluate((place) => {
      place.scrollTop = 0;
    });
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    const total = Number(await rows.locator("table").getAttribute("aria-rowcount")) - 1;
    for (let turn = 0; found.size < total && turn < 200; turn += 1) {
      for (const [row, text] of await rows
        .locator("tr[aria-rowindex]")
        .evaluateAll(
          (all, column) =>
            all.map((row) => [
              Number(row.getAttribute("aria-rowindex")),
              row.children[column]?.textContent ?? "",
            ]),
          at,
        ))
        found.set(Number(row), String(text));
      await rows.evaluate((place) => {
        place.scrollTop += place.clientHeight * 0.8;
      });
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    return Array.from(found)
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text);
  }
}

async function visit(work: (visit: Visit) => Promise<void>): Promise<void> {
  const page = await openPage(site);
  await mapOf(page);
  const made = new Visit(page);
  await work(made);
  await page.context().close();
}

const sorted = (texts: Iterable<string>): readonly string[] => Array.from(texts).toSorted();

/** The test's own way through the file: plain loops. */
const nodes = (): readonly GraphNode[] => builtGraph().graph.nodes;
const edges = (): readonly GraphEdge[] => builtGraph().graph.edges;
const name = (id: string): string => nodes().find((node) => node.id === id)?.name ?? id;
const targets = (id: string, kind: string, role?: string): readonly string[] =>
  edges()
    .filter((edge) => edge.source === id && edge.kind === kind && (role ?? edge.role) === edge.role)
    .map(({ target }) => target);

function sectionsOf(category: string): ReadonlySet<string> {
  const found = new Set([category]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { kind, source, target } of edges())
      if (kind === "PART_OF" && found.has(target)) found.add(source);
  }
  return found;
}

function usedBy(category: string): ReadonlySet<string> {
  const sections = sectionsOf(category);
  const used = new Set<string>();
  for (const node of nodes()) {
    if (node.kind !== "Model" || !targets(node.id, "IN_CATEGORY").some((id) => sections.has(id)))
      continue;
    for (const kind of ["TRAINED_ON", "EVALUATED_ON"])
      for (const id of targets(node.id, kind)) used.add(id);
  }
  return used;
}

const sharedBy = (categories: readonly string[]): readonly string[] => {
  const [first, ...rest] = categories.map(usedBy);
  return sorted(
    Array.from(first ?? [])
      .filter((id) => rest.every((used) => used.has(id)))
      .map(name),
  );
};

function descendantsOf(base: string): readonly string[] {
  const found = new Set([base]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { kind, role, source, target } of edges())
      if (kind === "DERIVED_FROM" && role === "checkpoint" && found.has(target)) found.add(source);
  }
  found.delete(base);
  return sorted(Array.from(found, name));
}

function narrowerOf(modality: string): ReadonlySet<string> {
  const found = new Set([modality]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { kind, source, target } of edges())
      if (kind === "BROADER" && found.has(target)) found.add(source);
  }
  return found;
}

/** Names of these and of all that is wider. */
function wider(ids: readonly string[]): ReadonlySet<string> {
  const found = new Set(ids);
  for (const id of found) for (const next of targets(id, "BROADER")) found.add(next);
  return new Set(Array.from(found, name));
}

const withModality = (kind: string, modalities: readonly string[]): readonly GraphNode[] => {
  const wanted = new Set(modalities.flatMap((id) => Array.from(narrowerOf(id))));
  return nodes().filter(
    (node) => node.kind === kind && targets(node.id, "HAS_MODALITY").some((id) => wanted.has(id)),
  );
};

describe("each question is answered in at most three interactions", () => {
  test("which datasets models of several categories share", () =>
    visit(async (to) => {
      await to.ask(/^Which datasets do models of/);
      expect(to.acts).toBeLessThanOrEqual(most);
      expect(await to.coverage().innerText()).toMatch(/known for \d+ of \d+ models/);
      expect(sorted(await to.column(0))).toEqual(sharedBy(vocabulary.categories));
      // Other categories: one taken away, another added.
      const [kept = "", gone = ""] = vocabulary.categories;
      const other = nodes().find(
        ({ id, kind }) =>
          kind === "Category" &&
          !vocabulary.categories.includes(id) &&
          !sectionsOf(id).has(kept) &&
          sharedBy([kept, id]).length > 0,
      );
      await to.press(name(gone));
      await to.choose("Categories: add", other?.id ?? "");
      expect(to.acts).toBeLessThanOrEqual(most);
      expect(sorted(await to.column(0))).toEqual(sharedBy([kept, other?.id ?? ""]));
    }));

  test("which models derive from a base, and on which modality", () =>
    visit(async (to) => {
      await to.ask(/^Which models derive from/);
      expect(sorted(await to.column(0))).toEqual(descendantsOf(vocabulary.base));
      // Each row leads to what it rests on.
      await to.page.locator(".answer .rows").evaluate((place) => {
        place.scrollTop = 0;
      });
      const row = to.page.locator('.answer .rows tr[aria-rowindex="2"]');
      await row.getByRole("button", { name: /statements?$/ }).click();
      await row.locator(".evidence li").first().waitFor();
      expect(await to.coverage().innerText()).toMatch(/known for \d+ of \d+ models/);
      const other = nodes()
        .filter(({ id, kind }) => kind === "Model" && id !== vocabulary.base)
        .map((node) => ({ node, count: descendantsOf(node.id).length }))
        .toSorted((a, b) => b.count - a.count)[0];
      await to.type("Base", other?.node.name ?? "");
      expect(to.acts).toBeLessThanOrEqual(most);
      await expect.poll(() => to.coverage().innerText()).toContain(`${other?.count} models`);
      expect(sorted(await to.column(0))).toEqual(descendantsOf(other?.node.id ?? ""));
    }));

  test("when the models for a modality appeared", () =>
    visit(async (to) => {
      await to.ask(/^When did the models for/);
      const expected = (modality: string): readonly string[] =>
        sorted(withModality("Model", [modality]).map((node) => node.name));
      expect(sorted(await to.column(1))).toEqual(expected(vocabulary.timeline));
      const other = vocabulary.scale.modalities[1] ?? "";
      await to.choose("Modality", other);
      expect(to.acts).toBeLessThanOrEqual(most);
      expect(sorted(await to.column(1))).toEqual(expected(other));
      const years = (await to.column(0)).map(Number).filter((year) => !Number.isNaN(year));
      expect(years).toEqual(years.toSorted((a, b) => a - b));
    }));

  test("which datasets of some modalities are large", () =>
    visit(async (to) => {
      const expected = (over: number): readonly string[] =>
        sorted(
          withModality("Dataset", vocabulary.scale.modalities)
            .filter(({ scale }) =>
              scale?.sizes.some(
                ({ unit, value, atLeast }) =>
                  unit === vocabulary.scale.unit && (value > over || (value === over && atLeast)),
              ),
            )
            .map((node) => node.name),
        );
      await to.ask(/datasets have over/);
      expect(sorted(await to.column(0))).toEqual(expected(vocabulary.scale.over));
      expect(await to.coverage().innerText()).toMatch(/the scale is stated for \d+/);
      await to.type("More than", "2000");
      expect(to.acts).toBeLessThanOrEqual(most);
      expect(sorted(await to.column(0))).toEqual(expected(2000));
    }));

  test("which organizations publish across modalities", () =>
    visit(async (to) => {
      const expected = (over: number): readonly string[] =>
        sorted(
          nodes()
            .filter(({ kind }) => kind === "Organization")
            .filter(({ id }) => {
              const models = edges()
                .filter((edge) => edge.kind === "HOSTED_BY" && edge.target === id)
                .map(({ source }) => source)
                .filter((source) => source.startsWith("model/"));
              return new Set(models.flatMap((model) => targets(model, "HAS_MODALITY"))).size > over;
            })
            .map((node) => node.name),
        );
      await to.ask(/^Which organizations publish/);
      expect(sorted(await to.column(0))).toEqual(expected(vocabulary.modalitiesOver));
      expect(await to.coverage().innerText()).not.toBe("");
      await to.type(/more than/i, "5");
      expect(to.acts).toBeLessThanOrEqual(most);
      expect(sorted(await to.column(0))).toEqual(expected(5));
    }));

  test("which models have one kind of link and not another", () =>
    visit(async (to) => {
      const expected = (has: string, lacks: string): readonly string[] =>
        sorted(
          nodes()
            .filter(({ kind, listed }) => kind === "Model" && listed)
            .filter(({ links = [] }) => {
              const kinds = links.map(({ kind }) => kind as string);
              return kinds.includes(has) && !kinds.includes(lacks);
            })
            .map((node) => node.name),
        );
      await to.ask(/code linked|have code/);
      expect(sorted(await to.column(0))).toEqual(expected("code", "weights"));
      expect(await to.coverage().innerText()).toMatch(/\d+/);
      await to.choose("Linked", "paper");
      await to.choose("Not linked", "code");
      expect(to.acts).toBeLessThanOrEqual(most);
      expect(sorted(await to.column(0))).toEqual(expected("paper", "code"));
    }));

  test("which works are in both lists, and where the lists disagree", () =>
    visit(async (to) => {
      await to.ask(/in both lists/);
      const [a, b] = builtGraph().graph.lists.map(({ id }) => id);
      const expected = nodes().filter(({ kind, sources }) => {
        const lists = sources.map((source) => ("list" in source ? source.list : ""));
        const work = ["Model", "Dataset", "Survey", "Resource"].includes(kind);
        return work && lists.includes(a ?? "-") && lists.includes(b ?? "-");
      });
      expect(sorted(await to.column(0))).toEqual(sorted(expected.map((node) => node.name)));
      expect(await to.coverage().innerText()).toMatch(/they disagree about \d+/);
      expect(to.acts).toBeLessThanOrEqual(most);
    }));

  test("how two nodes are connected: every hop is an edge of the graph", () =>
    visit(async (to) => {
      const connected = (a: string, b: string): boolean =>
        edges().some(
          ({ source, target }) =>
            (name(source) === a && name(target) === b) ||
            (name(source) === b && name(target) === a),
        );
      const check = async (from: string, end: string): Promise<void> => {
        const rows = await to.page
          .locator(".answer .rows tr[aria-rowindex]")
          .evaluateAll((all) =>
            all.map((row) =>
              Array.from(row.querySelectorAll(".node-link"), (link) => link.textContent ?? ""),
            ),
          );
        expect(rows.length).toBeGreaterThan(0);
        for (const path of rows) {
          expect(path[0]).toBe(from);
          expect(path.at(-1)).toBe(end);
          for (let i = 1; i < path.length; i += 1)
            expect(connected(path[i - 1] ?? "", path[i] ?? ""), path.join(" - ")).toBe(true);
        }
      };
      const [from = "", end = ""] = vocabulary.paths;
      await to.ask(/connected/);
      expect(await to.coverage().innerText()).toMatch(/\d+ paths?/);
      await check(name(from), name(end));
      await to.type("From and to: add", name(vocabulary.base));
      expect(to.acts).toBeLessThanOrEqual(most);
      await expect
        .poll(() => to.page.locator(".answer-question select option:checked").innerText())
        .toContain(name(vocabulary.base));
      await check(name(from), name(vocabulary.base));
    }));

  test("how picked models compare: what they share is shared in the graph", () =>
    visit(async (to) => {
      await to.ask(/compare\?$/);
      const card = to.page.getByTestId("card");
      await card.getByText(`${vocabulary.compare.length} selected`).waitFor();
      const shared = vocabulary.compare
        .map((id) => new Set(targets(id, "TRAINED_ON").map(name)))
        .reduce((left, right) => new Set(Array.from(left).filter((each) => right.has(each))));
      const trained = card
        .locator("section")
        .filter({ has: to.page.getByRole("heading", { name: "trained on", exact: true }) });
      const first = trained.locator("dd").first();
      expect(sorted(await first.locator(".node-link").allInnerTexts())).toEqual(sorted(shared));
      const other = nodes().find(
        ({ id, kind, listed }) => kind === "Model" && listed && !vocabulary.compare.includes(id),
      );
      await to.type(/Compared: add/, other?.name ?? "");
      expect(to.acts).toBeLessThanOrEqual(most);
      await card.getByText(`${vocabulary.compare.length + 1} selected`).waitFor();
    }));

  test("which combinations have none: no dataset of the graph fills one", () =>
    visit(async (to) => {
      await to.ask(/^Which combinations/);
      const [rows, columns] = [await to.inSight(0), await to.inSight(1)];
      expect(rows.length).toBeGreaterThan(0);
      const facts = nodes()
        .filter(({ kind }) => kind === "Dataset")
        .map(({ id }) => ({
          modalities: wider(targets(id, "HAS_MODALITY")),
          tasks: wider(targets(id, "FOR_TASK")),
        }));
      // Every pair of values that occur among datasets of which both are known, and that none has.
      const both = facts.filter((own) => own.modalities.size > 0 && own.tasks.size > 0);
      const told = (values: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
        new Set(values.flatMap((own) => Array.from(own)));
      const open = Array.from(told(both.map((own) => own.modalities))).flatMap((row) =>
        Array.from(told(both.map((own) => own.tasks))).filter(
          (column) => !both.some((own) => own.modalities.has(row) && own.tasks.has(column)),
        ),
      );
      expect(await to.coverage().innerText()).toContain(`${open.length} combinations`);
      rows.forEach((row, i) => {
        const column = columns[i] ?? "";
        const filled = facts.some((own) => own.modalities.has(row) && own.tasks.has(column));
        expect(filled, `${row} × ${column}`).toBe(false);
      });
      expect(await to.coverage().innerText()).toMatch(/Both fields are known for \d+ of \d+/);
      await to.choose("Columns", "category");
      expect(to.acts).toBeLessThanOrEqual(most);
      await expect.poll(() => to.coverage().innerText()).toMatch(/Both fields are known/);
    }));

  test("which statements rest on little", () =>
    visit(async (to) => {
      await to.ask(/not trust/);
      const weak = edges().filter(({ confidence }) => confidence === "low").length;
      const total = (await to.column(0)).length;
      expect(total).toBeGreaterThanOrEqual(weak);
      expect(await to.coverage().innerText()).toMatch(/\d+/);
      await to.tick("claimed with medium confidence");
      expect(to.acts).toBeLessThanOrEqual(most);
      await expect
        .poll(async () =>
          Number(await to.page.locator(".answer .rows table").getAttribute("aria-rowcount")),
        )
        .toBeGreaterThan(total + 1);
    }));
});
