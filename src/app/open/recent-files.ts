// Files opened here before, kept in the browser's own store. A full or denied store forgets them; nothing else happens.
import type { OpenedFile } from "./open-job.ts";

const most = 8;
const largest = 20e6;

export interface RecentFiles {
  readonly key: number;
  readonly files: readonly OpenedFile[];
}

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no store")));
  });

async function withStore<T>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => Promise<T>,
  otherwise: T,
): Promise<T> {
  try {
    const opening = indexedDB.open("modelkin", 1);
    opening.addEventListener("upgradeneeded", () =>
      opening.result.createObjectStore("files", { keyPath: "key" }),
    );
    const database = await settle(opening);
    const result = await use(database.transaction("files", mode).objectStore("files"));
    database.close();
    return result;
  } catch {
    return otherwise;
  }
}

/** Latest first. */
export const recentFiles = (): Promise<readonly RecentFiles[]> =>
  withStore(
    "readonly",
    async (store) => (await settle(store.getAll() as IDBRequest<RecentFiles[]>)).toReversed(),
    [],
  );

export async function rememberFiles(files: readonly OpenedFile[]): Promise<void> {
  if (files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) > largest) return;
  const names = files.map(({ name }) => name).join("\n");
  await withStore(
    "readwrite",
    async (store) => {
      const held = await settle(store.getAll() as IDBRequest<RecentFiles[]>);
      const same = held.filter(
        ({ files: other }) => other.map(({ name }) => name).join("\n") === names,
      );
      const old = held
        .filter((row) => !same.includes(row))
        .slice(0, Math.max(0, held.length - same.length - most + 1));
      for (const { key } of [...same, ...old]) await settle(store.delete(key));
      await settle(store.put({ key: (held.at(-1)?.key ?? 0) + 1, files }));
    },
    undefined,
  );
}

export const forgetFiles = (key: number): Promise<void> =>
  withStore("readwrite", (store) => settle(store.delete(key)), undefined);
