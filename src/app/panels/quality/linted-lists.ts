// The lists of the graph, as published beside the page or as opened here, linted in a worker, once.
import type { Finding } from "../../../review/finding.ts";
import type { Rule } from "../../../review/lint/rule.ts";
import { olderId } from "../../../review/diff/mark-changes.ts";
import type { AppData } from "../../load/load-data.ts";
import { openedLists } from "../../open/open-files.ts";

export interface ListText {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly text: string;
}

export interface AbsentList {
  readonly title: string;
  /** "./lists/a.md answered 404". */
  readonly why: string;
}

export interface LintedLists {
  /**
   * With a unified diff of all that can be mended without changing what the list says; empty where nothing can. It
   * names the file alone, so that it applies wherever a copy of the list lies.
   */
  readonly lists: readonly (ListText & { readonly patch: string })[];
  readonly findings: readonly Finding[];
  /** The lists whose text could not be had, as of the older one of two versions, or of one that is not beside the page. */
  readonly absent: readonly AbsentList[];
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

/** The next who asks reads and lints the lists again. */
export const forgetLinted = (data: AppData): boolean => held.delete(data);

type Held = ListText | AbsentList;

/** The texts beside the page, or those that were opened here. One that cannot be had takes nothing from the others. */
async function textsOf({ index: { graph }, local }: AppData): Promise<readonly Held[]> {
  const opened = local === true ? openedLists() : [];
  const older = new Set(graph.lists.map(({ id }) => olderId(id)));
  return Promise.all(
    graph.lists.map(async ({ id, title, file }): Promise<Held> => {
      if (older.has(id)) return { title, why: "the newer version is looked through" };
      if (local === true) {
        const list = opened.find(({ info }) => info.id === id);
        return list === undefined
          ? { title, why: "its text is not here; open the list itself" }
          : { id, title, file, text: list.text };
      }
      try {
        const response = await fetch(`./${file}`);
        return response.ok
          ? { id, title, file, text: await response.text() }
          : { title, why: `./${file} answered ${response.status}` };
      } catch {
        return { title, why: `./${file} could not be reached` };
      }
    }),
  );
}

/** Fails where the graph has lists and none of their texts can be had. */
async function lint(data: AppData): Promise<LintedLists> {
  const held = await textsOf(data);
  const lists = held.filter((list): list is ListText => "text" in list);
  const absent = held.filter((list): list is AbsentList => "why" in list);
  const [first] = absent;
  if (lists.length === 0 && first !== undefined)
    throw new Error(`“${first.title}” cannot be looked through: ${first.why}`);
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
