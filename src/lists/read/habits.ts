// What a list does most of the time decides where one entry alone is ambiguous: whether bold text or link text is
// the name or the title, and what stands in a leading bracket.

export interface Habits {
  /** Share of entries whose first bold text is as long as a title; null when too few have one. */
  readonly boldIsTitle: number | null;
  readonly linkIsTitle: number | null;
  /** Share of leading brackets that plainly hold a venue or year. */
  readonly bracketIsVenue: number | null;
  /** How many entries have this text in the bracket in front: what several carry is a topic, no name. */
  readonly brackets: ReadonlyMap<string, number>;
  /** The same for the last bracket behind the title. */
  readonly behindIsVenue: number | null;
  /** Share of texts behind a linked name and a dash that are in title case. */
  readonly behindNameIsTitle: number | null;
  /** The same for the label of the first link that begins a line below a title in bold. */
  readonly linkBelowIsVenue: number | null;
  /** Share of italics behind the title that plainly hold authors. */
  readonly italicsAreAuthors: number | null;
  /** Share of first links behind the title that are called after a journal or a conference. */
  readonly linkIsVenue: number | null;
  /** Share of leads of the form `Words 2021:` that plainly name a venue. */
  readonly leadIsVenue: number | null;
  /** Share of leads of the form `Words, 2021.` that plainly are authors. */
  readonly leadIsAuthors: number | null;
  /** How many entries have these few words in front of a title in bold or linked: what several have is a topic. */
  readonly leads: ReadonlyMap<string, number>;
  /** How many entries carry a badge of this text. */
  readonly badges: ReadonlyMap<string, number>;
  /** Colours whose badges repeat from entry to entry: tags, no names. */
  readonly tagColours: ReadonlySet<string>;
}

export interface Shape {
  readonly boldWords: number | null;
  readonly linkWords: number | null;
  /** The leading bracket, and whether it holds a venue. */
  readonly bracket: { readonly text: string; readonly isVenue: boolean } | null;
  readonly behind: boolean | null;
  readonly linkedVenue: boolean | null;
  readonly behindName: boolean | null;
  readonly linkBelow: boolean | null;
  readonly italics: boolean | null;
  readonly lead: string | null;
  readonly venueLead: boolean | null;
  readonly authorLead: boolean | null;
  readonly badges: readonly { readonly text: string; readonly colour: string }[];
}

const fewest = 4;

function share(values: readonly boolean[]): number | null {
  return values.length < fewest ? null : values.filter(Boolean).length / values.length;
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** What more entries than these carry is a tag. */
export const rarest = 2;

/** Badges counted, and the colours that are mostly those of tags. */
function badgesOf(shapes: readonly Shape[]): Pick<Habits, "badges" | "tagColours"> {
  const badges = counted(shapes.flatMap((shape) => shape.badges.map(({ text }) => text)));
  const colours = new Map<string, string[]>();
  for (const { text, colour } of shapes.flatMap((shape) => shape.badges)) {
    const known = colours.get(colour) ?? [];
    known.push(text);
    colours.set(colour, known);
  }
  const tagColours = new Set<string>();
  for (const [colour, texts] of colours) {
    const tags = texts.filter((text) => (badges.get(text) ?? 0) > rarest).length;
    if (
      texts.length >= fewest &&
      (tags > texts.length / 2 || new Set(texts).size < texts.length / 2)
    )
      tagColours.add(colour);
  }
  return { badges, tagColours };
}

export function habitsOf(shapes: readonly Shape[]): Habits {
  /** What the shapes say that say something. */
  const said = <Value>(of: (shape: Shape) => Value | null): Value[] => {
    const values: Value[] = [];
    for (const shape of shapes) {
      const value = of(shape);
      if (value !== null) values.push(value);
    }
    return values;
  };
  const long = (words: readonly number[]): boolean[] => words.map((count) => count > 3);
  const brackets = said(({ bracket }) => bracket);
  return {
    boldIsTitle: share(long(said(({ boldWords }) => boldWords))),
    linkIsTitle: share(long(said(({ linkWords }) => linkWords))),
    bracketIsVenue: share(brackets.map(({ isVenue }) => isVenue)),
    brackets: counted(brackets.map(({ text }) => text)),
    behindIsVenue: share(said(({ behind }) => behind)),
    behindNameIsTitle: share(said(({ behindName }) => behindName)),
    linkBelowIsVenue: share(said(({ linkBelow }) => linkBelow)),
    leads: counted(said(({ lead }) => lead)),
    italicsAreAuthors: share(said(({ italics }) => italics)),
    leadIsVenue: share(said(({ venueLead }) => venueLead)),
    leadIsAuthors: share(said(({ authorLead }) => authorLead)),
    linkIsVenue: share(said(({ linkedVenue }) => linkedVenue)),
    ...badgesOf(shapes.filter(({ badges }) => badges.length > 0)),
  };
}

export const noHabits: Habits = {
  boldIsTitle: null,
  linkIsTitle: null,
  bracketIsVenue: null,
  brackets: new Map(),
  behindIsVenue: null,
  linkIsVenue: null,
  leadIsVenue: null,
  leadIsAuthors: null,
  behindNameIsTitle: null,
  linkBelowIsVenue: null,
  italicsAreAuthors: null,
  leads: new Map(),
  badges: new Map(),
  tagColours: new Set(),
};
