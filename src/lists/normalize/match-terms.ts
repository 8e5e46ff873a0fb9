// Finds the terms of a vocabulary (modalities, tasks) in a table's cell, in a title, in a heading.
import { phraseFinder } from "./find-phrases.ts";
import { foldName, foldTitle, titleWords } from "./fold-text.ts";
import { singular } from "./parse-scale.ts";
import type { Term } from "./vocabulary.ts";

/** A term and where it was found: offsets into the text that was searched. */
export interface FoundTerm {
  readonly name: string;
  /** Whether the vocabulary knows it; else the printed form stands. */
  readonly known: boolean;
  readonly from: number;
  readonly to: number;
}

export interface TermMatcher {
  /** The canonical name of a printed one. */
  canonical(printed: string): string | undefined;
  /** Every term that a cell names, split at commas and the like. */
  inCell(cell: string): FoundTerm[];
  inTitle(title: string): FoundTerm[];
  inHeading(heading: string): FoundTerm[];
}

export function termMatcher(terms: readonly Term[]): TermMatcher {
  const exact = new Map<string, string>();
  const folded = new Map<string, string>();
  for (const { name, aliases } of terms)
    for (const form of [name, ...aliases]) {
      if (!exact.has(form)) exact.set(form, name);
      for (const key of [foldName(form), singular(foldName(form)), foldTitle(form)])
        if (!folded.has(key)) folded.set(key, name);
    }
  const canonical = (printed: string): string | undefined =>
    exact.get(printed) ??
    folded.get(foldName(printed)) ??
    folded.get(singular(foldName(printed))) ??
    folded.get(foldTitle(printed));
  const shown = phraseFinder(
    terms.flatMap(({ name, inTitle = [] }) => inTitle.map((text) => ({ name, text }))),
  );
  const hidden = phraseFinder(
    terms.flatMap(({ name, notInTitle = [] }) => notInTitle.map((text) => ({ name, text }))),
  );
  const headed = phraseFinder(
    terms.flatMap(({ name, inHeading = [] }) => inHeading.map((text) => ({ name, text }))),
  );
  return {
    canonical,
    inCell: (cell) => splitCell(cell, canonical),
    inTitle: (title) => {
      const hiding = new Set(hidden(title).map(({ name }) => name));
      return shown(title)
        .filter(({ name }) => !hiding.has(name))
        .map((term) => ({ ...term, known: true }));
    },
    inHeading: (heading) => headed(heading).map((term) => ({ ...term, known: true })),
  };
}

function splitCell(cell: string, canonical: (printed: string) => string | undefined): FoundTerm[] {
  const found = new Map<string, FoundTerm>();
  const add = (printed: string, from: number): boolean => {
    const text = printed.replace(/\s+/g, " ").trim();
    const name = canonical(text);
    const begin = from + (printed.length - printed.trimStart().length);
    const key = name ?? text.toLowerCase();
    if (!found.has(key))
      found.set(key, {
        name: name ?? text,
        known: name !== undefined,
        from: begin,
        to: begin + printed.trim().length,
      });
    return name !== undefined;
  };
  for (const { text, from } of pieces(cell, /[,;、/]|<br\s*\/?>|\s[+&]\s|\n/giu)) {
    if (titleWords(text).length === 0) continue;
    if (canonical(text) !== undefined) add(text, from);
    else {
      const parts = pieces(text, /\s+and\s+|\+|&/giu).filter(
        (part) => titleWords(part.text).length > 0,
      );
      if (parts.length > 1 && parts.every((part) => canonical(part.text) !== undefined))
        for (const part of parts) add(part.text, from + part.from);
      else add(text, from);
    }
  }
  return [...found.values()];
}

function pieces(text: string, separator: RegExp): { text: string; from: number }[] {
  const result: { text: string; from: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    result.push({ text: text.slice(from, match.index), from });
    from = match.index + match[0].length;
  }
  result.push({ text: text.slice(from), from });
  return result;
}
