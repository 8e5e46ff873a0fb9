// Whether the dialog is open.
import { create } from "zustand";

export const useTakeAway = create<{ readonly open: boolean }>()(() => ({ open: false }));

export const openTakeAway = (): void => useTakeAway.setState({ open: true });
export const closeTakeAway = (): void => useTakeAway.setState({ open: false });
