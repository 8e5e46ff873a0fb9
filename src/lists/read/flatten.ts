// Markdown and HTML running text to `Inline`. Inline HTML in Markdown arrives tag by tag, so open tags are kept
// on a stack that both kinds share.
import type { Definition, PhrasingContent } from "mdast";
import { alignText } from "./align-text.ts";
import { type HtmlToken, htmlTokens } from "./html-tokens.ts";
import { forcedBreak, imagePlace, type Inline, inlineBuilder, wrappedLine } from "./inline.ts";
import { linkAddress } from "./link-address.ts";
import { markBareAddresses } from "./mark-bare-addresses.ts";

export interface FlattenContext {
  /** The whole source. */
  readonly text: string;
  readonly definitions: ReadonlyMap<string, Definition>;
}

interface OpenTag {
  readonly name: string;
  readonly kind: "strong" | "emphasis" | "code" | "link" | null;
  readonly from: number;
  readonly start: number;
  readonly url: string;
}

const markOfTag: Readonly<Record<string, OpenTag["kind"]>> = {
  b: "strong",
  strong: "strong",
  i: "emphasis",
  em: "emphasis",
  code: "code",
  a: "link",
};
const unseen = new Set(["style", "script", "title", "template"]);

export interface Flattener {
  /** Markdown phrasing; positions in `nodes` count from `base`. */
  markdown(nodes: readonly PhrasingContent[], base: number): void;
  html(token: HtmlToken): void;
  /** Whether anything visible has come in. */
  readonly empty: boolean;
  build(): Inline;
}

export function flattener(context: FlattenContext): Flattener {
  const builder = inlineBuilder();
  const open: OpenTag[] = [];
  let hidden = 0;
  let seen = false;

  const addText = (value: string, from: number, to: number): void => {
    if (hidden > 0 || value === "") return;
    if (/\S/.test(value)) seen = true;
    const shown = value.replace(/\r\n?|\n/g, (found) =>
      found.length > 1 ? ` ${wrappedLine}` : wrappedLine,
    );
    builder.add(shown, alignText(context.text, from, to, value), to);
  };
  const addImage = (alt: string, url: string, start: number, end: number): void => {
    const from = builder.length;
    seen = true;
    builder.place(imagePlace, start, end);
    builder.mark({ kind: "image", from, to: from + 1, start, end, url, alt });
  };
  const close = (tag: OpenTag, end: number): void => {
    if (tag.kind !== null && (builder.length > tag.from || tag.kind === "link"))
      builder.mark({ ...tag, kind: tag.kind, to: builder.length, end, alt: "" });
  };

  const html = (token: HtmlToken): void => {
    if (token.type === "text") addText(token.value, token.from, token.to);
    else if (unseen.has(token.name))
      hidden = Math.max(0, hidden + (token.type === "open" ? 1 : -1));
    else if (token.type === "open" && token.name === "img")
      addImage(
        token.attributes.get("alt") ?? "",
        token.attributes.get("src") ?? "",
        token.from,
        token.to,
      );
    else if (token.name === "br") builder.place(forcedBreak, token.from, token.to);
    else if (token.type === "open") {
      if (token.selfClosing && token.name !== "a") return;
      const href = token.attributes.get("href");
      const kind =
        token.name === "a" && href === undefined ? null : (markOfTag[token.name] ?? null);
      if (token.name in markOfTag)
        open.push({
          name: token.name,
          kind,
          from: builder.length,
          start: token.from,
          url: href?.trim() ?? "",
        });
    } else {
      const index = open.findLastIndex(({ name }) => name === token.name);
      if (index >= 0) for (const tag of open.splice(index).reverse()) close(tag, token.to);
    }
  };

  const markdown = (nodes: readonly PhrasingContent[], base: number): void => {
    for (const node of nodes) {
      const start = base + (node.position?.start.offset ?? 0);
      const end = base + (node.position?.end.offset ?? 0);
      const from = builder.length;
      switch (node.type) {
        case "text":
          addText(node.value, start, end);
          break;
        case "inlineCode": {
          const fence = /^`+/.exec(context.text.slice(start, end))?.[0].length ?? 0;
          addText(node.value, start + fence, end - fence);
          builder.mark({ kind: "code", from, to: builder.length, start, end, url: "", alt: "" });
          break;
        }
        case "strong":
        case "emphasis":
          markdown(node.children, base);
          builder.mark({ kind: node.type, from, to: builder.length, start, end, url: "", alt: "" });
          break;
        case "link":
        case "linkReference": {
          markdown(node.children, base);
          const inner = node.children.at(-1)?.position?.end.offset;
          const url =
            node.type === "link"
              ? linkAddress(context.text, inner === undefined ? start : base + inner, end, node.url)
              : (context.definitions.get(node.identifier)?.url ?? "");
          builder.mark({ kind: "link", from, to: builder.length, start, end, url, alt: "" });
          break;
        }
        case "image":
        case "imageReference": {
          const url =
            node.type === "image"
              ? node.url
              : (context.definitions.get(node.identifier)?.url ?? "");
          addImage(node.alt ?? "", url, start, end);
          break;
        }
        case "break":
          builder.place(forcedBreak, start, end);
          break;
        case "html":
          for (const token of htmlTokens(node.value, start)) html(token);
          break;
        case "delete":
          markdown(node.children, base);
          break;
        default:
          break;
      }
    }
  };

  return {
    markdown,
    html,
    get empty() {
      return !seen;
    },
    build() {
      for (const tag of open.splice(0).reverse()) close(tag, builder.length);
      return markBareAddresses(builder.build());
    },
  };
}
