// Walks an XML text element by element, in pieces, so that a large file needs no tree. Refuses what is not well-formed,
// too deep, or brings entities of its own (which could multiply without end); everything with its place.
import { SaxesParser } from "saxes";
import { limits } from "../read/limits.ts";
import { Refusal } from "../read/refusal.ts";

export interface XmlVisitor {
  /** Names come without their prefix. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  /** `text` is all character data between this element's tags, its children's left out. */
  readonly close: (name: string, text: string) => void;
}

const piece = 1 << 18;

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

export function readXml(
  text: string,
  visitor: XmlVisitor,
  onProgress?: (share: number) => void,
): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const texts: string[] = [];
  const refuse = (code: string, message: string): never => {
    throw new Refusal(code, message, parser.line, parser.column);
  };
  parser.on("error", ({ message }) => refuse("broken-xml", message.replace(/^\d+:\d+: /, "")));
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      refuse(
        "entities",
        "the file declares entities of its own, which are not read; save it without a DOCTYPE",
      );
  });
  parser.on("opentag", ({ name, attributes }) => {
    texts.push("");
    if (texts.length > limits.depth)
      refuse("too-deep", `elements stand more than ${limits.depth} deep`);
    visitor.open(localName(name), attributes, parser.line);
  });
  const add = (part: string): void => {
    const last = texts.length - 1;
    if (last >= 0) texts[last] += part;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => visitor.close(localName(name), texts.pop() ?? ""));
  for (let at = 0; at < text.length; at += piece) {
    parser.write(text.slice(at, at + piece));
    onProgress?.(Math.min(1, (at + piece) / text.length));
  }
  parser.close();
}
