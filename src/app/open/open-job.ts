// What the page asks of the worker that opens files, and what it hears back.
import type { GraphFile } from "../../graph/columns.ts";
import type { Diagnostic } from "../../graph/diagnostic.ts";
import type { ListInput } from "../../lists/build-graph.ts";
import type { CuratedTexts } from "../../lists/link/read-curated.ts";
import type { VersionDiff } from "../../review/diff/diff-works.ts";
import type { Finding } from "../../review/finding.ts";
import type { Piece } from "./pieces.ts";

export interface OpenedFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

export type OpenJob =
  /** Builds a graph from lists, those named `fresh` reported on. */
  | {
      readonly is: "lists";
      readonly lists: readonly ListInput[];
      readonly curated: CuratedTexts;
      readonly fresh: readonly string[];
    }
  /** Compares a list with the one of `before` that it is a version of; where it is a version of none, does the other. */
  | {
      readonly is: "compare";
      readonly before: readonly ListInput[];
      readonly after: ListInput;
      readonly curated: CuratedTexts;
      readonly otherwise: OpenJob | null;
    }
  /** Reads a graph that another program, or this one, wrote. */
  | { readonly is: "graph"; readonly files: readonly OpenedFile[] };

/** What was read of one list. */
export interface ListReport {
  readonly file: string;
  readonly sections: readonly { readonly name: string; readonly entries: number }[];
  readonly skipped: readonly { readonly line: number; readonly reason: string }[];
  readonly findings: readonly Finding[];
}

export interface OpenReport {
  readonly counts: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly lists: readonly ListReport[];
  /** Where two versions were compared. */
  readonly comparison?: Comparison;
}

/** What a list gained and lost against the one that is open. */
export interface Comparison {
  /** Id and title of the list that it was compared with. */
  readonly list: string;
  readonly title: string;
  readonly file: string;
  readonly diff: VersionDiff;
}

export type OpenMessage =
  | { readonly is: "progress"; readonly step: string }
  /** The opened graph, its long lists empty: the pieces that follow fill them. */
  | {
      readonly is: "frame";
      readonly frame: { readonly file: GraphFile; readonly report: OpenReport };
    }
  | { readonly is: "piece"; readonly piece: Piece }
  /** Every piece is there; the bytes hold the same graph once more, for workers. */
  | { readonly is: "done"; readonly bytes: ArrayBuffer }
  | { readonly is: "failed"; readonly message: string; readonly details: readonly string[] };
