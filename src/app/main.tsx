// Where the page begins: draws the app and fetches the data.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startHistory } from "../view/history.ts";
import { firstView } from "../view/view.ts";
import { App } from "./app.tsx";
import { LoadFailure, loadData } from "./load/load-data.ts";
import { useApp } from "./store.ts";
import "./styles/main.css";

createRoot(document.getElementById("app") as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

loadData("./data/graph.json").then(
  (data) =>
    useApp.setState({
      phase: { is: "ready", data },
      history: startHistory(firstView(data.index.graph.dataVersion)),
    }),
  (error: unknown) => {
    const failure = error instanceof LoadFailure ? error : null;
    useApp.setState({
      phase: {
        is: "broken",
        message: failure?.message ?? "The graph could not be opened.",
        details: failure?.details ?? [String(error)],
      },
    });
  },
);
