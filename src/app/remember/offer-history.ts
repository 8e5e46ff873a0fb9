// Offers the steps that the last visit left to who comes by the plain address. The first step of this visit is kept in
// their place, so the offer ends with it.
import type { History } from "../../view/history.ts";
import { useApp } from "../store.ts";
import { dropOffer, makeOffer, type Offer } from "./offers.ts";

export function offerHistory(left: History | null): void {
  if (left === null) return;
  const offer: Offer = {
    text: "Your last visit left a view and the steps to it.",
    label: "Go on where you left",
    take: () => useApp.setState({ history: left, announcement: "Back where you left" }),
  };
  makeOffer(offer);
  const stop = useApp.subscribe(({ history }, before) => {
    if (history.at === before.history.at) return;
    stop();
    dropOffer(offer);
  });
}
