// At most three sentences for who comes the first time; gone for good when dismissed.
import { dismissHints, useApp } from "./store.ts";

export function Hints() {
  const seen = useApp((state) => state.hintsSeen);
  if (seen) return null;
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
