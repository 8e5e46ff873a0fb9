// The filters as one openCypher text: to read, to copy, to go on with in the console.
import { lazy, Suspense, useState } from "react";
import type { Scope } from "../../answer/scope.ts";
import { copyText } from "../copy-text.ts";
import { openPanel } from "../open-panel.ts";
import { step, useView } from "../store.ts";
import { setQuery } from "../../view/steps/set-query.ts";

/** The printer is fetched when it is first looked at. */
const Text = lazy(async () => {
  const { toCypher } = await import("../../view/to-cypher.ts");
  return {
    default: ({ scope }: { readonly scope: Scope }) => {
      const text = toCypher(scope);
      return (
        <>
          <pre className="cypher">{text}</pre>
          <div className="bar">
            <button type="button" onClick={() => void copyText(text)}>
              Copy
            </button>
            <button
              type="button"
              onClick={() => {
                step("Ask the filters as a query", (view) => setQuery(view, text));
                openPanel("console");
              }}
            >
              Open in the console
            </button>
          </div>
        </>
      );
    },
  };
});

export function AsCypher() {
  const { scope, query } = useView();
  const [open, setOpen] = useState(false);
  if (query !== null) return null;
  return (
    <>
      <button type="button" className="more" aria-expanded={open} onClick={() => setOpen(!open)}>
        As Cypher
      </button>
      {open && (
        <Suspense fallback={<p className="quiet">Writing…</p>}>
          <Text scope={scope} />
        </Suspense>
      )}
    </>
  );
}
