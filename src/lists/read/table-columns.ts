// What the columns of a table hold: what the heads say, corrected by what most cells hold.
import type { EntryKind } from "./read-entry.ts";
import { isLabelText } from "./find-links.ts";
import { isNameLike, isOddWord } from "./read-name.ts";
import { couldBeVenue, isVenueName, readPublication } from "./read-publication.ts";
import { isCitation } from "./read-citation.ts";
import { readYear } from "./read-year.ts";
import {
  type BracketRole,
  leadingBracket,
  leadingBold,
  listNumber,
  nameBehind,
} from "./table-cell.ts";
import { type Cell, emptyCell, type Grid, type Row } from "./table-grid.ts";
import { type ColumnRole, columnRole, noNameHead, weakNameHead } from "./table-words.ts";

export interface Column {
  readonly head: string;
  readonly role: ColumnRole;
  readonly kind: EntryKind | null;
  /** What stands in brackets before titles or names: mostly their names, or tags that several share; else venues. */
  readonly bracketIs: BracketRole;
  /** Its titles begin with a bold name. */
  readonly boldIsName: boolean;
  /** Its texts are numbered: `1) Title`. */
  readonly numbered: boolean;
  /** Its titles end in a bracket with the name: `A Long Title (ALT)`. */
  readonly endsInName: boolean;
}

type Draft = { -readonly [Key in keyof Column]: Column[Key] };

/** So many rows say what a column holds. */
const mostAsked = 400;

/** Words; two signs of a script without blanks are about one. */
function wordsIn(text: string): number {
  let signs = 0;
  const spaced = text.replace(unspaced, (found) => {
    signs += found.length;
    return " ";
  });
  const words = spaced.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return text === "" ? 0 : Math.max(1, words + Math.ceil(signs / 2));
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu;

/** `Dataset name`: long names are names still. */
const saysName = /\S\s*(?:\bnames?|名称)$/iu;

export const isBlank = (text: string): boolean =>
  text.length < 16 &&
  /^(?:(?:[-–—_/×✗✘❌⚠x]|\uFE0F)*|n\/?a|null|none|tbd|todo|coming soon|soon|\?)$/iu.test(
    text.trim(),
  );

export function tableColumns({ heads }: Grid, body: readonly Row[], section: EntryKind): Column[] {
  const columns: Draft[] = heads.map((head) => ({
    head,
    ...columnRole(head),
    bracketIs: null,
    boldIsName: false,
    numbered: false,
    endsInName: false,
  }));
  const step = Math.max(1, Math.floor(body.length / mostAsked));
  const asked = body.filter((_, index) => index % step === 0);
  const known: (readonly Cell[] | undefined)[] = [];
  const cellsOf = (index: number): readonly Cell[] =>
    (known[index] ??= asked
      .map(({ cells }) => cells[index] ?? emptyCell)
      .filter(({ text }) => !isBlank(text)));
  const average = (index: number): number => {
    const cells = cellsOf(index);
    return cells.length === 0
      ? 0
      : cells.reduce((sum, { text }) => sum + wordsIn(text), 0) / cells.length;
  };
  const share = (index: number, test: (cell: Cell) => boolean): number => {
    const cells = cellsOf(index);
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  };
  const most = (index: number, test: (text: string) => boolean): boolean =>
    share(index, ({ text }) => test(text)) > 0.5;
  const has = (...roles: readonly ColumnRole[]): boolean =>
    columns.some(({ role }) => roles.includes(role));

  const linkedBehind = (index: number): boolean =>
    index < 2 &&
    columns
      .slice(index + 1, 3)
      .some(
        ({ role, head }, at) =>
          (role === "more" || role === "link") &&
          !noNameHead.test(head) &&
          share(index + 1 + at, ({ links, text }) => links.length > 0 && !isLabelText(text)) > 0.5,
      );

  columns.forEach((column, index) => {
    if (column.role === "title" || column.role === "link") {
      // A column of papers holds titles, names, citations or the word `paper`.
      if (most(index, isLabelText)) column.role = "link";
      else if (share(index, ({ text, links }) => links.length === 0 && isOfMany(text)) > 0.5)
        column.role = "more";
      else if (most(index, isCitation)) column.role = "citation";
      else if (column.role === "title") {
        const other = columns.some(
          ({ role }, at) => at !== index && (role === "name" || role === "title"),
        );
        if (average(index) < 2.5 && other) column.role = "link";
      } else if (
        average(index) >= 3.5 &&
        !has("title") &&
        most(index, (text) => /\p{L}/u.test(text) && !/^https?:/u.test(text)) &&
        /paper/iu.test(column.head)
      )
        column.role = "title";
    }
    // `Project`, `Tool`: names, or what the links are called.
    if (column.role === "name" && most(index, isLabelText)) column.role = "link";
    if (column.role === "venue" && most(index, (text) => wordsIn(text) > 8))
      column.role = has("title") ? "more" : "title";
    if (
      (column.role === "link" || column.role === "more") &&
      column.head !== "" &&
      !columns.some(({ role }) => role === "venue") &&
      most(index, isDatedVenue) &&
      linksOf(cellsOf(index)) < 0.5
    )
      column.role = "venue";
    if (
      column.role === "year" &&
      cellsOf(index).length > 0 &&
      !most(index, (text) => readYear(text) !== null || /^[12]\d[./-]\d\d$/u.test(text))
    )
      column.role = "more";
  });
  // `Database`: where the titles beside it were found.
  columns.forEach((column, index) => {
    if (
      column.role === "name" &&
      column.kind === "dataset" &&
      has("title") &&
      !has("venue") &&
      linksOf(cellsOf(index)) === 0 &&
      share(index, ({ text }) => isVenueName(text)) >= 0.3
    ) {
      column.role = "venue";
      column.kind = null;
    }
  });
  // A column of datasets behind the titles of models says on what they were trained or tested.
  const titledAt = columns.findIndex(({ role }) => role === "title");
  columns.forEach((column, index) => {
    if (column.kind === "dataset" && titledAt >= 0 && index > titledAt && section === "model")
      column.role = "more";
  });
  const named = columns.findIndex(({ role }) => role === "name");
  columns.forEach((column, index) => {
    if (column.role === "name" && index !== named) column.role = "more";
  });
  // A name column of long texts holds titles.
  const name = columns[named];
  const begins = (index: number): boolean =>
    share(index, ({ inline }) => leadingBold(inline) !== null) > 0.5;
  if (name !== undefined && average(named) >= 6 && !has("title"))
    if (!saysName.test(name.head) || begins(named)) name.role = "title";
  const titled = columns.findIndex(({ role }) => role === "title");
  columns.forEach((column, index) => {
    if (column.role === "title" && index !== titled) column.role = "more";
  });
  const title = columns[titled];
  if (title !== undefined) {
    title.boldIsName = begins(titled);
    title.endsInName = areNames(cellsOf(titled).map(({ text }) => nameBehind(text) ?? ""));
    // Titles that begin with the names: a column of other names says how the works are made.
    if (
      title.boldIsName &&
      name?.role === "name" &&
      asked.filter(({ cells }) => {
        const bold = leadingBold((cells[titled] ?? emptyCell).inline);
        return bold !== null && fold(bold.text) !== fold(cells[named]?.text ?? "");
      }).length >
        asked.length / 2
    )
      name.role = "more";
    if (!has("name")) {
      const weak = columns.findIndex(
        ({ role, head }, index) =>
          ((index < titled && role === "more" && weakNameHead.test(head)) ||
            // Links before the titles that are called as the works are.
            (index < titled && role === "link" && linksOf(cellsOf(index)) > 0.5)) &&
          areNames(cellsOf(index).map(({ text }) => text)),
      );
      if (weak >= 0) (columns[weak] as Draft).role = "name";
    }
  } else if (!has("name")) {
    // Behind a citation stands what it is about.
    const cited = columns.findIndex(({ role }) => role === "citation");
    const candidate = columns.findIndex(
      ({ role }, index) =>
        (role === "more" || role === "link") &&
        (cited < 0 || index < cited) &&
        // Below the head of a topic stand no works, but links beside it may lead to some.
        !(noNameHead.test(columns[index]?.head ?? "") && linkedBehind(index)) &&
        most(
          index,
          (text) =>
            /\p{L}/u.test(text) && !isLabelText(text) && readPublication(text)?.known !== true,
        ),
    );
    const first = columns[candidate];
    if (first !== undefined && candidate <= 2 && !noNameHead.test(first.head))
      first.role = average(candidate) >= 5 ? "title" : "name";
  }
  columns.forEach((column, index) => {
    if (column.role !== "title" && column.role !== "name") return;
    column.numbered = share(index, ({ text }) => listNumber.test(text)) > 0.8;
    const brackets = cellsOf(index).flatMap(({ inline }) => leadingBracket(inline) ?? []);
    const venues = brackets.filter(({ text }) => {
      const publication = readPublication(text);
      return publication !== null && couldBeVenue(publication);
    });
    if (brackets.length === 0 || venues.length >= brackets.length / 2) return;
    column.bracketIs = areTags(brackets, cellsOf(index).length) ? "tag" : "name";
  });
  return columns;
}

const isDatedVenue = (text: string): boolean => {
  const publication = readPublication(text);
  return (
    publication !== null &&
    publication.known &&
    publication.venue !== null &&
    publication.year !== null
  );
};

/** Ordinary words, in a few of the rows or the same in several. */
function areTags(brackets: readonly { readonly text: string }[], rows: number): boolean {
  const odd = brackets.filter(({ text }) => text.split(/\s+/u).some(isOddWord)).length;
  if (odd >= brackets.length / 2) return false;
  const unlike = new Set(brackets.map(({ text }) => fold(text))).size;
  return brackets.length < rows / 2 || (brackets.length >= 3 && unlike <= brackets.length * 0.75);
}

/** Several works by their names, or how many there are: `SandNet, DuneLM, MirageGAN`, `11 of 18 (61%)`. */
const isOfMany = (text: string): boolean => {
  const parts = text.split(/[,;、，]/u);
  return (
    /^\W*\d+\W*(?:(?:of|\/)\W*\d+\W*)?(?:\(\W*[\d.]+\W*\))?$/u.test(text) ||
    (parts.length > 1 && parts.every((part) => wordsIn(part) <= 3))
  );
};

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const linksOf = (cells: readonly Cell[]): number =>
  cells.length === 0 ? 0 : cells.filter(({ links }) => links.length > 0).length / cells.length;

/** Short texts, each another, most of them as names are. */
function areNames(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  const unlike = new Set(texts).size;
  const short = texts.filter((text) => wordsIn(text) <= 5 && text.length <= 48).length;
  const named = texts.filter((text) => isNameLike(text, "x")).length;
  return unlike >= texts.length * 0.9 && short >= texts.length * 0.8 && named > texts.length / 2;
}
