// The links of an entry as words: paper, code, weights 110M.
import type { GraphNode } from "../../graph/graph.ts";
import type { Link } from "../../graph/schema.ts";
import { addressInShort } from "../address-in-short.ts";
import { ExternalLink } from "../external-link.tsx";
import { EvidenceButton } from "./evidence-button.tsx";
import { parametersText } from "../../answer/parameters-text.ts";

const words: Readonly<Record<Link["kind"], string>> = {
  paper: "paper",
  code: "code",
  weights: "weights",
  dataset: "data",
  blog: "blog",
  demo: "demo",
  other: "link",
};

const linkText = ({ kind, parameters, variant }: Link): string =>
  [words[kind], parameters === undefined ? undefined : parametersText(parameters), variant]
    .filter((part) => part !== undefined)
    .join(" ");

interface Row {
  readonly text: string;
  readonly url: string;
  /** Positions in the node's links: lists that label one address otherwise have it in common. */
  readonly at: number[];
}

function rowsOf(links: readonly Link[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const [at, link] of links.entries()) {
    const row = { text: linkText(link), url: link.url, at: [at] };
    const key = `${row.text} ${row.url}`;
    const same = rows.get(key);
    if (same === undefined) rows.set(key, row);
    else same.at.push(at);
  }
  return Array.from(rows.values());
}

export function WorkLinks({ node }: { readonly node: GraphNode }) {
  const links = node.links ?? [];
  if (links.length === 0) return null;
  return (
    <section>
      <h2>Links</h2>
      <ul className="links">
        {rowsOf(links).map(({ text, url, at }) => (
          <li key={`${text} ${url}`}>
            <ExternalLink url={url}>{text}</ExternalLink>
            <small>{addressInShort(url)}</small>
            <EvidenceButton
              label={text}
              evidence={(node.evidence["links"] ?? []).filter(
                ({ value }) => value === undefined || at.some((each) => each === value),
              )}
              mark
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
