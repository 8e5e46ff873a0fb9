// Where works appeared: a node for each venue, the year and the track on the edge.
import type { Reading } from "../normalize/normal-entry.ts";
import type { VenueVocabulary } from "../normalize/vocabulary.ts";
import type { Work } from "../resolve/resolve-entries.ts";
import {
  addPrintedForm,
  addSource,
  draftEdge,
  draftNode,
  setValue,
  type Draft,
  type DraftNode,
} from "./draft.ts";
import { sourceEvidence, type EvidenceMaker } from "./list-evidence.ts";

export function addVenues(
  draft: Draft,
  works: ReadonlyMap<Work, DraftNode>,
  vocabulary: VenueVocabulary,
  evidence: EvidenceMaker,
): void {
  const kinds = new Map(vocabulary.venues.map(({ name, kind }) => [name, kind]));
  for (const [work, node] of works)
    for (const entry of work.entries)
      for (const publication of entry.publications) {
        const { venue, year, track, printed } = publication.value;
        if (venue === null || work.kind === "Dataset") continue;
        const piece = evidence(entry.entry.list, publication);
        const target = draftNode(draft, "Venue", `venue:${venue}`, venue, [piece], true);
        addSource(target, {
          list: entry.entry.list,
          line: lineOf(publication) ?? entry.entry.line,
        });
        const kind = kinds.get(venue);
        if (kind !== undefined && target.values.note === undefined)
          setValue(target, "note", kind, [
            sourceEvidence("vocabulary", "high", {
              url: "data/vocabulary/venues.json",
              sourceKind: "curated",
              note: "",
            }),
          ]);
        if (printed !== null && track === null) addPrintedForm(target, printed, [piece]);
        const fromAbove =
          entry.year !== null &&
          entry.year.value === year &&
          lineOf(entry.year) !== lineOf(publication)
            ? [evidence(entry.entry.list, entry.year)]
            : [];
        draftEdge(draft, "PUBLISHED_IN", node, target, [piece, ...fromAbove], {
          values: { year, track },
        });
      }
}

const lineOf = ({ place }: Pick<Reading<unknown>, "place">): number | undefined =>
  "line" in place ? place.line : undefined;
