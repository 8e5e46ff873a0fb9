// Files opened here before, kept in the browser's own store, and which of them led to what was open last. A full or
// denied store forgets them; nothing else happens.
import { keep, kept } from "../kept.ts";
import type { OpenedFile } from "./open-job.ts";
import { purposes, type Purpose } from "./purpose.ts";

const most = 8;
const largest = 20e6;

export interface RecentFiles {
  readonly key: number;
  readonly files: readonly OpenedFile[];
}

/** Files that were opened, and what for: one after another they lead to a graph. */
export interface OpenStep {
  /** Where the files are kept; null where they are not. */
  readonly key: number | null;
  /** One a line. */
  readonly names: string;
  readonly purpose: Purpose;
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

/** The steps to what was open last; none where they were forgotten since, or cannot be read. */
export function lastOpen(): readonly OpenStep[] {
  try {
    const steps: unknown = JSON.parse(kept("last-open") ?? "[]");
    return Array.isArray(steps) && steps.every(isStep) ? steps : [];
  } catch {
    return [];
  }
}

const isStep = (step: unknown): step is OpenStep =>
  typeof step === "object" &&
  step !== null &&
  "key" in step &&
  (step.key === null || typeof step.key === "number") &&
  "names" in step &&
  typeof step.names === "string" &&
  "purpose" in step &&
  purposes.some((purpose) => purpose === step.purpose);

export const forgetLastOpen = (): void => keep("last-open", null);

/** Keeps the files, and that they were opened after those of `before`. The result is the steps so far. */
export async function rememberFiles(
  files: readonly OpenedFile[],
  purpose: Purpose,
  before: readonly OpenStep[],
): Promise<readonly OpenStep[]> {
  const names = namesOf(files);
  const size = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  const key = size > largest ? null : await keepFiles(files, before);
  const steps = [...before, { key, names, purpose }];
  keep("last-open", JSON.stringify(steps));
  return steps;
}

/** Files of the same names take the place of the earlier, unless those are on the way to what is open. */
const keepFiles = (
  files: readonly OpenedFile[],
  before: readonly OpenStep[],
): Promise<number | null> =>
  withStore<number | null>(
    "readwrite",
    async (store) => {
      const held = await settle(store.getAll() as IDBRequest<RecentFiles[]>);
      const free = held.filter((row) => before.every(({ key }) => key !== row.key));
      const same = free.filter((row) => namesOf(row.files) === namesOf(files));
      const old = free
        .filter((row) => !same.includes(row))
        .slice(0, Math.max(0, held.length - same.length - most + 1));
      for (const row of [...same, ...old]) await settle(store.delete(row.key));
      const key = (held.at(-1)?.key ?? 0) + 1;
      await settle(store.put({ key, files }));
      return key;
    },
    null,
  );

export function forgetFiles({ key }: RecentFiles): Promise<void> {
  if (lastOpen().some((step) => step.key === key)) forgetLastOpen();
  return withStore("readwrite", (store) => settle(store.delete(key)), undefined);
}
