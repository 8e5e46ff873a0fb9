// The focus is never lost: when what had it leaves the page, what stood round it takes it, else the details.
import { useEffect, useRef } from "react";
import { useOffers } from "./remember/offers.ts";
import { useApp } from "./store.ts";

export function useKeptFocus(): void {
  /** What had the focus, and what it stood in, from the inside out. */
  const last = useRef<readonly Element[]>([]);
  const history = useApp((state) => state.history);
  const hintsSeen = useApp((state) => state.hintsSeen);
  const notices = useApp((state) => state.notices);
  const offers = useOffers((state) => state.offers);
  const lasso = useApp((state) => state.lasso);
  const pathFrom = useApp((state) => state.pathFrom);

  useEffect(() => {
    const note = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? around(event.target) : [];
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);

  // After whatever may take something off the page.
  useEffect(() => {
    const [held, ...outside] = last.current;
    if (held === undefined || held.isConnected || document.activeElement !== document.body) return;
    const next = outside.find((each) => each.isConnected && each.matches(places));
    const heir = next?.matches(focusable) === true ? next : next?.querySelector(focusable);
    (heir instanceof HTMLElement ? heir : document.getElementById("details"))?.focus({
      preventScroll: true,
    });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [history, hintsSeen, notices, offers, lasso, pathFrom]);
}

/** Parts of the page that somebody works in. */
const places = "ul, fieldset, nav, article, section, [role=tabpanel], .bar";
const focusable =
  "button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), [tabindex='0']";

function around(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent === null ? [element] : [element, ...around(parent)];
}
