// Colours a query by its tokens, with the engine's own lexer: what is no token stays plain.
import { RangeSetBuilder } from "@codemirror/state";
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from "@codemirror/view";
import { lex, type Token } from "../../../query/lex.ts";
import { isReserved } from "../../../query/reserved-words.ts";
import type { QueryError } from "../../../query/query-error.ts";

const marks = Object.fromEntries(
  ["keyword", "string", "number", "name", "parameter", "comment"].map((kind) => [
    kind,
    Decoration.mark({ class: `token-${kind}` }),
  ]),
);

/** The tokens as far as the text can be read. */
function tokensOf(text: string): readonly Token[] {
  try {
    return lex(text);
  } catch (error) {
    const { offset } = (error as QueryError).info ?? { offset: 0 };
    try {
      return lex(text.slice(0, Math.max(0, offset)));
    } catch {
      return [];
    }
  }
}

function kindOf(token: Token, before: Token | undefined): string | null {
  if (token.kind === "string" || token.kind === "number" || token.kind === "parameter")
    return token.kind;
  if (token.kind === "quoted") return "name";
  if (token.kind !== "word") return null;
  if (before?.key === ":" || before?.key === "|") return "name";
  if (before?.key === ".") return null;
  return isReserved(token.text) ? "keyword" : null;
}

function decorate(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const text = view.state.doc.toString();
  let before: Token | undefined;
  for (const token of tokensOf(text)) {
    const mark = marks[kindOf(token, before) ?? ""];
    if (mark !== undefined && token.to > token.from) builder.add(token.from, token.to, mark);
    before = token;
  }
  return builder.finish();
}

export const highlight = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged) this.decorations = decorate(update.view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);
