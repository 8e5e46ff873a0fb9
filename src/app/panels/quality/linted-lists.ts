// The lists of the graph, as published beside the page or as opened here, linted in a worker, once.
import type { Finding } from "../../../review/finding.ts";
import type { Rule } from "../../../review/lint/rule.ts";
import type { AppData } from "../../load/load-data.ts";
import { openedLists } from "../../open/open-files.ts";

export interface ListText {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly text: string;
}

export interface LintedLists {
  /** With a unified diff of all that can be mended without changing what the list says; empty where nothing can. */
  readonly lists: readonly (ListText & { readonly patch: string })[];
  readonly findings: readonly Finding[];
  readonly rules: readonly Pick<Rule, "id" | "explanation" | "example">[];
}

const held = new WeakMap<AppData, Promise<LintedLists>>();

export function lintedLists(data: AppData): Promise<LintedLists> {
  const made = held.get(data) ?? lint(data);
  held.set(data, made);
  return made;
}

async function textsOf({ index: { graph }, local }: AppData): Promise<readonly ListText[]> {
  if (local === true) {
    const opened = openedLists();
    return graph.lists.map(({ id, title, file }) => {
      const list = opened.find(({ info }) => info.id === id);
      if (list === undefined)
        throw new Error(
          `the text of "${title}" is not here; open the list itself to see what is wrong with it`,
        );
      return { id, title, file, text: list.text };
    });
  }
  return Promise.all(
    graph.lists.map(async ({ id, title, file }): Promise<ListText> => {
      const response = await fetch(`./${file}`);
      if (!response.ok)
        throw new Error(`./${file} answered ${response.status}; the list is not beside the page`);
      return { id, title, file, text: await response.text() };
    }),
  );
}

async function lint(data: AppData): Promise<LintedLists> {
  const lists = await textsOf(data);
  const worker = new Worker(new URL("./lint-worker.ts", import.meta.url), {
    type: "module",
    name: "lint-worker",
  });
  try {
    return await new Promise<LintedLists>((resolve, reject) => {
      worker.addEventListener("message", ({ data: linted }: MessageEvent<LintedLists>) =>
        resolve(linted),
      );
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
