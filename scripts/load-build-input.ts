// Reads from the disk what a build needs: lists, vocabularies, curated tables. The only part of building that
// touches files; what it reads is named as it was given, so that the output does not depend on the folder.
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describeList } from "../src/lists/describe-list.ts";
import type { BuildInput, ListInput } from "../src/lists/build-graph.ts";
import type { Vocabulary } from "../src/lists/normalize/vocabulary.ts";

/** The root of the checkout. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const json = (path: string): unknown => JSON.parse(read(path));
const vocabulary = <K extends keyof Vocabulary>(name: K): Vocabulary[K] =>
  json(`data/vocabulary/${name}.json`) as Vocabulary[K];
const optional = (path: string): string => (existsSync(join(root, path)) ? read(path) : "");

type KnownList = ListInput["info"];

/** The lists that the project publishes, as data/lists/lists.json names them. */
const knownLists = (): readonly KnownList[] => json("data/lists/lists.json") as KnownList[];

/** Input from `files` (paths as the user gave them), or from the published lists where there are none. */
export function loadBuildInput(files: readonly string[], layout: boolean): BuildInput {
  const known = knownLists();
  const taken = new Set<string>();
  const lists =
    files.length === 0
      ? known.map((info): ListInput => ({ info, text: read(info.file) }))
      : files.map((file): ListInput => {
          const text = readFileSync(file, "utf8");
          const info = known.find(
            (list) => basename(list.file) === basename(file) && !taken.has(list.id),
          );
          const result = {
            info: { ...(info ?? describeList(basename(file), text, taken)), file },
            text,
          };
          taken.add(result.info.id);
          return result;
        });
  return {
    lists,
    vocabulary: {
      venues: vocabulary("venues"),
      modalities: vocabulary("modalities"),
      tasks: vocabulary("tasks"),
      labels: vocabulary("labels"),
      columns: vocabulary("columns"),
      fields: vocabulary("fields"),
    },
    curated: {
      claims: optional("data/curated/claims.csv"),
      datasets: optional("data/curated/datasets.csv"),
      names: optional("data/curated/names.csv"),
      known: optional("data/curated/known.csv"),
      identity: optional("data/curated/identity.csv"),
      ids: optional("data/curated/ids.csv"),
    },
    layout,
    checkIds: files.length === 0,
  };
}
