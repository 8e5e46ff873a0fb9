// The direction in which a relationship pattern is read from its other end.
export const opposite = { out: "in", in: "out", both: "both" } as const;
