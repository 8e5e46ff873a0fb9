// What the present view holds: kept until the scope changes.
import { useMemo } from "react";
import { scopeContent, type ScopeContent } from "../answer/scope-nodes.ts";
import type { AppData } from "./load/load-data.ts";
import { useView } from "./store.ts";

export function useContent({ facets }: AppData): ScopeContent {
  const { scope } = useView();
  return useMemo(() => scopeContent(facets, scope), [facets, scope]);
}
