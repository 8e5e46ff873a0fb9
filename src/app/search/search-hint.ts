// What stands in the empty search box.
export const searchHint = "Search models, datasets, venues…";
