// Long links whisper so that local structure shows; where few links are drawn, there is nothing to drown in them.

const [least, most] = [0.07, 0.42];
/** So many links at full ink leave the picture calm; what an answer draws is mostly below. */
const calm = 100;

/** Opacity of an edge's ink at rest, by its length in page pixels and how many edges are drawn. */
export const edgeInk = (length: number, edges: number): number =>
  Math.max(least, most * Math.min(1, calm / edges), most * Math.exp(-length / 190));
