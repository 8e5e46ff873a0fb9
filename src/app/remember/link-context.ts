// What a link is read against: the graph that is open, the registers, and, where ids are gone, the ledger of ids.
import type { LedgerRow } from "../../graph/ledger.ts";
import { layouts } from "../../layout/layout-register.ts";
import { colourings } from "../../scene/colourings.ts";
import { sizings } from "../../scene/sizings.ts";
import type { LinkContext, LinkReport } from "../../view/decode-view.ts";
import { panels } from "../panels/panels.ts";
import type { AppData } from "../load/load-data.ts";

const ids = (register: readonly { readonly id: string }[]): readonly string[] =>
  register.map(({ id }) => id);

export const linkContext = (
  { facets }: AppData,
  ledger: readonly LedgerRow[] = [],
): LinkContext => ({
  facets,
  ledger,
  colourings: ids(colourings),
  sizings: ids(sizings),
  layouts: ids(layouts),
  panels: ids(panels),
});

/** The ledger, if a link names ids that are gone; else, or where it cannot be had, nothing. */
export async function ledgerFor(reports: readonly LinkReport[]): Promise<readonly LedgerRow[]> {
  if (!reports.some(({ code }) => code === "gone")) return [];
  try {
    const [response, { readLedger }] = await Promise.all([
      fetch("./data/curated/ids.csv"),
      import("../../graph/ledger.ts"),
    ]);
    return response.ok ? readLedger(await response.text()) : [];
  } catch {
    return [];
  }
}
