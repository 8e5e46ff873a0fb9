// How much of a file is taken. What is larger is refused with these numbers, before it can fill the memory.

export const limits = {
  /** UTF-16 units of a text. */
  text: 96 * 1024 * 1024,
  nodes: 200_000,
  edges: 1_000_000,
  /** Elements within elements. */
  depth: 64,
  /** Characters of a note that keeps what the schema has no word for. */
  note: 2000,
  /** Diagnostics of one code that are told one by one. */
  told: 5,
} as const;
