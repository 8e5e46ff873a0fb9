// Finds a Chromium for tests: CHROME_PATH, else Playwright's own, else Chrome, Chromium or Edge where they usually are.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "msedge",
];

const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of a browser that can be started, or null. */
export function findBrowser(): string | null {
  const { CHROME_PATH, PATH = "" } = process.env;
  if (CHROME_PATH !== undefined && CHROME_PATH !== "") return CHROME_PATH;
  const suffix = process.platform === "win32" ? ".exe" : "";
  const onPath = PATH.split(delimiter).flatMap((folder) =>
    names.map((name) => join(folder, name + suffix)),
  );
  return [chromium.executablePath(), ...onPath, ...usualPlaces].find(canStart) ?? null;
}

/** Flags for a browser in tests: software WebGL, no sandbox as root in containers, no chatter with the network. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What to say where there is none. */
export const noBrowserHint =
  "No browser found: set CHROME_PATH, or install Chrome, Chromium or Edge, to run the browser and end-to-end tests.";

function canStart(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
