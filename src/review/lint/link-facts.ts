// What an address itself says of the work behind it: a proceedings page tells the venue and the year.

/** A row of data/vocabulary/link-patterns.json. */
export interface LinkPattern {
  /** Regular expression over the address without scheme and `www.`; groups `year` (4 or 2 digits), `venue`, `volume`. */
  readonly pattern: string;
  /** Venue, where the pattern alone tells it. */
  readonly venue?: string;
  /** Venue and year by the group `volume`. */
  readonly volumes?: Readonly<Record<string, { readonly venue: string; readonly year: number }>>;
  /** `exact`: the year of the venue; `earliest`: it cannot have appeared before. */
  readonly year?: "exact" | "earliest";
  /** A preprint: says nothing against a venue. */
  readonly preprint?: true;
}

export interface LinkFacts {
  readonly venue?: string;
  readonly year?: number;
  readonly certainty: "exact" | "earliest";
  readonly preprint: boolean;
}

const compiled = new WeakMap<LinkPattern, RegExp>();

/** What the first pattern that fits says, or null. */
export function linkFacts(url: string, patterns: readonly LinkPattern[]): LinkFacts | null {
  const plain = url.trim().replace(/^https?:\/\/(www\.)?/i, "");
  for (const pattern of patterns) {
    let expression = compiled.get(pattern);
    if (expression === undefined)
      compiled.set(pattern, (expression = new RegExp(pattern.pattern, "i")));
    const groups = expression.exec(plain)?.groups;
    if (groups === undefined) continue;
    const volume = pattern.volumes?.[groups["volume"] ?? ""];
    if (pattern.volumes !== undefined && volume === undefined) continue;
    const printed = groups["year"];
    const digits = printed === undefined ? undefined : Number(printed);
    const year =
      volume?.year ?? (digits === undefined ? undefined : digits < 100 ? century(digits) : digits);
    const venue = volume?.venue ?? pattern.venue ?? groups["venue"];
    return {
      ...(venue === undefined ? {} : { venue }),
      ...(year === undefined ? {} : { year }),
      certainty: pattern.year ?? "exact",
      preprint: pattern.preprint === true,
    };
  }
  return null;
}

const century = (digits: number): number => digits + (digits > 60 ? 1900 : 2000);
