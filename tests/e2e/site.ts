// The built page in a real browser: a static server over dist/, one browser, and pages that report what went wrong.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright";
import { expect } from "vitest";
import { browserFlags, findBrowser } from "../../scripts/find-browser.ts";
import { loadGraph } from "../../src/graph/load-graph.ts";
import { indexGraph, type GraphIndex } from "../../src/graph/index-graph.ts";

/** The built page; another folder for one that was built elsewhere. */
const built = process.env["SITE"] ?? "dist";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".wasm": "application/wasm",
};

export interface Site {
  readonly browser: Browser;
  readonly url: string;
  close(): Promise<void>;
}

/** Serves dist/ below a folder, as a static host may, and starts a browser. */
export async function openSite(): Promise<Site> {
  const folder = "/in/a/folder/";
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const name = path.startsWith(folder) ? path.slice(folder.length) || "index.html" : "";
    const file = join(built, normalize(name));
    if (name === "" || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: browserFlags,
  });
  return {
    browser,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

export const wide: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
export const narrow: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
};

export interface PageOptions {
  readonly context?: BrowserContextOptions;
  readonly hash?: string;
  /** Runs before the page is loaded. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Console errors that this page may write. */
  readonly may?: RegExp;
}

const driverTalk = /GL Driver Message/;

/** A fresh visitor's page. Fails where the page throws, writes an error, or asks another origin. */
export async function openPage(
  { browser, url }: Site,
  { context = wide, hash = "", before, may }: PageOptions = {},
): Promise<Page> {
  const visitor = await browser.newContext({ reducedMotion: "reduce", ...context });
  const page = await visitor.newPage();
  page.on("pageerror", (error) => {
    expect.soft(error.stack ?? error.message, "the page threw").toBe("");
  });
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() !== "error" || driverTalk.test(text) || may?.test(text)) return;
    expect.soft(text, "the page wrote an error").toBe("");
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol === "data:" || protocol === "blob:") return;
    expect.soft(origin, "the page asked another origin").toBe(new URL(url).origin);
  });
  await before?.(page);
  await page.goto(url + hash);
  return page;
}

/** Waits until the map is drawn and the search box can find. */
export async function mapOf(page: Page): Promise<void> {
  await page.getByTestId("map").locator("canvas").first().waitFor();
  await page.getByRole("combobox", { name: "Search" }).waitFor();
}

/** Types into the search box and takes the first thing that it finds. */
export async function pick(
  page: Page,
  text: string,
  option: RegExp | string = text,
): Promise<void> {
  const box = page.getByRole("combobox", { name: "Search" });
  await box.fill(text);
  await page.locator(".results").getByRole("option", { name: option }).first().click();
}

let held: GraphIndex | null = null;

/** The graph that the built page shows. */
export function builtGraph(): GraphIndex {
  if (held !== null) return held;
  const loaded = loadGraph(JSON.parse(readFileSync(join(built, "data/graph.json"), "utf8")));
  if ("errors" in loaded) throw new Error(loaded.errors[0]?.message);
  held = indexGraph(loaded.graph);
  return held;
}
