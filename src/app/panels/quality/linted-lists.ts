// The lists of the graph, fetched from beside the page and linted in a worker, once.
import type { Finding } from "../../../review/finding.ts";
import type { Rule } from "../../../review/lint/rule.ts";
import type { AppData } from "../../load/load-data.ts";

export interface ListText {
  readonly file: string;
  readonly text: string;
}

export interface LintedLists {
  readonly lists: readonly ListText[];
  readonly findings: readonly Finding[];
  readonly rules: readonly Pick<Rule, "id" | "explanation" | "example">[];
  /** A unified diff of all that can be mended without changing what the lists say. */
  readonly patch: string;
}

const held = new WeakMap<AppData, Promise<LintedLists>>();

export function lintedLists(data: AppData): Promise<LintedLists> {
  const made = held.get(data) ?? lint(data);
  held.set(data, made);
  return made;
}

async function lint({ index }: AppData): Promise<LintedLists> {
  const lists = await Promise.all(
    index.graph.lists.map(async ({ file }): Promise<ListText> => {
      const response = await fetch(`./${file}`);
      if (!response.ok)
        throw new Error(`./${file} answered ${response.status}; the list is not beside the page`);
      return { file, text: await response.text() };
    }),
  );
  const worker = new Worker(new URL("./lint-worker.ts", import.meta.url), {
    type: "module",
    name: "lint-worker",
  });
  try {
    return await new Promise<LintedLists>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<LintedLists>) => resolve(data));
      worker.addEventListener("error", ({ message }) =>
        reject(new Error(`the linter failed: ${message}`)),
      );
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      worker.postMessage(lists);
    });
  } finally {
    worker.terminate();
  }
}
