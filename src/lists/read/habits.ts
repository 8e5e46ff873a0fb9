// What a list does most of the time decides where one entry alone is ambiguous: whether bold text or link text is
// the name or the title, and what stands in a leading bracket.

export interface Habits {
  /** Share of entries whose first bold text is as long as a title; null when too few have one. */
  readonly boldIsTitle: number | null;
  readonly linkIsTitle: number | null;
  /** Share of leading brackets that plainly hold a venue or year. */
  readonly bracketIsVenue: number | null;
}

export interface Shape {
  readonly boldWords: number | null;
  readonly linkWords: number | null;
  readonly bracket: boolean | null;
}

const fewest = 4;

function share(values: readonly boolean[]): number | null {
  return values.length < fewest ? null : values.filter(Boolean).length / values.length;
}

export function habitsOf(shapes: readonly Shape[]): Habits {
  const clear = (words: readonly (number | null)[]): boolean[] =>
    words.flatMap((count) => (count === null ? [] : [count > 3]));
  return {
    boldIsTitle: share(clear(shapes.map(({ boldWords }) => boldWords))),
    linkIsTitle: share(clear(shapes.map(({ linkWords }) => linkWords))),
    bracketIsVenue: share(shapes.flatMap(({ bracket }) => (bracket === null ? [] : [bracket]))),
  };
}

export const noHabits: Habits = { boldIsTitle: null, linkIsTitle: null, bracketIsVenue: null };
