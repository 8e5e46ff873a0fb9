// Small choices that survive a reload. A browser that denies the store forgets them, and nothing else happens.

const prefix = "modelkin-";

/** The kept value if it is one of these, else null. */
export function kept<T extends string>(name: string, allowed: readonly T[]): T | null {
  try {
    const value = localStorage.getItem(prefix + name);
    return allowed.find((candidate) => candidate === value) ?? null;
  } catch {
    return null;
  }
}

/** Keeps a value, or forgets it. */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // Denied or full: the choice holds until the page is left.
  }
}
