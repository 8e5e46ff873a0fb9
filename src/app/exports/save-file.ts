// Hands a file to the browser's own saving.

export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

export function saveFile({ name, blob }: MadeFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken what it needs once this task is done.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const sizeText = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} bytes`
    : bytes < 1e6
      ? `${Math.round(bytes / 1000)} kB`
      : `${(bytes / 1e6).toFixed(1)} MB`;
