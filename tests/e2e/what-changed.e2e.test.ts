// What a list gained or lost between two versions, in three interactions: open, choose to compare, choose the file.
// The newer version is made here by known edits, so that the answer is known without the program.
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readList } from "../../src/lists/read/read-list.ts";
import { builtGraph, mapOf, openPage, openSite, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test("each edit of a list is told as what it is, kept as release notes, and shown on the map", async () => {
  const list = builtGraph().graph.lists.at(-1);
  if (list === undefined) throw new Error("the graph has no list");
  const before = readFileSync(list.file, "utf8");
  const { entries } = readList({ id: "before", file: list.file, text: before });
  const [gone, renamed, relinked] = entries.filter(
    ({ cells, line, endLine, title, links }) =>
      cells === null && line === endLine && (title?.length ?? 0) > 40 && links.length === 2,
  );
  if (gone === undefined || renamed === undefined || relinked === undefined)
    throw new Error("the list has too few entries of one line");
  const lines = before.split("\n");
  const edit = (line: number, from: string, to: string): void => {
    expect(lines[line - 1]).toContain(from);
    lines[line - 1] = lines[line - 1]?.replace(from, to) ?? "";
  };
  const title = renamed.title ?? "";
  const newTitle = title.replace(/\S+$/, "Settings");
  edit(renamed.line, title, newTitle);
  const url = relinked.links[1]?.url ?? "";
  edit(relinked.line, url, "https://github.com/elsewhere/moved-there");
  const added = "Widgets as graphs: learning what nobody has listed before";
  lines[gone.line - 1] = (lines[gone.line - 1] ?? "")
    .replace(gone.title ?? "", added)
    .replace(/\(https?:[^)]*\)/g, (_, at: number) => `(https://example.org/widgets/${at})`);

  const page = await openPage(site);
  await mapOf(page);
  await page.getByRole("button", { name: "Open a list or a graph (o)" }).click();
  await page.getByLabel(/what changed/).check();
  await page.locator("input[type=file]").setInputFiles({
    name: "newer.md",
    mimeType: "text/markdown",
    buffer: Buffer.from(lines.join("\n")),
  });
  const comparison = page.getByTestId("comparison");
  await comparison.waitFor({ timeout: 60_000 });
  const said = await comparison.innerText();
  expect(said).toContain(`${entries.length - 1} kept, 1 added, 1 removed; of the kept 1 renamed`);
  expect(said).toContain("1 other links");
  for (const summary of await comparison.locator("summary").all()) await summary.click();
  const part = (heading: string) => comparison.locator("details").filter({ hasText: heading });
  expect(await part("Added").innerText()).toContain(added);
  expect(await part("Removed").innerText()).toContain(gone.title);
  expect(await part("Renamed").locator("ins").innerText()).toContain("Settings");
  expect(await part("Other links").innerText()).toContain("moved-there");

  const [notes] = await Promise.all([
    page.waitForEvent("download"),
    comparison.getByRole("button", { name: "Save as release notes" }).click(),
  ]);
  const text = readFileSync(await notes.path(), "utf8");
  for (const words of [added, gone.title ?? "", newTitle]) expect(text).toContain(words);

  await comparison.getByRole("button", { name: /^Show on the map/ }).click();
  await page.getByTestId("card").getByText("3 selected").waitFor();
  await page.context().close();
});
