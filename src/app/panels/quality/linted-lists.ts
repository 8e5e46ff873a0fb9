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
  /**
   * With a unified diff of all that can be mended without changing what the list says; empty where nothing can. It
   * names the file alone, so that it applies wherever a copy of the list lies.
   */
  readonly lists: readonly (ListText & { readonly patch: string })[];
  readonly findings: readonly Finding[];
  /** Titles of the lists whose text is not held, as of the older one of two versions. */
  readonly absent: readonly string[];
  readonly rules: readonly Pick<Rule, "id" | "explanation" | "example">[];
}

/** What the worker answers. */
export type Linted = Omit<LintedLists, "absent">;

const held = new WeakMap<AppData, Promise<LintedLists>>();

export function lintedLists(data: AppData): Promise<LintedLists> {
  const made = held.get(data) ?? lint(data);
  held.set(data, made);
  return made;
}

/** The texts that are held; fails where the graph has lists and none of their texts is. */
async function textsOf({ index: { graph }, local }: AppData): Promise<readonly ListText[]> {
  if (local === true) {
    const opened = openedLists();
    const texts = graph.lists.flatMap(({ id, title, file }) => {
      const list = opened.find(({ info }) => info.id === id);
      return list === undefined ? [] : [{ id, title, file, text: list.text }];
    });
    const [first] = graph.lists;
    if (first !== undefined && texts.length === 0)
      throw new Error(
        `the text of "${first.title}" is not here; open the list itself to see what is wrong with it`,
      );
    return texts;
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
  const absent = data.index.graph.lists.flatMap(({ id, title }) =>
    lists.some((list) => list.id === id) ? [] : [title],
  );
  const worker = new Worker(new URL("./lint-worker.ts", import.meta.url), {
    type: "module",
    name: "lint-worker",
  });
  try {
    return await new Promise<LintedLists>((resolve, reject) => {
      worker.addEventListener("message", ({ data: linted }: MessageEvent<Linted>) =>
        resolve({ ...linted, absent }),
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
