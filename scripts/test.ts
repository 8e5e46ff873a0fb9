// npm test: builds the graph and the site, then runs every test; the browser's only where there is a browser
// (in CI that is a failure). Arguments go to vitest.
import { findBrowser, noBrowserHint } from "./find-browser.ts";
import { makeSite } from "./make.ts";
import { runTool } from "./run.ts";

const browser = findBrowser();
if (browser === null && process.env["CI"] !== undefined) {
  console.error(noBrowserHint);
  process.exit(1);
}
await makeSite();
if (browser === null) console.error(noBrowserHint);
const projects = browser === null ? ["--project", "unit"] : [];
process.exitCode = await runTool("vitest", ["run", ...projects, ...process.argv.slice(2)]);
