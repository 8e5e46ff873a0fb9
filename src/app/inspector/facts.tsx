// The attributes of a node that are plain values, each with its evidence.
import type { GraphNode } from "../../graph/graph.ts";
import type { Publication } from "../../graph/schema.ts";
import { nodeAttributes } from "../../graph/schema.ts";
import { addressInShort } from "../address-in-short.ts";
import { ExternalLink } from "../external-link.tsx";
import { parametersText } from "../../answer/parameters-text.ts";
import { EvidenceButton } from "./evidence-button.tsx";

const publicationText = ({ venue, year, track }: Publication): string =>
  [venue, track, year].filter((part) => part !== null).join(" ");

interface Fact {
  readonly attribute: keyof typeof nodeAttributes;
  readonly text: string | null;
}

function factsOf(node: GraphNode): readonly Fact[] {
  const publications = (node.publications ?? []).map(publicationText);
  return [
    { attribute: "publications", text: Array.from(new Set(publications)).join("; ") || null },
    {
      attribute: "year",
      text: node.year === undefined || publications.length > 0 ? null : String(node.year),
    },
    {
      attribute: "titles",
      text: (node.titles ?? []).filter((title) => title !== node.title).join(" · ") || null,
    },
    {
      attribute: "parameters",
      text: node.parameters === undefined ? null : parametersText(node.parameters),
    },
    { attribute: "scale", text: node.scale?.text ?? null },
    { attribute: "access", text: node.access ?? (node.kind === "Dataset" ? "unknown" : null) },
    { attribute: "note", text: node.note ?? null },
  ];
}

export function Facts({ node }: { readonly node: GraphNode }) {
  const facts = factsOf(node).filter(({ text }) => text !== null);
  if (facts.length === 0 && node.homepage === undefined) return null;
  return (
    <dl className="facts">
      {facts.map(({ attribute, text }) => (
        <div key={attribute}>
          <dt>{nodeAttributes[attribute].label}</dt>
          <dd>
            {text}{" "}
            <EvidenceButton
              label={nodeAttributes[attribute].label}
              evidence={node.evidence[attribute] ?? []}
              mark
            />
          </dd>
        </div>
      ))}
      {node.homepage !== undefined && (
        <div>
          <dt>{nodeAttributes.homepage.label}</dt>
          <dd>
            <ExternalLink url={node.homepage}>{addressInShort(node.homepage)}</ExternalLink>
          </dd>
        </div>
      )}
    </dl>
  );
}
