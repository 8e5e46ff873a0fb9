// Offers the steps that the last visit left to who comes by the plain address.
import type { History } from "../../view/history.ts";
import { useApp } from "../store.ts";
import { makeOffer } from "./offers.ts";

export function offerHistory(left: History | null): void {
  if (left === null) return;
  makeOffer({
    text: "Your last visit left a view and the steps to it.",
    label: "Go on where you left",
    take: () => useApp.setState({ history: left, announcement: "Back where you left" }),
  });
}
