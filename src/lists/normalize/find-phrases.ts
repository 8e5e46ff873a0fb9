// Finds many phrases in a text at once, word by word: blanks and dashes are one, case counts only where a short
// phrase has capitals (CT, MRI), which are words of another meaning in lower case.

export interface FoundPhrase {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface Phrase {
  readonly name: string;
  readonly text: string;
}

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

interface Prepared {
  readonly name: string;
  readonly words: readonly Word[];
  readonly keepsCase: boolean;
}

/** Longest abbreviation whose capitals count. */
const abbreviation = 6;

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    text: match[0],
    folded: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));

/** A finder that gives the first place of each name. */
export function phraseFinder(phrases: readonly Phrase[]): (text: string) => FoundPhrase[] {
  const byFirst = new Map<string, Prepared[]>();
  for (const { name, text } of phrases) {
    const words = wordsOf(text);
    const first = words[0]?.folded;
    if (first === undefined) continue;
    const keepsCase = /\p{Lu}/u.test(text) && text.length <= abbreviation;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { name, words, keepsCase }]);
  }
  return (text) => {
    const words = wordsOf(text);
    const found = new Map<string, FoundPhrase>();
    for (const [at, word] of words.entries())
      for (const { name, words: wanted, keepsCase } of byFirst.get(word.folded) ?? []) {
        if (found.has(name)) continue;
        const last = words[at + wanted.length - 1];
        const matches =
          last !== undefined &&
          wanted.every((want, i) => {
            const here = words[at + i] as Word;
            const next = i + 1 < wanted.length ? words[at + i + 1] : undefined;
            return (
              (keepsCase ? here.text === want.text : here.folded === want.folded) &&
              (next === undefined ||
                /^[\s\u2010-\u2015'’-]*$/u.test(text.slice(here.to, next.from)))
            );
          });
        if (matches) found.set(name, { name, from: word.from, to: last.to });
      }
    return [...found.values()];
  };
}
