import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtGraph, mapOf, openPage, openSite, pick, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("when something fails, the page says what and what to do", () => {
  test("a graph that is not there", async () => {
    const page = await openPage(site, {
      may: /404/,
      before: (fresh) =>
        fresh.route("**/graph.json", (route) => route.fulfill({ status: 404, body: "" })),
    });
    const alert = page.getByRole("alert");
    await expect.poll(() => alert.innerText()).toContain("404");
    expect(await alert.innerText()).toContain("npm run build");
    await page.context().close();
  });

  test("a graph that is cut short", async () => {
    const page = await openPage(site, {
      before: (fresh) =>
        fresh.route("**/graph.json", (route) =>
          route.fulfill({ status: 200, body: '{"formatVersion":1,' }),
        ),
    });
    await expect.poll(() => page.getByRole("alert").innerText()).toContain("no JSON");
    await page.context().close();
  });

  test("a graph of another format", async () => {
    const page = await openPage(site, {
      before: (fresh) =>
        fresh.route("**/graph.json", (route) =>
          route.fulfill({ status: 200, body: '{"formatVersion":999}' }),
        ),
    });
    await expect.poll(() => page.getByRole("alert").innerText()).toContain("formatVersion");
    await page.context().close();
  });

  test("a list that is not beside the page: the other is looked through, and the words say which is not", async () => {
    let answers = 404;
    const [first, second] = builtGraph().graph.lists;
    const page = await openPage(site, {
      may: /404/,
      before: (fresh) =>
        fresh.route(`**/${first?.file}`, (route) =>
          answers === 404 ? route.fulfill({ status: 404, body: "" }) : route.continue(),
        ),
    });
    await mapOf(page);
    await page.keyboard.press("t");
    await page.getByRole("tab", { name: "Quality", exact: true }).click();
    const quality = page.locator(".quality");
    await quality.locator(".findings summary").first().waitFor();
    const absent = quality.getByTestId("absent");
    expect(await absent.innerText()).toContain(`“${first?.title}” (./${first?.file} answered 404)`);
    expect(await absent.innerText()).not.toContain(second?.title);
    expect(await quality.getByTestId("coverage").innerText()).toContain("in 1 list,");
    answers = 200;
    await absent.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => quality.getByTestId("coverage").innerText()).toContain("in 2 lists,");
    expect(await absent.count()).toBe(0);
    await page.context().close();
  });

  test("no list beside the page: the part says so, and tries again when asked", async () => {
    let answers = 404;
    const page = await openPage(site, {
      may: /404/,
      before: (fresh) =>
        fresh.route("**/*.md", (route) =>
          answers === 404 ? route.fulfill({ status: 404, body: "" }) : route.continue(),
        ),
    });
    await mapOf(page);
    await page.keyboard.press("t");
    await page.getByRole("tab", { name: "Quality", exact: true }).click();
    const alert = page.locator(".quality").getByRole("alert");
    await expect.poll(() => alert.innerText()).toContain("answered 404");
    answers = 200;
    await alert.getByRole("button", { name: "Try again" }).click();
    await page.locator(".quality .findings summary").first().waitFor();
    await page.context().close();
  });

  test("a part of the page that is no longer on the site: it says so, and the page stands", async () => {
    const page = await openPage(site, {
      may: /404|dynamically imported/,
      before: (fresh) =>
        fresh.route(/take-away-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: "" })),
    });
    await mapOf(page);
    await page.getByRole("button", { name: "Take it away (d)" }).click();
    const alert = page.getByRole("alert");
    await expect.poll(() => alert.innerText()).toContain("This part could not be shown");
    expect(await alert.getByRole("button", { name: "Load the page anew" }).count()).toBe(1);
    await alert.getByRole("button", { name: "Close" }).click();
    expect(await alert.count()).toBe(0);
    await page.locator(".facet-row").first().click();
    await page.locator('.facet-row:not([data-state="off"])').first().waitFor();
    await page.context().close();
  });

  test("no WebGL: search, cards and table go on working", async () => {
    const page = await openPage(site, {
      before: (fresh) =>
        fresh.addInitScript(() => {
          const real = HTMLCanvasElement.prototype.getContext;
          Object.defineProperty(HTMLCanvasElement.prototype, "getContext", {
            value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
              return kind.includes("webgl")
                ? null
                : Reflect.apply(real as (...all: unknown[]) => unknown, this, [kind, ...rest]);
            },
          });
        }),
    });
    await page.getByText("The map needs WebGL").waitFor();
    await pick(page, "PubMedBERT", /PubMedBERT/);
    await page.getByTestId("card").waitFor();
    await page.keyboard.press("t");
    await page.getByRole("searchbox", { name: "Find in the table" }).waitFor();
    await page.context().close();
  });

  test("a lost WebGL context comes back with everything in place", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>(
        "[data-testid=map] canvas",
      )) {
        const gl = canvas.getContext("webgl2");
        const lose = gl?.getExtension("WEBGL_lose_context");
        if (lose) {
          lose.loseContext();
          setTimeout(() => lose.restoreContext(), 300);
        }
      }
    });
    await page.getByText("took the map's drawing surface away").waitFor();
    await page.getByText("took the map's drawing surface away").waitFor({ state: "detached" });
    await page.context().close();
  });

  test("a lost WebGL context is not said of the graph that is opened next", async () => {
    const page = await openPage(site);
    await mapOf(page);
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>("[data-testid=map] canvas"))
        canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    const lost = page.getByText("took the map's drawing surface away");
    await lost.waitFor();
    await page.getByRole("button", { name: "Open a list or a graph (o)" }).click();
    await page.locator("input[type=file]").setInputFiles({
      name: "list.md",
      mimeType: "text/markdown",
      buffer: Buffer.from("# List\n\n## Models\n\n- Foo: [A model](https://example.org/foo)\n"),
    });
    await lost.waitFor({ state: "detached" });
    await mapOf(page);
    await page.context().close();
  });

  test("a browser that denies its store", async () => {
    const page = await openPage(site, {
      before: (fresh) =>
        fresh.addInitScript(() => {
          Object.defineProperty(window, "localStorage", {
            get() {
              throw new DOMException("denied", "SecurityError");
            },
          });
        }),
    });
    await mapOf(page);
    await page.getByRole("button", { name: "Got it" }).click();
    await page.getByRole("button", { name: /^Theme/ }).click();
    await expect.poll(() => page.getByRole("button", { name: "Got it" }).count()).toBe(0);
    await page.context().close();
  });
});
