// A dropped Markdown file as a list: its id from its name, its title from its first heading.
import { slugOf } from "../../graph/slug.ts";
import type { ListInput } from "../../lists/build-graph.ts";

/** `taken` are ids of other lists. */
export function listInput(name: string, text: string, taken: ReadonlySet<string>): ListInput {
  const stem = slugOf(name.replace(/\.(?:md|markdown|txt)$/i, ""));
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  const title = /^#{1,2}\s+(.+?)\s*#*\s*$/m.exec(text)?.[1] ?? name;
  return { info: { id, title, file: name }, text };
}

export const isList = (name: string): boolean => /\.(?:md|markdown|txt)$/i.test(name);
