// Where the page begins: draws the app and fetches the data.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { layouts } from "../layout/layout-register.ts";
import { colourings } from "../scene/colourings.ts";
import { sizings } from "../scene/sizings.ts";
import { decodeView } from "../view/decode-view.ts";
import { App } from "./app.tsx";
import { kept } from "./kept.ts";
import { LoadFailure, loadData, type AppData } from "./load/load-data.ts";
import { firstHistory } from "./remember/first-history.ts";
import { keepHistory } from "./remember/keep-history.ts";
import { step, useApp } from "./store.ts";
import "./styles/main.css";
import "./styles/narrow.css";

createRoot(document.getElementById("app") as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

const ids = (register: readonly { readonly id: string }[]): readonly string[] =>
  register.map(({ id }) => id);

function begin(data: AppData): void {
  const context = {
    facets: data.facets,
    colourings: ids(colourings),
    sizings: ids(sizings),
    layouts: ids(layouts),
  };
  const { history, notices } = firstHistory(window.location.hash, kept("history"), context);
  useApp.setState({ phase: { is: "ready", data }, history, notices });
  keepHistory();
  window.addEventListener("hashchange", () => {
    const { view, reports } = decodeView(window.location.hash, context);
    step("Open a link", () => view);
    useApp.setState({ notices: reports.map(({ message }) => message) });
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
