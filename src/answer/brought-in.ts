// The nodes of a scope that were brought in by hand, by what brought them: one by one first, then act by act.
import type { Act, Scope } from "./scope.ts";

interface Brought extends Pick<Act, "ids"> {
  /** Null: one by one. */
  readonly because: Act["because"] | null;
}

/** Acts of which a node is still in; a node belongs to the first act that brought it. */
export function broughtIn({ include, acts }: Scope): readonly Brought[] {
  const left = new Set(include);
  const found = acts.flatMap(({ ids, because }) => {
    const own = ids.filter((id) => left.delete(id));
    return own.length === 0 ? [] : [{ ids: own, because }];
  });
  return left.size === 0 ? found : [{ ids: Array.from(left), because: null }, ...found];
}

/** Without these ids, whatever brought them in. */
export const notBroughtIn = (
  { include, acts }: Scope,
  gone: ReadonlySet<string>,
): Pick<Scope, "include" | "acts"> => ({
  include: include.filter((id) => !gone.has(id)),
  acts: acts
    .map(({ ids, because }) => ({ ids: ids.filter((id) => !gone.has(id)), because }))
    .filter(({ ids }) => ids.length > 0),
});
