// What speaks for two entries being one work, and what against. No decision is taken here.
import { foldTitle, titleWords } from "../normalize/fold-text.ts";
import type { NormalEntry } from "../normalize/normal-entry.ts";

export interface Signal {
  /** title, similar title, name, paper, repository, data. */
  readonly signal: string;
  readonly agrees: boolean;
  readonly detail: string;
}

/** What comparing needs of an entry, prepared once. */
export interface Features {
  readonly entry: NormalEntry;
  readonly title: string;
  readonly words: ReadonlySet<string>;
  /** Names as given, and whether a list states or a table gives them (else a rule read them from a title). */
  readonly names: readonly {
    readonly name: string;
    readonly folded: string;
    readonly sure: boolean;
  }[];
  readonly papers: ReadonlySet<string>;
  readonly repositories: ReadonlySet<string>;
  readonly data: ReadonlySet<string>;
}

export function featuresOf(entry: NormalEntry): Features {
  const title = entry.title?.value ?? "";
  const keys = (names: string): Set<string> =>
    new Set(
      entry.links.flatMap(({ value: { identifier } }) =>
        identifier?.names === names ? [identifier.key] : [],
      ),
    );
  return {
    entry,
    title: foldTitle(title),
    words: new Set(titleWords(title)),
    names: entry.names.map(({ value, confidence }) => ({
      name: value,
      folded: foldTitle(value),
      sure: confidence !== "inferred",
    })),
    papers: keys("paper"),
    repositories: keys("repository"),
    data: new Set([...keys("data"), ...keys("page")]),
  };
}

/** Share of words that two titles have in common; 1 where one begins with all of the other. */
function titleSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / (a.size + b.size - common);
}

/** Words in common from which titles count as similar. */
const similar = 0.75;

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((key) => b.has(key));

const schemeOf = (key: string): string => key.slice(0, key.indexOf(":"));

export interface Comparison {
  readonly signals: readonly Signal[];
  readonly sameTitle: boolean;
  readonly similarTitle: boolean;
  readonly similarity: number;
  /** The same name; where both are sure, letter for letter. */
  readonly sameName: boolean;
  /** Both have sure names and share none. */
  readonly otherName: boolean;
  readonly samePaper: boolean;
  /** Different identifiers of a scheme that gives a paper exactly one. */
  readonly otherPaper: boolean;
  readonly sameRepository: boolean;
  readonly sameData: boolean;
}

/** Schemes that give one paper one identifier, so that two of them are two papers. */
const oneEach = new Set(["arxiv", "openreview", "acl", "cvf", "pmc", "pmid"]);

export function compareEntries(a: Features, b: Features): Comparison {
  const signals: Signal[] = [];
  const note = (signal: string, agrees: boolean, detail: string): boolean => {
    signals.push({ signal, agrees, detail });
    return agrees;
  };
  const sameTitle = a.title !== "" && a.title === b.title;
  const similarity = sameTitle ? 1 : titleSimilarity(a.words, b.words);
  const similarTitle = similarity >= similar && Math.min(a.words.size, b.words.size) >= 4;
  if (a.title !== "" && b.title !== "")
    note(
      sameTitle ? "title" : "similar title",
      sameTitle || similarTitle,
      sameTitle
        ? "equal when case and punctuation are folded"
        : `${Math.round(similarity * 100)} % of words in common`,
    );

  const common = a.names.find((mine) =>
    b.names.some((theirs) =>
      mine.sure && theirs.sure ? mine.name === theirs.name : mine.folded === theirs.folded,
    ),
  );
  const [nameA, nameB] = [a.names[0]?.name, b.names[0]?.name];
  const sameName = common !== undefined;
  const sureA = a.names.filter(({ sure }) => sure);
  const sureB = b.names.filter(({ sure }) => sure);
  const otherName = !sameName && sureA.length > 0 && sureB.length > 0;
  if (sameName) note("name", true, common.name);
  else if (nameA !== undefined && nameB !== undefined) note("name", false, `${nameA} / ${nameB}`);

  const papers = shared(a.papers, b.papers);
  const clash = [...a.papers].find(
    (mine) =>
      oneEach.has(schemeOf(mine)) &&
      [...b.papers].some((theirs) => schemeOf(theirs) === schemeOf(mine) && theirs !== mine),
  );
  const samePaper = papers.length > 0;
  if (samePaper) note("paper", true, papers.join(", "));
  else if (clash !== undefined)
    note(
      "paper",
      false,
      [clash, ...[...b.papers].filter((key) => schemeOf(key) === schemeOf(clash))].join(" / "),
    );

  const repositories = shared(a.repositories, b.repositories);
  const sameRepository = repositories.length > 0;
  if (sameRepository) note("repository", true, repositories.join(", "));
  const data = shared(a.data, b.data);
  const sameData = data.length > 0;
  if (sameData) note("address", true, data.join(", "));
  return {
    signals,
    sameTitle,
    similarTitle: similarTitle && !sameTitle,
    similarity,
    sameName,
    otherName,
    samePaper,
    otherPaper: !samePaper && clash !== undefined,
    sameRepository,
    sameData,
  };
}
