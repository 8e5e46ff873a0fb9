import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

test("npm asked from another repository lints the list there, and its patch applies there", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "asked-")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const list = join(folder, "README.md");
  writeFileSync(list, "# L\n- - [A](https://a.org)\n- [B](https://b.org)\n");
  const lint = (...given: readonly string[]): string =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/lint-list.ts", ...given], {
      encoding: "utf8",
      env: { ...process.env, npm_lifecycle_event: "lint:list", INIT_CWD: folder },
    }).stdout;
  expect(lint("README.md")).toContain("README.md:2:1: warning: two bullets");
  execFileSync("git", ["apply", "-"], { cwd: folder, input: lint(list, "--format", "patch") });
  expect(readFileSync(list, "utf8")).toBe("# L\n- [A](https://a.org)\n- [B](https://b.org)\n");
});

test.each(["lint-list", "diff"])(
  "%s says of an option that it does not know only that",
  (script) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", `scripts/${script}.ts`, "--colour"],
      { encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^[a-z:]+: Unknown option '--colour'.*; see --help$/u),
    ]);
  },
);
