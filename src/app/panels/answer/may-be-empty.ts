/** Columns in which nothing is no gap in what is known. */
export const mayBeEmpty: ReadonlySet<string> = new Set(["shared"]);
