// The focus is never lost: when what had it leaves the page, the details take it.
import { useEffect } from "react";
import { useApp } from "./store.ts";

export function useKeptFocus(): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const note = (event: FocusEvent): void => {
      last = event.target;
    };
    const mend = (): void => {
      const gone = last instanceof Element && !last.isConnected;
      if (gone && document.activeElement === document.body)
        document.getElementById("details")?.focus({ preventScroll: true });
    };
    document.addEventListener("focusin", note);
    const stop = useApp.subscribe(() => void requestAnimationFrame(mend));
    return () => {
      document.removeEventListener("focusin", note);
      stop();
    };
  }, []);
}
