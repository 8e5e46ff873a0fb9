// Where the page begins: draws the app and fetches the data.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { currentView } from "../view/history.ts";
import { decodeView, type LinkReport } from "../view/decode-view.ts";
import { App } from "./app.tsx";
import { kept } from "./kept.ts";
import { LoadFailure, loadData, type AppData } from "./load/load-data.ts";
import { firstHistory } from "./remember/first-history.ts";
import { isReturn } from "./remember/is-return.ts";
import { keepHistory } from "./remember/keep-history.ts";
import { ledgerFor, linkContext } from "./remember/link-context.ts";
import { linkStep } from "./remember/link-step.ts";
import { offerHistory } from "./remember/offer-history.ts";
import { offerLastOpen } from "./open/offer-last-open.ts";
import { showSheetOf, step, useApp } from "./store.ts";
import { Trouble } from "./trouble.tsx";
import "./styles/main.css";

createRoot(document.getElementById("app") as HTMLElement).render(
  <StrictMode>
    <Trouble>
      <App />
    </Trouble>
  </StrictMode>,
);

const words = (reports: readonly LinkReport[]): readonly string[] =>
  reports.map(({ message }) => message);

function begin(data: AppData): void {
  const [hash, saved] = [window.location.hash, kept("history")];
  const back = isReturn();
  const { history, reports, left } = firstHistory(hash, saved, linkContext(data), back);
  useApp.setState({ phase: { is: "ready", data }, history, notices: words(reports) });
  const { panel } = currentView(history);
  if (panel !== null) showSheetOf(panel);
  keepHistory(openHere);
  offerHistory(left);
  void offerLastOpen();
  void ledgerFor(reports).then((ledger) => {
    if (ledger.length === 0) return;
    const found = firstHistory(hash, saved, linkContext(data, ledger), back);
    useApp.setState((state) => ({
      notices: words(found.reports),
      // Where nothing was done since, what has another id by now is shown under that one.
      ...(state.history === history && { history: found.history }),
    }));
  });
  // An entry that the history of the browser has from here is none that somebody opens.
  window.addEventListener("hashchange", () => {
    if (window.history.state === null) openHere(window.location.hash);
  });
}

function openHere(hash: string): void {
  const { phase } = useApp.getState();
  if (phase.is === "ready") void openLink(phase.data, hash);
}

/** A link that is opened in a page that is open already, as a step; what has another id by now is found first. */
async function openLink(data: AppData, hash: string): Promise<void> {
  const first = decodeView(hash, linkContext(data));
  const ledger = await ledgerFor(first.reports);
  const { view, reports } =
    ledger.length === 0 ? first : decodeView(hash, linkContext(data, ledger));
  step(linkStep(data.facets, view), () => view);
  if (view.panel !== null) showSheetOf(view.panel);
  useApp.setState({ notices: words(reports) });
}

loadData("./data/graph.json").then(begin, (error: unknown) => {
  const failure = error instanceof LoadFailure ? error : null;
  useApp.setState({
    phase: {
      is: "broken",
      message: failure?.message ?? "The graph could not be opened.",
      details: failure?.details ?? [String(error)],
    },
  });
});
