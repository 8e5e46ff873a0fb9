// What nobody has said, as a list to browse and to fill, counted here by a loop of its own.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseCsvTable } from "../../src/graph/csv.ts";
import { coveredRelations, edgeKinds } from "../../src/graph/schema.ts";
import { builtGraph, mapOf, openPage, openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test("per relation the models in view of which nothing is known, each a row of claims to fill in", async () => {
  const page = await openPage(site);
  await mapOf(page);
  await page.locator(".questions button").first().click();
  await page.getByRole("button", { name: "Show everything" }).first().click();
  await page.getByRole("tab", { name: "Unknown", exact: true }).click();
  const panel = page.locator(".unknown");
  const models = builtGraph().graph.nodes.filter(({ kind, listed }) => kind === "Model" && listed);
  for (const relation of coveredRelations) {
    const unknown = models.filter(
      ({ coverage }) => (coverage?.[relation] ?? "unknown") === "unknown",
    );
    await panel
      .getByRole("button", {
        name: `${edgeKinds[relation].label}: ${unknown.length} models unknown`,
      })
      .waitFor();
  }
  const wanted = models.filter(({ coverage }) => coverage?.["TRAINED_ON"] === "unknown");
  const [first] = wanted;
  if (first === undefined) throw new Error("the training data of every model is known");
  const target = panel.getByRole("textbox", { name: `trained on of ${first.name}`, exact: true });
  await target.fill("Widget Corpus, part 2");
  await page.keyboard.press("Tab");
  await page.keyboard.type("https://example.org/widgets");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    panel.getByRole("button", { name: `Save the ${wanted.length} rows as CSV` }).click(),
  ]);
  const { rows } = parseCsvTable(readFileSync(await file.path(), "utf8"));
  expect(rows).toHaveLength(wanted.length);
  expect(new Set(rows.map(({ row }) => row["model"]))).toEqual(
    new Set(wanted.map(({ name }) => name)),
  );
  expect(rows.find(({ row }) => row["model"] === first.name)?.row).toMatchObject({
    relation: "TRAINED_ON",
    target_kind: "Dataset",
    target: "Widget Corpus, part 2",
    source_url: "https://example.org/widgets",
  });
  await panel.getByRole("button", { name: "Show on the map" }).click();
  await page.getByText(new RegExp(`^${wanted.length} of [\\d,]+ nodes$`)).waitFor();
  await page.context().close();
});
