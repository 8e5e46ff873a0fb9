// Files opened here before, kept in the browser's own store. A full or denied store forgets them; nothing else happens.
import { keep, kept } from "../kept.ts";
import type { OpenedFile } from "./open-job.ts";
import { purposes, type Purpose } from "./purpose.ts";

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

/** The names of files that were opened together, one a line. */
export const namesOf = (files: readonly OpenedFile[]): string =>
  files.map(({ name }) => name).join("\n");

/** Names of the files that were opened last, one a line, and what for; null where they were forgotten since. */
export function lastOpen(): { readonly names: string; readonly purpose: Purpose } | null {
  const names = kept("last-open");
  return names === null
    ? null
    : { names, purpose: kept("last-open-purpose", purposes) ?? "replace" };
}

export const forgetLastOpen = (): void => keep("last-open", null);

export async function rememberFiles(files: readonly OpenedFile[], purpose: Purpose): Promise<void> {
  keep("last-open", namesOf(files));
  keep("last-open-purpose", purpose);
  if (files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) > largest) return;
  const names = namesOf(files);
  await withStore(
    "readwrite",
    async (store) => {
      const held = await settle(store.getAll() as IDBRequest<RecentFiles[]>);
      const same = held.filter(({ files: other }) => namesOf(other) === names);
      const old = held
        .filter((row) => !same.includes(row))
        .slice(0, Math.max(0, held.length - same.length - most + 1));
      for (const { key } of [...same, ...old]) await settle(store.delete(key));
      await settle(store.put({ key: (held.at(-1)?.key ?? 0) + 1, files }));
    },
    undefined,
  );
}

export function forgetFiles({ key, files }: RecentFiles): Promise<void> {
  if (lastOpen()?.names === namesOf(files)) forgetLastOpen();
  return withStore("readwrite", (store) => settle(store.delete(key)), undefined);
}
