// Whether data/graph.json was built on purpose from lists other than the published ones (build:graph --list without
// --out). Then export and query take it as it is, while the site and the tests build the published graph anew.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const product = "data/graph.json";
const mark = join("node_modules", ".cache", "modelkin", "other-lists.stamp");

const hashOfProduct = (root: string): string =>
  createHash("sha256")
    .update(readFileSync(join(root, product)))
    .digest("hex");

/** Remembers, or forgets, that data/graph.json holds other lists. */
export function markOtherLists(root: string, holds: boolean): void {
  const file = join(root, mark);
  if (!holds) return rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hashOfProduct(root));
}

/** True where data/graph.json is the very file that was built from other lists. */
export function holdsOtherLists(root = "."): boolean {
  const file = join(root, mark);
  return (
    existsSync(file) &&
    existsSync(join(root, product)) &&
    readFileSync(file, "utf8") === hashOfProduct(root)
  );
}
