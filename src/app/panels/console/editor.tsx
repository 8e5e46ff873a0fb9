// The text of a query in CodeMirror: our lexer's colours, our analysis' findings, completion from schema and names.
import { autocompletion, closeCompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { linter } from "@codemirror/lint";
import { EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import { useEffect, useRef } from "react";
import type { Graph } from "../../../graph/graph.ts";
import { completer } from "./complete.ts";
import { diagnose } from "./diagnose.ts";
import { highlight } from "./highlight.ts";

interface EditorProps {
  readonly graph: Graph;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

export function Editor({ graph, text, onChange, onRun }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef({ onChange, onRun, text });
  useEffect(() => {
    latest.current = { onChange, onRun, text };
  });

  useEffect(() => {
    const made = new EditorView({
      parent: place.current as HTMLDivElement,
      state: EditorState.create({
        doc: latest.current.text,
        extensions: [
          Prec.highest(
            keymap.of([
              {
                key: "Mod-Enter",
                run: (of) => {
                  // Else it would lie over the answer.
                  closeCompletion(of);
                  latest.current.onRun();
                  return true;
                },
              },
            ]),
          ),
          history(),
          keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
          autocompletion({ override: [completer(graph)], icons: false }),
          linter((of) => diagnose(of.state.doc.toString()), { delay: 300 }),
          highlight,
          EditorView.lineWrapping,
          placeholder("MATCH (m:Model) RETURN m"),
          EditorView.contentAttributes.of({
            "aria-label": "openCypher query; Escape, then Tab leaves the editor",
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, [graph]);

  useEffect(() => {
    const held = view.current;
    if (held !== null && held.state.doc.toString() !== text)
      held.dispatch({ changes: { from: 0, to: held.state.doc.length, insert: text } });
  }, [text]);

  return <div ref={place} className="editor" />;
}
