// The dialog that opens files: whether it is there, what it is doing, and what it found last.
import { create } from "zustand";
import type { OpenReport } from "./open-job.ts";

export interface Failed {
  readonly is: "failed";
  readonly message: string;
  readonly details: readonly string[];
}

export type Opening =
  | { readonly is: "idle" }
  | { readonly is: "busy"; readonly step: string }
  | Failed
  | { readonly is: "done"; readonly names: readonly string[]; readonly report: OpenReport };

interface OpenState {
  readonly open: boolean;
  readonly opening: Opening;
  /** An address that a link asks to open; nothing is fetched before the user agrees. */
  readonly url: string | null;
}

export const useOpening = create<OpenState>()(() => {
  const url = new URLSearchParams(window.location.search).get("open");
  return { open: url !== null, opening: { is: "idle" }, url };
});

export const showOpen = (): void => useOpening.setState({ open: true, opening: { is: "idle" } });
export const closeOpen = (): void => useOpening.setState({ open: false, url: null });
