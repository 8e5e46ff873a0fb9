// What to do with opened lists: take the place of what is open, join it, or be compared with it.

/** What is dropped is compared where it is another version of an open list, else opened. */
export const purposes = ["replace", "add", "compare", "drop"] as const;

export type Purpose = (typeof purposes)[number];
export type ListPurpose = Exclude<Purpose, "drop">;
