// Colour says which kind of data a node reads or holds.
import { byNeighbour } from "./by-neighbour.ts";

export const byModality = byNeighbour("modality", "Modality", "HAS_MODALITY");
