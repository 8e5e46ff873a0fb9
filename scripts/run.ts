// Starts a command of the project and waits for it.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** Runs a script of this folder with its arguments; resolves with its exit code. */
export const runScript = (name: string, args: readonly string[] = []): Promise<number> =>
  runNode([binary("tsx"), join("scripts", name), ...args]);

/** Runs a tool of a package with Node; resolves with its exit code. */
export const runTool = (packageName: string, args: readonly string[]): Promise<number> =>
  runNode([binary(packageName), ...args]);

function runNode(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Path of the first command that a package brings. */
function binary(packageName: string): string {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  const command = typeof bin === "string" ? bin : (bin[packageName] ?? Object.values(bin)[0] ?? "");
  return join(dirname(manifest), command);
}
