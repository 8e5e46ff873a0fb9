// Pieces of evidence: the quoted line with the part that was read marked, or the source and its note.
import { lazy, Suspense } from "react";
import {
  isListEvidence,
  type Evidence,
  type ListEvidence,
  type SourceEvidence,
} from "../../graph/evidence.ts";
import type { GraphEdge } from "../../graph/graph.ts";
import { ExternalLink } from "../external-link.tsx";
import { usePhaseData } from "../store.ts";
import { confidenceWords } from "./confidence-words.ts";

const ReportClaim = lazy(async () => ({
  default: (await import("../panels/quality/report-claim.tsx")).ReportClaim,
}));

interface Props {
  readonly evidence: readonly Evidence[];
  /** The edge that it is evidence for: a claim can then be reported. */
  readonly edge?: GraphEdge | undefined;
}

export function EvidenceList({ evidence, edge }: Props) {
  const index = usePhaseData()?.index;
  return (
    <ul className="evidence">
      {evidence.map((piece) => (
        <li key={JSON.stringify(piece)}>
          {isListEvidence(piece) ? <Quote piece={piece} /> : <Cited piece={piece} />}
          <small>
            {confidenceWords[piece.confidence]}, rule <code>{piece.rule}</code>
          </small>
          {piece.rule === "claim" && edge !== undefined && index !== undefined && (
            <Suspense>
              <ReportClaim index={index} edge={edge} />
            </Suspense>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Long lines are shown around the mark. */
const around = 90;

function Quote({ piece: { list, line, quote, from, to } }: { readonly piece: ListEvidence }) {
  const info = usePhaseData()?.index.graph.lists.find(({ id }) => id === list);
  const begin = from > around ? from - around : 0;
  const end = Math.min(quote.length, to + around);
  return (
    <figure>
      <blockquote data-testid="quote">
        {begin > 0 && "… "}
        {quote.slice(begin, from)}
        <mark>{quote.slice(from, to)}</mark>
        {quote.slice(to, end)}
        {end < quote.length && " …"}
      </blockquote>
      <figcaption>
        {info?.upstream === undefined ? (
          (info?.title ?? list)
        ) : (
          <ExternalLink url={info.upstream}>{info.title}</ExternalLink>
        )}
        , line {line}
      </figcaption>
    </figure>
  );
}

function Cited({ piece: { url, sourceKind, note } }: { readonly piece: SourceEvidence }) {
  return (
    <p>
      <ExternalLink url={url}>{url.replace(/^https?:\/\/(www\.)?/, "")}</ExternalLink>
      <br />
      {sourceKind}
      {note !== "" && `: ${note}`}
    </p>
  );
}
