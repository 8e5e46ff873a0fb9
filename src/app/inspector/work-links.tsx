// The links of an entry as words: paper, code, weights 110M.
import type { GraphNode } from "../../graph/graph.ts";
import type { Link } from "../../graph/schema.ts";
import { ExternalLink } from "../external-link.tsx";
import { EvidenceButton } from "./evidence-button.tsx";
import { parametersText } from "../parameters-text.ts";

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

export function WorkLinks({ node }: { readonly node: GraphNode }) {
  const links = node.links ?? [];
  if (links.length === 0) return null;
  return (
    <section>
      <h2>Links</h2>
      <ul className="links">
        {links.map((link, i) => (
          <li key={`${link.kind} ${link.url}`}>
            <ExternalLink url={link.url}>{linkText(link)}</ExternalLink>
            <small>{link.url.replace(/^https?:\/\/(www\.)?/, "").split("/")[0]}</small>
            <EvidenceButton
              label={linkText(link)}
              evidence={(node.evidence["links"] ?? []).filter(
                ({ value }) => value === undefined || value === i,
              )}
              mark
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
