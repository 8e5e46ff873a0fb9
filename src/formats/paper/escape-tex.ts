// Text as TeX prints it, in the body and in BibTeX fields alike: no command, no comment, no unbalanced brace and no
// ligature that the text did not ask for survives.

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // Not \{: BibTeX counts braces without looking at what stands before them.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  "`": "\\textasciigrave{}",
  '"': "\\textquotedbl{}",
  // After \\ these would be its star and its argument.
  "*": "{*}",
  "[": "{[}",
  "]": "{]}",
  "–": "--",
  "—": "---",
  "…": "\\ldots{}",
  "×": "\\ensuremath{\\times}",
  "≥": "\\ensuremath{\\geq}",
  "≤": "\\ensuremath{\\leq}",
  "›": "\\guilsinglright{}",
  α: "\\ensuremath{\\alpha}",
  β: "\\ensuremath{\\beta}",
  γ: "\\ensuremath{\\gamma}",
  δ: "\\ensuremath{\\delta}",
  µ: "\\ensuremath{\\mu}",
  μ: "\\ensuremath{\\mu}",
  "\u00A0": "~",
  "\uFFFD": "?",
};

export const escapeTex = (text: string): string =>
  text
    .replace(/[\s\u2028\u2029]*[\n\r\t\u2028\u2029][\s\u2028\u2029]*/g, " ")
    // Two in a row would be one longer dash, or a closing quote.
    .replace(/-(?=-)/g, "-\u0000")
    .replace(/'(?=')/g, "'\u0000")
    .replace(/[\\{}$&#%_^~<>|`"*[\]–—…×≥≤›αβγδµμ\u00A0\uFFFD]/g, (sign) => commands[sign] ?? sign)
    .replaceAll("\u0000", "{}");
