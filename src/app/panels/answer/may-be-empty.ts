// Which cells of an answer stay blank where others say "unknown".

/** Columns in which nothing is no gap in what is known. */
export const mayBeEmpty: ReadonlySet<string> = new Set(["shared"]);
