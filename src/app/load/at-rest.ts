// Waits until the page is at rest. One that draws nothing may not be told of its rest before something happens on it,
// so patience ends.

/** Resolves at rest, or after so many milliseconds. */
export const atRest = (patience: number): Promise<void> =>
  new Promise((go) =>
    "requestIdleCallback" in window
      ? void window.requestIdleCallback(() => go(), { timeout: patience })
      : void setTimeout(go, Math.min(patience, 600)),
  );
