// What a link brought that could not be shown as it was, and what is offered, until it is dismissed.
import { Icon } from "./icons/icon.tsx";
import { dropOffer, useOffers } from "./remember/offers.ts";
import { useApp } from "./store.ts";

export function Notices() {
  const notices = useApp((state) => state.notices);
  const offers = useOffers((state) => state.offers);
  return (
    <>
      {notices.length > 0 && (
        <output className="note" aria-label="About the link">
          <ul>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <Dismiss onClick={() => useApp.setState({ notices: [] })} />
        </output>
      )}
      {offers.map((offer) => (
        <output key={offer.label} className="note offer" aria-label="From the last visit">
          <span>{offer.text}</span>
          <button
            type="button"
            onClick={() => {
              dropOffer(offer);
              offer.take();
            }}
          >
            {offer.label}
          </button>
          <Dismiss
            onClick={() => {
              dropOffer(offer);
              offer.dismiss?.();
            }}
          />
        </output>
      ))}
    </>
  );
}

function Dismiss({ onClick }: { readonly onClick: () => void }) {
  return (
    <button type="button" className="icon" aria-label="Dismiss" title="Dismiss" onClick={onClick}>
      <Icon name="close" />
    </button>
  );
}
