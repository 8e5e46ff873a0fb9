// Offers the file that was open when the page was left: no link leads to it, so a reload shows the published graph.
import { makeOffer } from "../remember/offers.ts";
import { forgetLastOpen, lastOpen, namesOf, recentFiles } from "./recent-files.ts";
import { showOpen } from "./open-state.ts";

export async function offerLastOpen(): Promise<void> {
  const last = lastOpen();
  if (last === null) return;
  const found = (await recentFiles()).find(({ files }) => namesOf(files) === last.names);
  const names = last.names.replaceAll("\n", ", ");
  makeOffer(
    found === undefined
      ? {
          text: `${names} was open; it is too large to be kept here.`,
          label: "Open it from its file",
          take: showOpen,
          dismiss: forgetLastOpen,
        }
      : {
          text: `${names} was open; it is kept on this machine.`,
          label: "Open it again",
          take: () => {
            showOpen();
            void import("./open-files.ts").then(({ openFiles }) =>
              openFiles(found.files, last.purpose),
            );
          },
          dismiss: forgetLastOpen,
        },
  );
}
