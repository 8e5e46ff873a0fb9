// Text broken into lines of a width, by words; a word that is longer than a line is broken inside.
import type { LabelStyle, Measure } from "../../scene/label-style.ts";

export function breakLines(
  text: string,
  width: number,
  style: LabelStyle,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const letter of word) {
      if (line !== "" && measure(line + letter, style) > width) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return line === "" ? lines : [...lines, line];
}
