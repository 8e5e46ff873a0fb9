// npm run check:bytes: whether the built site keeps to its byte budget. Sizes are gzip at level 9, so that hosts do
// not matter. First load is what index.html names and what those files import at once; the rest loads when used.
// A writer's own code is what it loads beside its part of the page or its worker: no other writer, no kept library.
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { formats } from "../src/formats/formats.ts";
import { makeSite } from "./make.ts";

interface Budget {
  readonly what: string;
  readonly limit: number;
  readonly files: readonly string[];
}

await makeSite();
const assets = join("dist", "assets");
const all = readdirSync(assets);
const page = readFileSync(join("dist", "index.html"), "utf8");
const size = (file: string): number =>
  gzipSync(readFileSync(join(assets, file)), { level: 9 }).length;

/** A script and all that it imports at once. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !all.includes(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(assets, file), "utf8");
  for (const [, name = ""] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    withImports(basename(name), seen);
  return seen;
}

const named = [...page.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)].map(([, name = ""]) => name);
const scripts = new Set(
  named.filter((name) => name.endsWith(".js")).flatMap((name) => [...withImports(name)]),
);
const starting = (prefix: string): string[] =>
  all.filter((file) => file.startsWith(prefix) && file.endsWith(".js") && !file.endsWith(".map"));

/** Chunks of fflate, after the name of its entry. */
const isLibrary = (file: string): boolean => file.startsWith("browser-");
const isWriter = (file: string): boolean => formats.some(({ id }) => file.startsWith(`to-${id}-`));

/** What the larger build of a writer, the page's or a worker's, loads for it alone. */
function ownFiles(id: string): readonly string[] {
  const builds = starting(`to-${id}-`).map((entry) => {
    const there = new Set(scripts);
    for (const file of all) {
      if (!file.endsWith(".js")) continue;
      const text = readFileSync(join(assets, file), "utf8");
      if (text.includes(`import(\`./${entry}\`)`) || text.includes(`import("./${entry}")`))
        withImports(file, there);
    }
    return [...withImports(entry)].filter(
      (file) => file === entry || !(there.has(file) || isLibrary(file) || isWriter(file)),
    );
  });
  return builds.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? [];
}

const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + size(file), 0);

const budgets: readonly Budget[] = [
  { what: "first-load JavaScript", limit: 200_000, files: [...scripts] },
  { what: "CSS", limit: 15_000, files: all.filter((file) => file.endsWith(".css")) },
  { what: "query engine worker", limit: 45_000, files: starting("query-worker") },
  ...formats.map(({ id }) => ({
    what: `writer of ${id}`,
    limit: id === "svg" ? 15_000 : 10_000,
    files: ownFiles(id),
  })),
];

for (const { what, limit, files } of budgets) {
  const bytes = sizeOf(files);
  const fits = files.length > 0 && bytes <= limit;
  console.log(
    `${fits ? "ok  " : "FAIL"} ${what}: ${bytes} of ${limit} bytes gzip in ${files.length} files`,
  );
  if (files.length === 0) console.log(`     no file found for it in ${assets}`);
  if (!fits) process.exitCode = 1;
}
