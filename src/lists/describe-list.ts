// A list that the project does not know: its id from its file's name, its title from what it calls itself.
import { slugOf } from "../graph/slug.ts";
import { listTitle } from "./read/list-title.ts";

const listFile = /\.(?:md|markdown|txt)$/i;

/** `name` is the file's, without its folder; `taken` are ids of other lists. */
export function describeList(
  name: string,
  text: string,
  taken: ReadonlySet<string>,
): { readonly id: string; readonly title: string } {
  const stem = slugOf(name.replace(listFile, ""));
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return { id, title: listTitle(text) ?? name };
}
