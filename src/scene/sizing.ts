// What a way of sizing is: a small file each in sizings/, gathered by the register.
import type { GraphIndex } from "../graph/index-graph.ts";
import type { SizeRow } from "./legend.ts";

export interface Sizing {
  readonly id: string;
  readonly label: string;
  /** Radius of a node in page pixels by its position, and sample sizes for the legend. */
  readonly radii: (index: GraphIndex) => {
    readonly radiusOf: (node: number) => number;
    readonly rows: readonly SizeRow[];
  };
}

/** Smallest and largest radius of a mark, in page pixels. */
export const radiusRange = [1.6, 11] as const;
