// The curated tables as rows that name their line, so that a bad row is reported where it stands.
import { parseCsvTable } from "../../graph/csv.ts";
import type { Confidence } from "../../graph/evidence.ts";
import { confidences } from "../../graph/evidence.ts";
import { edgeKinds, type EdgeKind, type EdgeKindSpec } from "../../graph/schema.ts";
import type { Diagnostic } from "../../graph/diagnostic.ts";
import { foldTitle } from "../normalize/fold-text.ts";
import type { CuratedSource } from "../normalize/normal-entry.ts";
import type { CuratedName } from "../normalize/entry-context.ts";
import type { IdentityOverride } from "../resolve/resolve-entries.ts";

/** Texts of data/curated. */
export interface CuratedTexts {
  readonly claims: string;
  readonly datasets: string;
  readonly names: string;
  readonly known: string;
  readonly identity: string;
  readonly ids: string;
}

export interface Claim {
  readonly line: number;
  /** Letter of the list. */
  readonly list: string;
  readonly title: string;
  readonly model: string;
  readonly relation: EdgeKind;
  readonly role: string | undefined;
  readonly target: string;
  readonly targetTitle: string;
  readonly confidence: Confidence;
  readonly source: CuratedSource;
}

export interface CuratedDataset {
  readonly line: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly modalities: readonly string[];
  readonly homepage: string;
  readonly listedAs: string;
  readonly partOf: string;
  readonly flag: string;
  readonly note: string;
}

export interface KnownState {
  readonly line: number;
  readonly list: string;
  readonly title: string;
  readonly relation: EdgeKind;
  readonly source: CuratedSource;
}

export interface Curated {
  readonly claims: readonly Claim[];
  readonly datasets: readonly CuratedDataset[];
  readonly names: ReadonlyMap<string, CuratedName>;
  readonly known: readonly KnownState[];
  readonly identity: readonly IdentityOverride[];
  readonly diagnostics: readonly Diagnostic[];
}

const parts = (cell: string): string[] =>
  cell
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Reads the tables; `listOf` gives a list's id by its letter (or by its id). */
export function readCurated(texts: CuratedTexts, listOf: (letter: string) => string): Curated {
  const diagnostics: Diagnostic[] = [];
  const bad = (file: string, line: number, message: string): void => {
    diagnostics.push({
      code: "bad-curated-row",
      severity: "error",
      file: `data/curated/${file}.csv`,
      line,
      message,
    });
  };
  const rows = (file: keyof CuratedTexts) => parseCsvTable(texts[file]).rows;
  // A row without an address of its own is its own source.
  const source = (
    file: keyof CuratedTexts,
    row: Readonly<Record<string, string>>,
  ): CuratedSource => ({
    url: row["source_url"] || `data/curated/${file}.csv`,
    sourceKind: row["source_kind"] || "curated",
    note: row["note"] ?? "",
  });

  const claims = rows("claims").flatMap(({ line, row }): Claim[] => {
    const relation = row["relation"] ?? "";
    const spec: EdgeKindSpec | undefined = edgeKinds[relation as EdgeKind];
    const role = row["role"] === "" ? undefined : row["role"];
    const confidence = row["confidence"] as Confidence;
    if (spec === undefined)
      bad(
        "claims",
        line,
        `found relation "${relation}", expected one of ${Object.keys(edgeKinds).join(", ")}`,
      );
    else if (spec.roles === undefined ? role !== undefined : !spec.roles.includes(role ?? ""))
      bad(
        "claims",
        line,
        `found role "${role ?? ""}", expected ${spec.roles?.join(", ") ?? "none"}`,
      );
    else if (!spec.to.includes(row["target_kind"] ?? ""))
      bad(
        "claims",
        line,
        `found target_kind "${row["target_kind"]}", expected ${spec.to.join(" or ")}`,
      );
    else if (!confidences.includes(confidence))
      bad(
        "claims",
        line,
        `found confidence "${confidence}", expected one of ${confidences.join(", ")}`,
      );
    else if (!row["title"] || !row["target"] || !row["source_url"])
      bad("claims", line, "a claim needs a title, a target and a source_url");
    else
      return [
        {
          line,
          list: listOf(row["list"] ?? ""),
          title: row["title"],
          model: row["model"] ?? "",
          relation: relation as EdgeKind,
          role,
          target: row["target"].trim(),
          targetTitle: row["target_title"] ?? "",
          confidence,
          source: source("claims", row),
        },
      ];
    return [];
  });

  const datasets = rows("datasets").map(({ line, row }) => ({
    line,
    name: (row["name"] ?? "").trim(),
    aliases: parts(row["aliases"] ?? ""),
    modalities: parts(row["modalities"] ?? ""),
    homepage: row["homepage"] ?? "",
    listedAs: row["listed_as"] ?? "",
    partOf: row["part_of"] ?? "",
    flag: row["flag"] ?? "",
    note: (row["note"] ?? "").replace(/^:\s*/, ""),
  }));

  const names = new Map<string, CuratedName>();
  for (const { line, row } of rows("names")) {
    const key = foldTitle(row["title"] ?? "");
    const name = (row["name"] ?? "").trim();
    if (key === "" || name === "") bad("names", line, "a name needs a title and a name");
    else if (names.has(key) && names.get(key)?.name !== name)
      bad("names", line, `this title is named "${names.get(key)?.name}" above and "${name}" here`);
    else
      names.set(key, {
        name,
        source: {
          ...source("names", row),
          note: row["source_kind"] === "title" ? "name read from the title" : "",
        },
      });
  }

  const known = rows("known").flatMap(({ line, row }): KnownState[] => {
    if (row["state"] === "none" && (row["relation"] ?? "") in edgeKinds)
      return [
        {
          line,
          list: listOf(row["list"] ?? ""),
          title: row["title"] ?? "",
          relation: row["relation"] as EdgeKind,
          source: source("known", row),
        },
      ];
    bad(
      "known",
      line,
      `found relation "${row["relation"]}" with state "${row["state"]}", expected a relation with state none`,
    );
    return [];
  });

  const identity = rows("identity").flatMap(({ line, row }): IdentityOverride[] => {
    const decision = row["decision"];
    if (decision === "same" || decision === "different")
      return [
        {
          a: { list: listOf(row["list_a"] ?? ""), folded: foldTitle(row["title_a"] ?? "") },
          b: { list: listOf(row["list_b"] ?? ""), folded: foldTitle(row["title_b"] ?? "") },
          decision,
          reason: row["reason"] ?? "",
          line,
        },
      ];
    bad("identity", line, `found decision "${decision}", expected same or different`);
    return [];
  });
  return { claims, datasets, names, known, identity, diagnostics };
}
