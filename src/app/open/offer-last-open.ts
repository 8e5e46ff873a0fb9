// Offers the files that were open when the page was left, one after another as they were opened: no link leads to them,
// so a reload shows the published graph.
import { makeOffer } from "../remember/offers.ts";
import { forgetLastOpen, lastOpen, recentFiles, type OpenStep } from "./recent-files.ts";
import { showOpen, useOpening } from "./open-state.ts";

export async function offerLastOpen(): Promise<void> {
  const steps = lastOpen();
  if (steps.length === 0) return;
  const held = await recentFiles();
  const isHeld = steps.every((step) => held.some(({ key }) => key === step.key));
  const names = steps.map((step) => step.names.replaceAll("\n", ", ")).join(", then ");
  makeOffer(
    isHeld
      ? {
          text: `${names} was open; it is kept on this machine.`,
          label: "Open it again",
          take: () => void openAgain(steps),
          dismiss: forgetLastOpen,
        }
      : {
          text: `${names} was open; it could not be kept here: it is too large, or this browser keeps nothing for the page.`,
          label: "Open it from its file",
          take: showOpen,
          dismiss: forgetLastOpen,
        },
  );
}

/** What was added to a graph, or compared with it, is so again, after that graph was opened. */
async function openAgain(steps: readonly OpenStep[]): Promise<void> {
  const [held, { openFiles }] = await Promise.all([recentFiles(), import("./open-files.ts")]);
  for (const { key, purpose } of steps) {
    const files = held.find((row) => row.key === key)?.files;
    if (files === undefined) return;
    showOpen();
    await openFiles(files, purpose);
    // It failed, or was cancelled.
    if (["failed", "idle"].includes(useOpening.getState().opening.is)) return;
  }
}
