// The node whose surroundings matter, or none.
import type { View } from "../view.ts";

export const focusOn = (view: View, id: string | null): View => ({ ...view, focus: id });
