// Writes the present view into the address and the steps into the store, a little after the last change.
import { currentView } from "../../view/history.ts";
import { encodeView } from "../../view/encode-view.ts";
import { saveHistory } from "../../view/save-history.ts";
import { firstView } from "../../view/view.ts";
import { keep } from "../kept.ts";
import { useApp } from "../store.ts";

const milliseconds = 250;

/** Begins to keep; the function that it returns ends that. */
export function keepHistory(): () => void {
  let timer = 0;
  // Until something is done, what the last visit left stays as it is.
  let waiting = false;
  const write = (): void => {
    waiting = false;
    const { history, phase } = useApp.getState();
    // No link leads to a file of this machine, and its steps mean nothing in the published graph.
    if (phase.is === "ready" && phase.data.local === true) {
      const { pathname, search } = window.location;
      window.history.replaceState(null, "", pathname + search);
      return;
    }
    const view = currentView(history);
    const link = encodeView(view);
    const plain = link === encodeView(firstView(view.data));
    const { pathname, search } = window.location;
    window.history.replaceState(null, "", plain ? pathname + search : `#${link}`);
    keep("history", saveHistory(history));
  };
  const stop = useApp.subscribe((state, before) => {
    if (state.history === before.history) return;
    window.clearTimeout(timer);
    waiting = true;
    timer = window.setTimeout(write, milliseconds);
  });
  const leave = (): void => {
    window.clearTimeout(timer);
    if (waiting) write();
  };
  window.addEventListener("pagehide", leave);
  return () => {
    stop();
    window.clearTimeout(timer);
    window.removeEventListener("pagehide", leave);
  };
}
