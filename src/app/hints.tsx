// At most three sentences for who comes the first time; gone for good when dismissed. Who came by a link to a view, has
// picked something or reads in a panel, has something to look at that they would cover.
import { dismissHints, useApp, useView } from "./store.ts";

/** As the page was opened; steps write their view there, too. */
const cameByLink = window.location.hash.length > 1;

export function Hints() {
  const seen = useApp((state) => state.hintsSeen);
  const { panel, selection } = useView();
  if (seen || cameByLink || panel !== null || selection.length > 0) return null;
  return (
    <section className="note" aria-label="First steps">
      <p>
        Each mark is a model or a dataset, near to what it is linked with. Press one to see what the
        lists say of it, line by line. Drag to move the map, scroll or pinch to come nearer.
      </p>
      <button type="button" onClick={dismissHints}>
        Got it
      </button>
    </section>
  );
}
