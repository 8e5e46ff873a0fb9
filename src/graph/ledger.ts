// Ids for ever: who had an id keeps it. The ledger lists every id ever published and the key that it stood for.
import { compareText } from "./compare-text.ts";
import { parseCsvTable, writeCsv } from "./csv.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { slugOf } from "./slug.ts";

/** A row of ids.csv. `key` names the thing apart from its id (its kind and what resolve knows it by); `state` is `gone` once no build holds it. */
export interface LedgerRow {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly state: "live" | "gone";
  /** The id that took its place, if one did. */
  readonly successor: string;
}

/** A thing that wants an id. */
export interface IdRequest {
  /** First part: `model`. */
  readonly prefix: string;
  /** Stable key, unique in a build: what the thing is known by, e.g. its normalized title. */
  readonly key: string;
  readonly name: string;
  /** What tells it from others of the same name, in order of preference: year, identifiers. */
  readonly tellers: readonly string[];
}

const columns = ["id", "key", "name", "state", "successor"] as const;

export function readLedger(csv: string): LedgerRow[] {
  return parseCsvTable(csv).rows.map(({ row }) => ({
    id: row["id"] ?? "",
    key: row["key"] ?? "",
    name: row["name"] ?? "",
    state: row["state"] === "gone" ? "gone" : "live",
    successor: row["successor"] ?? "",
  }));
}

export const writeLedger = (rows: readonly LedgerRow[]): string =>
  writeCsv([
    columns,
    ...rows
      .toSorted((a, b) => compareText(a.id, b.id))
      .map((row) => columns.map((column) => row[column])),
  ]);

export interface Assignment {
  /** Id by key. */
  readonly ids: ReadonlyMap<string, string>;
  /** The ledger as it should stand after this build. */
  readonly ledger: readonly LedgerRow[];
  /** An error for each id that the old ledger has and this build would drop, rename or reuse. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives each request an id: the one its key has in the ledger, else its slug, with a teller as suffix where the slug
 * is taken, now or ever. The result does not depend on the order of requests.
 */
export function assignIds(
  requests: readonly IdRequest[],
  ledger: readonly LedgerRow[],
): Assignment {
  const known = new Map(ledger.filter((row) => row.state === "live").map((row) => [row.key, row]));
  const taken = new Set(ledger.map((row) => row.id));
  const ids = new Map<string, string>();
  const newcomers: IdRequest[] = [];
  for (const request of requests) {
    const row = known.get(request.key);
    if (row === undefined) newcomers.push(request);
    else ids.set(request.key, row.id);
  }
  const bySlug = new Map<string, IdRequest[]>();
  for (const request of newcomers.toSorted((a, b) => compareText(a.key, b.key))) {
    const slug = `${request.prefix}/${slugOf(request.name)}`;
    const rivals = bySlug.get(slug);
    if (rivals === undefined) bySlug.set(slug, [request]);
    else rivals.push(request);
  }
  for (const [slug, rivals] of [...bySlug].toSorted(([a], [b]) => compareText(a, b))) {
    const alone = rivals.length === 1 && !taken.has(slug);
    const bearers = countTellers(rivals);
    let number = 2;
    for (const rival of rivals) {
      let id = alone ? slug : tellApart(slug, rival, bearers, taken);
      // The last resort; numbers below this one are taken.
      while (id === null) {
        if (!taken.has(`${slug}-${number}`)) id = `${slug}-${number}`;
        number++;
      }
      taken.add(id);
      ids.set(rival.key, id);
    }
  }
  const requested = new Map(requests.map((request) => [request.key, request]));
  const diagnostics: Diagnostic[] = [];
  const kept = ledger.map((row): LedgerRow => {
    if (row.state === "gone" || requested.has(row.key)) {
      const request = row.state === "live" ? requested.get(row.key) : undefined;
      return request === undefined ? row : { ...row, name: request.name };
    }
    diagnostics.push({
      code: "id-dropped",
      severity: "error",
      file: "data/curated/ids.csv",
      message: `the id "${row.id}" (${row.name}) was published and this build holds nothing for its key "${row.key}"; if it is gone or has a new key, record it with "npm run build:graph -- --update-ids"`,
    });
    return { ...row, state: "gone" };
  });
  const added = newcomers.map(({ key, name }): LedgerRow => ({
    id: ids.get(key) ?? "",
    key,
    name,
    state: "live",
    successor: "",
  }));
  return {
    ids,
    ledger: [...kept, ...added].toSorted((a, b) => compareText(a.id, b.id)),
    diagnostics,
  };
}

/** The slug with the first teller that no rival shares, as suffix, the last of them its key; null when none is free. */
function tellApart(
  slug: string,
  request: IdRequest,
  bearers: ReadonlyMap<string, number>,
  taken: ReadonlySet<string>,
): string | null {
  for (const teller of [...request.tellers, request.key]) {
    const id = `${slug}-${slugOf(teller)}`;
    if ((bearers.get(teller) ?? 0) < 2 && !taken.has(id)) return id;
  }
  return null;
}

/** How many of the requests have each teller. */
function countTellers(requests: readonly IdRequest[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tellers } of requests)
    for (const teller of new Set(tellers)) counts.set(teller, (counts.get(teller) ?? 0) + 1);
  return counts;
}
