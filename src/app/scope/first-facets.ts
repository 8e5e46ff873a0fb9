/** Facets that stand open in the filters at first. */
export const firstFacets: ReadonlySet<string> = new Set(["kind", "category", "modality", "year"]);
