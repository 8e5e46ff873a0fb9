// Long links whisper so that local structure shows.

/** Opacity of an edge's ink at rest, by its length in page pixels. */
export const edgeInk = (length: number): number => Math.max(0.07, 0.42 * Math.exp(-length / 190));
