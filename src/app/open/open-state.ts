// The dialog that opens files: whether it is there, what it is doing, and what it found last.
import { create } from "zustand";
import type { OpenReport } from "./open-job.ts";
import type { ListPurpose } from "./purpose.ts";

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
  readonly purpose: ListPurpose;
}

export const useOpening = create<OpenState>()(() => {
  const url = new URLSearchParams(window.location.search).get("open");
  return { open: url !== null, opening: { is: "idle" }, url, purpose: "replace" };
});

const showFor = (purpose: ListPurpose): void =>
  useOpening.setState({ open: true, opening: { is: "idle" }, purpose });
export const showOpen = (): void => showFor("replace");
export const showOpenToCompare = (): void => showFor("compare");
export const closeOpen = (): void => useOpening.setState({ open: false, url: null });
