// Files dropped anywhere on the page are opened.
import { useEffect } from "react";
import { filesOf } from "./files-of.ts";
import { showOpen } from "./open-state.ts";

export function useDrop(): void {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const files = event.dataTransfer?.files;
      if (files === undefined || files.length === 0) return;
      event.preventDefault();
      showOpen();
      void Promise.all([filesOf(files), import("./open-files.ts")]).then(([read, { openFiles }]) =>
        openFiles(read, "drop"),
      );
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, []);
}
