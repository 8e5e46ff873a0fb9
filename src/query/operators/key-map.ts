// A map whose key is several values of the row in the frame: maps in maps, in order of first appearance.

export class KeyMap<T extends object> {
  private readonly keys: readonly (() => unknown)[];
  private readonly root = new Map<unknown, unknown>();
  private readonly entries: T[] = [];

  constructor(keys: readonly (() => unknown)[]) {
    this.keys = keys.length === 0 ? [() => null] : keys;
  }

  /** What stands at the row's key; made where nothing does. */
  at(make: () => T): T {
    const last = this.keys.length - 1;
    let map = this.root;
    for (let i = 0; i < last; i += 1) {
      const key = (this.keys[i] as () => unknown)();
      let next = map.get(key) as Map<unknown, unknown> | undefined;
      if (!next) {
        next = new Map();
        map.set(key, next);
      }
      map = next;
    }
    const key = (this.keys[last] as () => unknown)();
    let found = map.get(key) as T | undefined;
    if (!found) {
      found = make();
      this.entries.push(found);
      map.set(key, found);
    }
    return found;
  }

  get size(): number {
    return this.entries.length;
  }

  values(): Iterator<T> {
    return this.entries.values();
  }
}
