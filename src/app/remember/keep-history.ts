// Writes the present view into the address and the steps into the store, a little after the last change. Each step is
// an entry of the browser's history, so that Back and Forward are undo and redo; what only refines a step replaces it.
import { currentStep, type History } from "../../view/history.ts";
import { encodeView } from "../../view/encode-view.ts";
import { saveHistory } from "../../view/save-history.ts";
import { firstView, type View } from "../../view/view.ts";
import { embedded } from "../embed.tsx";
import { keep } from "../kept.ts";
import { jumpToStep, useApp } from "../store.ts";

const milliseconds = 250;

/** Entries that one change adds at most: browsers refuse many at a time. */
const most = 20;

/** What an entry of the browser's history holds. */
interface Entry {
  /** Positions of the steps of the entries so far, its own last. */
  readonly trail: readonly number[];
  /** Its view, whichever panel is open: that is the reader's. */
  readonly shown: string;
}

const entryOf = (state: unknown): Entry | null =>
  typeof state === "object" && state !== null && "trail" in state && "shown" in state
    ? (state as Entry)
    : null;

const shownOf = (view: View): string => encodeView({ ...view, panel: null });

/** Begins to keep; `open` opens the link of an entry that is none of the steps. The result ends it. */
export function keepHistory(open: (hash: string) => void): () => void {
  let timer = 0;
  // Until something is done, what the last visit left stays as it is.
  let waiting = false;
  /** Positions of the steps of all entries that are known. */
  let trail: readonly number[] = [];
  let depth = 0;
  /** Whether the present entry was not written here, and gets the next step that is made. */
  let foreign = false;
  /** When the browser was sent to another entry that it has not reached. */
  let travelling = 0;

  const put = (way: "pushState" | "replaceState", { steps }: History, at: number): void => {
    const view = steps[at]?.view;
    if (view === undefined) return;
    const link = encodeView(view);
    const plain = link === encodeView(firstView(view.data));
    const { pathname, search } = window.location;
    if (way === "pushState") depth += 1;
    if (trail[depth] !== at || way === "pushState") trail = [...trail.slice(0, depth), at];
    const entry: Entry = { trail: trail.slice(0, depth + 1), shown: shownOf(view) };
    window.history[way](entry, "", plain ? pathname + search : `#${link}`);
  };

  const writeAddress = (history: History): void => {
    const { at } = history;
    const here = trail[depth] ?? at;
    const known = trail.indexOf(at);
    // Back belongs to the page that this one is embedded in.
    if (embedded || foreign || here === at || (known === -1 && at < here)) {
      foreign = false;
      put("replaceState", history, at);
    } else if (known !== -1) {
      window.history.go(known - depth);
      depth = known;
      travelling = window.setTimeout(arrive, 1000);
    } else
      for (let i = Math.max(here + 1, at - most + 1); i <= at; i += 1) put("pushState", history, i);
  };

  const write = (): void => {
    waiting = false;
    const { history, phase } = useApp.getState();
    // No link leads to a file of this machine, and its steps mean nothing in the published graph.
    if (phase.is === "ready" && phase.data.local === true) {
      const { pathname, search } = window.location;
      window.history.replaceState(null, "", pathname + search);
      return;
    }
    writeAddress(history);
    keep("history", saveHistory(history));
  };
  const later = (): void => {
    window.clearTimeout(timer);
    waiting = true;
    timer = window.setTimeout(() => (travelling === 0 ? write() : later()), milliseconds);
  };
  function arrive(): void {
    window.clearTimeout(travelling);
    travelling = 0;
    later();
  }

  const first = useApp.getState().history;
  const held = entryOf(window.history.state);
  trail = held?.trail.at(-1) === first.at ? held.trail : [first.at];
  depth = trail.length - 1;
  put("replaceState", first, first.at);

  const stop = useApp.subscribe((state, before) => {
    if (state.history === before.history) return;
    const { steps, at } = state.history;
    // A new step drops what was undone, here as in the browser.
    if (steps !== before.history.steps && at > 0 && steps[at - 1] === currentStep(before.history))
      trail = trail.slice(0, depth + 1);
    later();
  });

  const travelled = ({ state }: PopStateEvent): void => {
    if (travelling !== 0) {
      arrive();
      return;
    }
    const entry = entryOf(state);
    foreign = entry === null;
    if (entry === null) {
      // A link was opened in this page: it has an entry, and becomes a step.
      depth += 1;
      trail = trail.slice(0, depth);
      return;
    }
    depth = entry.trail.length - 1;
    if (trail.length <= depth) trail = entry.trail;
    const at = nearest(useApp.getState().history, entry);
    if (at === null) {
      foreign = true;
      open(window.location.hash);
      return;
    }
    trail = trail.map((each, i) => (i === depth ? at : each));
    jumpToStep(at);
  };
  const leave = (): void => {
    window.clearTimeout(timer);
    if (!waiting) return;
    // On the way out, no entry comes to the others.
    foreign = true;
    write();
  };
  window.addEventListener("popstate", travelled);
  window.addEventListener("pagehide", leave);
  return () => {
    stop();
    window.clearTimeout(timer);
    window.removeEventListener("popstate", travelled);
    window.removeEventListener("pagehide", leave);
  };
}

/** The step of an entry: of those that show the same, the one that stands nearest to where it stood. */
function nearest({ steps }: History, { trail, shown }: Entry): number | null {
  const stood = trail.at(-1) ?? 0;
  const same = steps.flatMap(({ view }, i) => (shownOf(view) === shown ? [i] : []));
  return same.toSorted((a, b) => Math.abs(a - stood) - Math.abs(b - stood))[0] ?? null;
}
