// Puts a query in place of the filters, with its rows in the console.
import { setQuery } from "../../view/steps/set-query.ts";
import { openPanel } from "../open-panel.ts";
import { step } from "../store.ts";

export function askQuery(name: string, text: string): void {
  step(name, (view) => ({ ...setQuery(view, text), selection: [] }));
  openPanel("console");
}
