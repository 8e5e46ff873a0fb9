// What the last visit left and nobody asked for yet: each is offered by a button, until it is taken or dismissed.
import { create } from "zustand";

export interface Offer {
  /** What is there to come back to. */
  readonly text: string;
  /** The words of the button. */
  readonly label: string;
  readonly take: () => void;
  /** What is to be forgotten with it. */
  readonly dismiss?: () => void;
}

export const useOffers = create<{ readonly offers: readonly Offer[] }>()(() => ({ offers: [] }));

export const makeOffer = (offer: Offer): void =>
  useOffers.setState(({ offers }) => ({ offers: [...offers, offer] }));

export const dropOffer = (offer: Offer): void =>
  useOffers.setState(({ offers }) => ({ offers: offers.filter((each) => each !== offer) }));
