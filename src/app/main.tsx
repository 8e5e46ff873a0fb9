// Where the page begins: draws the app and fetches the data.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { decodeView, type LinkReport } from "../view/decode-view.ts";
import { App } from "./app.tsx";
import { kept } from "./kept.ts";
import { LoadFailure, loadData, type AppData } from "./load/load-data.ts";
import { firstHistory } from "./remember/first-history.ts";
import { keepHistory } from "./remember/keep-history.ts";
import { ledgerFor, linkContext } from "./remember/link-context.ts";
import { step, useApp } from "./store.ts";
import "./styles/main.css";
import "./styles/narrow.css";

createRoot(document.getElementById("app") as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

const words = (reports: readonly LinkReport[]): readonly string[] =>
  reports.map(({ message }) => message);

function begin(data: AppData): void {
  const [hash, saved] = [window.location.hash, kept("history")];
  const { history, reports } = firstHistory(hash, saved, linkContext(data));
  useApp.setState({ phase: { is: "ready", data }, history, notices: words(reports) });
  keepHistory();
  void ledgerFor(reports).then((ledger) => {
    if (ledger.length === 0) return;
    const found = firstHistory(hash, saved, linkContext(data, ledger));
    useApp.setState((state) => ({
      notices: words(found.reports),
      // Where nothing was done since, what has another id by now is shown under that one.
      ...(state.history === history && { history: found.history }),
    }));
  });
  window.addEventListener("hashchange", () => {
    const { phase } = useApp.getState();
    if (phase.is !== "ready") return;
    const { view, reports: found } = decodeView(window.location.hash, linkContext(phase.data));
    step("Open a link", () => view);
    useApp.setState({ notices: words(found) });
  });
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
