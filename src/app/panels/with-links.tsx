// A text in which web addresses are links, shown by what they lead to.
import { addressInShort } from "../address-in-short.ts";
import { ExternalLink } from "../external-link.tsx";

/** A bracket belongs to the address where it is opened and closed within. */
const address = /(https?:\/\/(?:\([^\s;,()]*\)|[^\s;,()])+)/;

export function WithLinks({ text }: { readonly text: string }) {
  if (!address.test(text)) return <>{text}</>;
  return (
    <>
      {text.split(address).map((part, i) =>
        i % 2 === 0 ? (
          part
        ) : (
          // A text may hold an address twice; its place tells it apart.
          // oxlint-disable-next-line react/no-array-index-key
          <ExternalLink key={i} url={part}>
            {addressInShort(part)}
          </ExternalLink>
        ),
      )}
    </>
  );
}
