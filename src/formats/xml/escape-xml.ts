// Text as XML carries it, in content and in attributes between double quotes. Line breaks and tabs are written as
// references, since an XML reader turns them into blanks (in attributes) or into other line breaks.
import { repairText } from "../../graph/repair-text.ts";

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  // A line break to readers that follow XML 1.1.
  "\u2028": "&#8232;",
};

export const escapeXml = (text: string): string =>
  repairText(text).text.replace(/[&<>"\t\n\r\u2028]/g, (sign) => references[sign] ?? sign);
