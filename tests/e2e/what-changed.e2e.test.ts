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

/** The published list that is edited, its text, and three entries to edit. */
function editable() {
  const list = builtGraph().graph.lists.at(-1);
  if (list === undefined) throw new Error("the graph has no list");
  const text = readFileSync(list.file, "utf8");
  const { entries } = readList({ id: "before", file: list.file, text });
  const [gone, renamed, relinked] = entries.filter(
    ({ cells, line, endLine, title, links }) =>
      cells === null && line === endLine && (title?.length ?? 0) > 40 && links.length === 2,
  );
  if (gone === undefined || renamed === undefined || relinked === undefined)
    throw new Error("the list has too few entries of one line");
  return { entries, text, gone, renamed, relinked };
}

const added = "Widgets as graphs: learning what nobody has listed before";
const elsewhere = "https://github.com/elsewhere/moved-there";

/** One entry made another, one retitled, one with another link. */
function editedList() {
  const { entries, text, gone, renamed, relinked } = editable();
  const lines = text.split("\n");
  const edit = (line: number, from: string, to: string): void => {
    expect(lines[line - 1]).toContain(from);
    lines[line - 1] = lines[line - 1]?.replace(from, to) ?? "";
  };
  const newTitle = (renamed.title ?? "").replace(/\S+$/, "Settings");
  edit(renamed.line, renamed.title ?? "", newTitle);
  edit(relinked.line, relinked.links[1]?.url ?? "", elsewhere);
  lines[gone.line - 1] = (lines[gone.line - 1] ?? "")
    .replace(gone.title ?? "", added)
    .replace(/\(https?:[^)]*\)/g, (_, at: number) => `(https://example.org/widgets/${at})`);
  return { text: lines.join("\n"), entries, gone, relinked, newTitle };
}

test("each edit of a list is told as what it is: in a table that rests on both versions, on the map, and as release notes", async () => {
  const { text, entries, gone, relinked, newTitle } = editedList();
  const page = await openPage(site);
  await mapOf(page);
  const { lists, nodes } = builtGraph().graph;
  const count = (of: string, listed: boolean): number =>
    nodes.filter((node) => node.kind === of && node.listed === listed).length;
  const [claimed, held] = [count("Dataset", false), count("Dataset", true)];
  expect((await page.locator("article.card").first().innerText()).replaceAll(",", "")).toContain(
    `A graph of ${lists.length} lists: ${count("Model", true)} models ${count("Model", false)} base checkpoints ${claimed + held} datasets (${held} listed)`,
  );
  await page.getByRole("button", { name: "Open a list or a graph (o)" }).click();
  await page.getByLabel(/what changed/).check();
  await page.locator("input[type=file]").setInputFiles({
    name: "newer.md",
    mimeType: "text/markdown",
    buffer: Buffer.from(text),
  });
  const comparison = page.getByTestId("comparison");
  await comparison.waitFor({ timeout: 60_000 });
  expect(await comparison.getByTestId("coverage").innerText()).toContain(
    `${entries.length - 1} works are in both`,
  );
  for (const count of ["1 added", "1 removed", "1 retitled", "0 moved", "1 other links"])
    await comparison.getByText(count, { exact: true }).waitFor();
  const rows = comparison.getByRole("region", { name: "What changed" }).locator("tbody tr");
  const row = (words: string) => rows.filter({ hasText: words });
  expect(await rows.count()).toBe(4);
  await row("removed").getByRole("button", { name: "1 line" }).click();
  expect(await row("removed").getByTestId("quote").innerText()).toContain(gone.title);
  expect(await row("retitled").innerText()).toContain("Settings");
  await row("retitled").getByRole("button", { name: "2 lines" }).click();
  expect(await row("retitled").getByTestId("quote").last().innerText()).toContain(newTitle);
  const links = row("other links").getByRole("link");
  expect(await links.first().getAttribute("href")).toBe(relinked.links[1]?.url);
  expect(await links.last().getAttribute("href")).toBe(elsewhere);

  // By key: a kind is left out and comes back, and the rows are sorted by another column.
  const box = comparison.getByRole("checkbox", { name: "1 other links" });
  await box.focus();
  await page.keyboard.press("Space");
  await expect.poll(() => rows.count()).toBe(3);
  await page.keyboard.press("Space");
  await expect.poll(() => rows.count()).toBe(4);
  await comparison.getByRole("button", { name: "Work", exact: true }).focus();
  for (const order of ["ascending", "descending"]) {
    await page.keyboard.press("Enter");
    await comparison.locator(`th[aria-sort="${order}"]`).getByText("Work").waitFor();
  }

  // Each class has a shape of its own.
  const drawn = page.locator(".legend").first().locator("li");
  const shapes = await Promise.all(
    ["Added", "Removed", "Changed"].map((label) =>
      drawn.filter({ hasText: label }).locator("svg").innerHTML(),
    ),
  );
  expect(new Set(shapes).size).toBe(3);
  await comparison.getByRole("button", { name: "Show on the map" }).click();
  await page.getByText(/^4 of [\d,]+ nodes$/).waitFor();

  const [notes] = await Promise.all([
    page.waitForEvent("download"),
    comparison.getByRole("button", { name: "Save as release notes" }).click(),
  ]);
  const written = readFileSync(await notes.path(), "utf8");
  for (const words of [added, gone.title ?? "", newTitle]) expect(written).toContain(words);

  // Two lists are open still: the older version is none of them.
  expect(await page.locator("article.card").first().innerText()).toContain(
    `A graph of ${lists.length} lists: `,
  );
  expect(await page.locator("article.card").first().innerText()).not.toContain("(before)");

  // The older version's text is not kept; the newer one, and the other lists, are looked through all the same.
  await page.getByRole("tab", { name: "Quality", exact: true }).click();
  const quality = page.locator(".quality");
  await quality.locator(".findings summary").first().waitFor();
  expect(await quality.getByTestId("absent").innerText()).toContain(
    `“${lists.at(-1)?.title} (before)” (the newer version is looked through)`,
  );
  await quality.getByLabel(/^List/).selectOption("newer.md");
  expect(await quality.locator(".findings summary small").first().innerText()).toMatch(
    /^newer\.md:/,
  );
  await page.context().close();
});

test("another version of an open list is compared when it is dropped; a list of other works is opened", async () => {
  const page = await openPage(site);
  await mapOf(page);
  const drop = (name: string, text: string): Promise<void> =>
    page.evaluate(
      ([file, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([content ?? ""], file ?? "", { type: "text/markdown" }));
        window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
      },
      [name, text],
    );
  await drop("newer.md", editedList().text);
  const comparison = page.getByTestId("comparison");
  await comparison.waitFor({ timeout: 60_000 });
  await comparison.getByText("1 retitled", { exact: true }).waitFor();
  const entry = (title: string, paper: number): string =>
    `- [ACL 2023] ${title}. [[Paper]](https://arxiv.org/abs/2301.0000${paper})\n`;
  await drop(
    "other.md",
    `# Other\n## Models\n${entry("Widget: a thing", 1)}${entry("Gadget: one more", 2)}`,
  );
  await page.getByRole("button", { name: "Look at the graph" }).click({ timeout: 60_000 });
  await page.getByText("4 of 4 nodes", { exact: true }).waitFor();
  // What there is none of is not counted.
  expect(await page.locator("article.card").first().innerText()).toContain(
    "A graph of one list: 2 models; in all 4 nodes and ",
  );
  await page.context().close();
});

test("from the panel of changes another version is compared, and nothing asks to go back to another graph", async () => {
  const page = await openPage(site);
  await mapOf(page);
  await page.locator(".facet-row").first().click();
  // The plain address, as someone types it who comes again.
  await page.goto(`${site.url}?again`);
  await mapOf(page);
  const offer = page.getByRole("button", { name: "Go on where you left" });
  await offer.waitFor();
  await page.getByRole("button", { name: "Open a list or a graph (o)" }).click();
  const choose = page.getByRole("dialog").locator('input[type="file"]').first();
  const file = (name: string, text: string) => ({
    name,
    mimeType: "text/markdown",
    buffer: Buffer.from(text),
  });
  const entry = (title: string, paper: number): string =>
    `- [ACL 2023] ${title}. [[Paper]](https://arxiv.org/abs/2301.0000${paper})\n`;
  const before = `# Own\n## Models\n${entry("Widget: a thing", 1)}${entry("Gadget: one more", 2)}`;
  await choose.setInputFiles(file("own.md", before));
  await page.getByRole("button", { name: "Look at the graph" }).click({ timeout: 60_000 });
  await page.getByText("4 of 4 nodes", { exact: true }).waitFor();
  expect(await offer.count()).toBe(0);
  await page.keyboard.press("t");
  const drawer = page.getByRole("tabpanel");
  await page.getByRole("tab", { name: "Quality" }).click();
  await drawer.getByRole("button", { name: "Lists that disagree" }).click();
  await drawer.getByText(/^Only one list is open\./).waitFor();
  await page.getByRole("tab", { name: "Changes" }).click();
  await drawer.getByRole("button", { name: "Choose another version" }).click();
  await choose.setInputFiles(file("own-2.md", before + entry("Gizmo: the third", 3)));
  await page.getByTestId("comparison").getByText("1 added", { exact: true }).waitFor();
  await page.context().close();
});
