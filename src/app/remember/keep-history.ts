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
  const write = (): void => {
    const { history } = useApp.getState();
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
    timer = window.setTimeout(write, milliseconds);
  });
  const leave = (): void => {
    window.clearTimeout(timer);
    write();
  };
  window.addEventListener("pagehide", leave);
  return () => {
    stop();
    window.clearTimeout(timer);
    window.removeEventListener("pagehide", leave);
  };
}
