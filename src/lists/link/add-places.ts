// Where works stand and appear: venues, sections of the lists, owners of repositories.
import { compareText } from "../../graph/compare-text.ts";
import type { Section } from "../read/read-entry.ts";
import type { Reading } from "../normalize/normal-entry.ts";
import { parseUrl } from "../normalize/parse-url.ts";
import type { VenueVocabulary } from "../normalize/vocabulary.ts";
import type { Work } from "../resolve/resolve-entries.ts";
import {
  addAlias,
  addSource,
  draftEdge,
  draftNode,
  setValue,
  type Draft,
  type DraftNode,
} from "./draft.ts";
import { sourceEvidence, stateAt, type EvidenceMaker } from "./list-evidence.ts";

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
        if (printed !== null && track === null) addAlias(target, printed, [piece]);
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

const pathSeparator = " › ";

/** A node for each section that holds entries, and for the sections above it. */
export function addCategories(
  draft: Draft,
  works: ReadonlyMap<Work, DraftNode>,
  sections: ReadonlyMap<string, readonly Section[]>,
  evidence: EvidenceMaker,
): void {
  const category = (list: string, path: readonly string[], line: number | undefined): DraftNode => {
    const name = path.join(pathSeparator);
    const title = path.at(-1) ?? "";
    const section =
      sections
        .get(list)
        ?.find(
          (section) =>
            section.path.join("\n") === path.join("\n") &&
            (line === undefined || section.line === line),
        ) ?? sections.get(list)?.find((section) => section.path.join("\n") === path.join("\n"));
    const at = section?.line ?? line ?? 1;
    const piece = markText(evidence, list, at, title, "section-heading");
    const key = `category:${list}/${path.join("/")}`;
    const isNew = !draft.nodes.has(key);
    const node = draftNode(draft, "Category", key, name, [piece], true);
    addSource(node, { list, line: at });
    if (!isNew) return node;
    node.tellers.push(list);
    addAlias(node, title, [piece]);
    const parent = path.slice(0, -1);
    if (parent.length > 0)
      draftEdge(draft, "PART_OF", node, category(list, parent, undefined), [piece]);
    return node;
  };
  for (const [work, node] of works)
    for (const { entry } of work.entries) {
      if (entry.section.length === 0) continue;
      const target = category(entry.list, entry.section, entry.spans.section?.line);
      const place = entry.spans.section ?? { line: entry.line, from: 0, to: 0 };
      draftEdge(draft, "IN_CATEGORY", node, target, [
        markText(evidence, entry.list, place.line, entry.section.at(-1) ?? "", "section-heading"),
        evidence(
          entry.list,
          stateAt(
            "entry-in-section",
            entry.spans.title ?? entry.spans.name ?? { line: entry.line, from: 0, to: 0 },
          ),
        ),
      ]);
    }
}

/** Evidence that marks a text in a line, all of the line where it is not there literally. */
function markText(evidence: EvidenceMaker, list: string, line: number, text: string, rule: string) {
  const whole = evidence(list, stateAt(rule, { line, from: 0, to: Number.MAX_SAFE_INTEGER }));
  const at = "quote" in whole ? whole.quote.indexOf(text) : -1;
  return at < 0 || !("quote" in whole) ? whole : { ...whole, from: at, to: at + text.length };
}

interface Owner {
  readonly host: string;
  readonly login: string;
  readonly homepage: string;
}

/** First parts of paths that are pages of the host, not logins. */
const pages = new Set([
  "about",
  "apps",
  "blog",
  "collections",
  "datasets",
  "docs",
  "enterprise",
  "explore",
  "features",
  "join",
  "learn",
  "login",
  "marketplace",
  "models",
  "notifications",
  "organizations",
  "orgs",
  "papers",
  "posts",
  "pricing",
  "search",
  "settings",
  "site",
  "spaces",
  "sponsors",
  "tasks",
  "topics",
  "trending",
]);

/** The owner of what an address points at, on the two hosts that have owners. */
export function ownerOf(url: string): Owner | null {
  const parts = parseUrl(url);
  if (parts === null) return null;
  const segments = parts.path.split("/").filter((segment) => segment !== "");
  if (parts.host === "github.com") {
    const login = segments[0] === "orgs" ? segments[1] : segments[0];
    return login === undefined || (pages.has(login) && segments[0] !== "orgs")
      ? null
      : { host: "github", login, homepage: `https://github.com/${login}` };
  }
  if (parts.host === "huggingface.co" || parts.host === "hf.co") {
    const inner =
      segments[0] === "datasets" || segments[0] === "spaces" ? segments.slice(1) : segments;
    const login = inner[0];
    return login === undefined || pages.has(login) || inner.length < (inner === segments ? 1 : 2)
      ? null
      : { host: "huggingface", login, homepage: `https://huggingface.co/${login}` };
  }
  return null;
}

/** One node a login and host; one for both hosts where an entry shows the same login on both. */
export function addOrganizations(
  draft: Draft,
  works: ReadonlyMap<Work, DraftNode>,
  evidence: EvidenceMaker,
): void {
  const owned = [...works].flatMap(([work, node]) =>
    work.entries.flatMap((entry) =>
      entry.links.flatMap((link) => {
        const owner = ownerOf(link.value.url);
        return owner === null
          ? []
          : [{ node, entry, link, owner, login: owner.login.toLowerCase() }];
      }),
    ),
  );
  const hostsOf = new Map<string, Set<string>>();
  for (const { node, owner, login } of owned) {
    const key = `${node.key} ${login}`;
    hostsOf.set(key, (hostsOf.get(key) ?? new Set()).add(owner.host));
  }
  const joined = new Set(
    owned
      .filter(({ node, login }) => (hostsOf.get(`${node.key} ${login}`)?.size ?? 0) > 1)
      .map(({ login }) => login),
  );
  const spellings = new Map<string, Map<string, number>>();
  const keyOf = (owner: Owner, login: string): string =>
    joined.has(login) ? `organization:github/${login}` : `organization:${owner.host}/${login}`;
  for (const { owner, login } of owned) {
    const counts = spellings.get(keyOf(owner, login)) ?? new Map<string, number>();
    spellings.set(keyOf(owner, login), counts.set(owner.login, (counts.get(owner.login) ?? 0) + 1));
  }
  for (const { node, entry, link, owner, login } of owned) {
    const key = keyOf(owner, login);
    const [name = owner.login] =
      [...(spellings.get(key) ?? [])].toSorted(([a, m], [b, n]) => n - m || compareText(a, b))[0] ??
      [];
    const piece = evidence(entry.entry.list, { ...link, rule: "link-owner" });
    const target = draftNode(draft, "Organization", key, name, [piece], true);
    if (target.otherKeys.length === 0 && joined.has(login))
      target.otherKeys.push(`organization:huggingface/${login}`);
    if (target.tellers.length === 0) target.tellers.push(owner.host);
    addSource(target, { list: entry.entry.list, line: entry.entry.line });
    addAlias(target, owner.login, [piece]);
    if (target.values.homepage === undefined) setValue(target, "homepage", owner.homepage, [piece]);
    draftEdge(draft, "HOSTED_BY", node, target, [piece], {
      values: { host: owner.host, url: link.value.url },
    });
  }
}
