// Small choices that survive a reload. A browser that denies the store forgets them, and nothing else happens.

const prefix = "modelkin-";

/** The kept text; with `allowed`, only if it is one of these. */
export function kept(name: string): string | null;
export function kept<T extends string>(name: string, allowed: readonly T[]): T | null;
export function kept(name: string, allowed?: readonly string[]): string | null {
  try {
    const value = localStorage.getItem(prefix + name);
    return value !== null && (allowed?.includes(value) ?? true) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps a text, or forgets it. */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // Denied or full: the choice holds until the page is left.
  }
}
