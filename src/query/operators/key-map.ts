// Numbers for keys that are several values of the row in the frame, from 0 in order of first appearance: maps in maps.

export class KeyMap {
  private readonly keys: readonly (() => unknown)[];
  private readonly root = new Map<unknown, unknown>();
  size = 0;

  constructor(keys: readonly (() => unknown)[]) {
    this.keys = keys.length === 0 ? [() => null] : keys;
  }

  /** The number of the row's key; a new one is `size` before the call. */
  at(): number {
    const { keys } = this;
    const last = keys.length - 1;
    let map = this.root;
    for (let i = 0; i < last; i += 1) {
      const key = (keys[i] as () => unknown)();
      let next = map.get(key) as Map<unknown, unknown> | undefined;
      if (next === undefined) {
        next = new Map();
        map.set(key, next);
      }
      map = next;
    }
    const key = (keys[last] as () => unknown)();
    const found = map.get(key) as number | undefined;
    if (found !== undefined) return found;
    map.set(key, this.size);
    return this.size++;
  }
}
