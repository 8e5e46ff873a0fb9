import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserFlags, findBrowser } from "./scripts/find-browser.ts";

const executablePath = findBrowser();

/** Tests that start a browser, each in its own project, so that a machine without one can leave them out. */
const browserProjects =
  executablePath === null
    ? []
    : [
        {
          test: {
            name: "browser",
            include: ["tests/**/*.browser.test.{ts,tsx}"],
            testTimeout: 60_000,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({ launchOptions: { executablePath, args: browserFlags } }),
              instances: [{ browser: "chromium" as const }],
            },
          },
        },
        {
          test: {
            name: "e2e",
            include: ["tests/e2e/**/*.e2e.test.ts"],
            fileParallelism: false,
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
      ];

export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: "node_modules/.cache/modelkin/tests.json" }]],
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.browser.test.*", "tests/e2e/**"],
          testTimeout: 120_000,
        },
      },
      ...browserProjects,
    ],
  },
});
