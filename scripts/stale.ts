// Whether something made from files must be made again: compares a hash of the files' names and contents with the
// one kept beside the last result.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const stampFile = (name: string): string =>
  join("node_modules", ".cache", "modelkin", `${name}.stamp`);

/** Calls `make` unless `product` exists and was last made from the very same inputs (files or folders). */
export async function makeIfStale(
  name: string,
  product: string,
  inputs: readonly string[],
  make: () => Promise<void>,
): Promise<void> {
  const hash = hashOf(inputs);
  const stamp = stampFile(name);
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hashOf(inputs));
}

function hashOf(inputs: readonly string[]): string {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory())
      for (const entry of readdirSync(path).toSorted()) add(join(path, entry));
    else hash.update(`${path}\0`).update(readFileSync(path)).update("\0");
  };
  for (const input of inputs) add(input);
  return hash.digest("hex");
}
