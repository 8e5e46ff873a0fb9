// What the sets panel is asked.
import { useMemo } from "react";
import { facets as register } from "../../../answer/facets.ts";
import type { PickedSet } from "../../../answer/sets.ts";
import { uses as everyUse, type Use } from "../../../answer/shared-datasets.ts";
import { setPanelSettings, textsOf, usePanelSettings } from "../panel-settings.ts";

interface SetsState {
  readonly of: "datasets" | "values";
  /** Ids of the categories whose models share datasets; left out before any was picked or taken away. */
  readonly categories?: readonly string[] | undefined;
  readonly uses: readonly Use[];
  /** The values whose sets are compared. */
  readonly picked: readonly PickedSet[];
}

export function useSets(): SetsState {
  const settings = usePanelSettings("sets");
  return useMemo(() => {
    const held = textsOf(settings["uses"]);
    return {
      of: settings["of"] === "values" ? "values" : "datasets",
      categories: textsOf(settings["categories"]) ?? undefined,
      uses: everyUse.filter((use) => held?.includes(use) ?? true),
      picked: register.flatMap((facet) => {
        const values = settings[valuesOf(facet.id)];
        return typeof values === "object"
          ? values.map((value) => ({ facet: facet.id, value }))
          : [];
      }),
    };
  }, [settings]);
}

/** One setting a facet, so that ids among the values are followed like any others. */
const valuesOf = (facet: string): string => `of-${facet}`;

export function setSets({ picked, ...change }: Partial<SetsState>): void {
  const values = (picked === undefined ? [] : register).map(({ id }) => {
    const own = picked?.filter(({ facet }) => facet === id).map(({ value }) => value) ?? [];
    return [valuesOf(id), own.length === 0 ? undefined : own] as const;
  });
  setPanelSettings("sets", { ...change, ...Object.fromEntries(values) });
}
