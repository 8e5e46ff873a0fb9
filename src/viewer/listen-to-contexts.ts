// WebGL contexts come and go: the browser takes them when the GPU is reset, and may give them back.

export interface ContextEvents {
  lose(): void;
  /** Buffers and programs are gone with the context. */
  recover(): void;
}

/** Returns what ends the listening. */
export function listenToContexts(container: HTMLElement, events: ContextEvents): () => void {
  const lose = (event: Event): void => {
    // Else the browser never gives it back.
    event.preventDefault();
    events.lose();
  };
  const recover = (): void => events.recover();
  const canvases = [...container.querySelectorAll("canvas")];
  for (const canvas of canvases) {
    canvas.addEventListener("webglcontextlost", lose);
    canvas.addEventListener("webglcontextrestored", recover);
  }
  return () => {
    for (const canvas of canvases) {
      canvas.removeEventListener("webglcontextlost", lose);
      canvas.removeEventListener("webglcontextrestored", recover);
    }
  };
}
