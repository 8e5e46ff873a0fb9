// Which entries carry which address.
import { identifierOf, type Identifier } from "../../lists/normalize/identifiers.ts";
import type { ReadEntry, ReadLink } from "../../lists/read/read-entry.ts";
import type { ListContext } from "./list-context.ts";

export interface LinkOwner {
  readonly entry: ReadEntry;
  readonly link: ReadLink;
  readonly identifier: Identifier;
}

const cache = new WeakMap<ListContext, ReadonlyMap<string, readonly LinkOwner[]>>();

/** Owners by key of the identifier, in order of the list; an entry counts once for a key. */
export function linkOwners(context: ListContext): ReadonlyMap<string, readonly LinkOwner[]> {
  const held = cache.get(context);
  if (held !== undefined) return held;
  const owners = new Map<string, LinkOwner[]>();
  for (const entry of context.entries) {
    const own = new Set<string>();
    for (const link of entry.links) {
      const identifier = identifierOf(link.url);
      if (identifier === null || own.has(identifier.key)) continue;
      own.add(identifier.key);
      const group = owners.get(identifier.key);
      if (group === undefined) owners.set(identifier.key, [{ entry, link, identifier }]);
      else group.push({ entry, link, identifier });
    }
  }
  cache.set(context, owners);
  return owners;
}
