// What stands in the console's editor, so that it is there again when the drawer is opened again.
import { create } from "zustand";

export const useConsoleText = create<{ readonly text: string }>()(() => ({ text: "" }));
