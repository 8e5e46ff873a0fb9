// The bytes of files that were picked or dropped.
import type { OpenedFile } from "./open-job.ts";

export const filesOf = (list: FileList | null | undefined): Promise<OpenedFile[]> =>
  Promise.all(
    Array.from(list ?? [], async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })),
  );
