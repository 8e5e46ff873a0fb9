// A count with its word, for findings and changes alike.

/** "1 finding", "2 findings". */
export const countOf = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count} ${count === 1 ? singular : plural}`;
