// Colour says which section of a list holds a node.
import { byNeighbour } from "./by-neighbour.ts";

export const byCategory = byNeighbour("category", "Category", "IN_CATEGORY");
