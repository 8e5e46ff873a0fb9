// Opens a panel of the drawer.
import { setDrawer } from "./store.ts";

/** `id` as in the register of panels. */
export const openPanel = (id: string): void => setDrawer(id);
