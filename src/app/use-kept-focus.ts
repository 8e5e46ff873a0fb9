// The focus is never lost: when what had it leaves the page, the details take it.
import { useEffect, useRef } from "react";
import { useApp } from "./store.ts";

export function useKeptFocus(): void {
  const last = useRef<EventTarget | null>(null);
  const history = useApp((state) => state.history);
  const hintsSeen = useApp((state) => state.hintsSeen);
  const notices = useApp((state) => state.notices);
  const lasso = useApp((state) => state.lasso);
  const pathFrom = useApp((state) => state.pathFrom);

  useEffect(() => {
    const note = (event: FocusEvent): void => {
      last.current = event.target;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);

  // After whatever may take something off the page.
  useEffect(() => {
    const gone = last.current instanceof Element && !last.current.isConnected;
    if (gone && document.activeElement === document.body)
      document.getElementById("details")?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [history, hintsSeen, notices, lasso, pathFrom]);
}
