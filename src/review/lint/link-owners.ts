// Which entries carry which address.
import type { Identifier } from "../../lists/normalize/identifiers.ts";
import type { ReadEntry, ReadLink } from "../../lists/read/read-entry.ts";
import type { ListContext } from "./list-context.ts";

export interface LinkOwner {
  readonly entry: ReadEntry;
  readonly link: ReadLink;
  readonly identifier: Identifier;
}

/** Owners by identifier key, in order of the list; an entry counts once for a key. */
export function linkOwners(
  { entries }: ListContext,
  identify: (url: string) => Identifier | null,
  counts: (entry: ReadEntry) => boolean = () => true,
): ReadonlyMap<string, readonly LinkOwner[]> {
  const owners = new Map<string, LinkOwner[]>();
  for (const entry of entries.filter(counts)) {
    const own = new Set<string>();
    for (const link of entry.links) {
      const identifier = identify(link.url);
      if (identifier === null || own.has(identifier.key)) continue;
      own.add(identifier.key);
      const held = owners.get(identifier.key) ?? [];
      held.push({ entry, link, identifier });
      owners.set(identifier.key, held);
    }
  }
  return owners;
}
