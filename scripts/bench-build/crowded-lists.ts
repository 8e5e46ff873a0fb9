// Lists whose entries share what tells entries apart: a name, a title, a link, one long line. A step that looks at
// every entry that shares something takes four times as long for each doubling.

const rows = (count: number, head: string, row: (index: number) => string): string =>
  head + Array.from({ length: count }, (_, index) => row(index)).join("");

const head = "# Crowded\n\n## Models\n\n";

export const crowdedLists: Readonly<Record<string, (entries: number) => string>> = {
  "one paper": (count) =>
    rows(
      count,
      head,
      (index) =>
        `- N${index}: A title, number ${index}. [[Paper]](https://arxiv.org/abs/2301.00001)\n`,
    ),
  "one title": (count) =>
    rows(count, head, (index) => `- N: One title of all. [[Paper]](https://e.org/${index})\n`),
  "one name": (count) =>
    rows(
      count,
      head,
      (index) => `- N: Title ${index * 7919} of ${index}. [[Paper]](https://e.org/${index})\n`,
    ),
  "one name and link": (count) => rows(count, `${head}|Name|L|\n|-|-|\n`, () => "|n|[c](u)|\n"),
  "one name of a letter": (count) =>
    rows(count, `${head}|Name|L|\n|-|-|\n`, (index) => `|N|[c](https://e.org/${index})|\n`),
  "one venue a work": (count) =>
    rows(
      count,
      head,
      (index) => `- [Venue${index} 2023] N${index}: title ${index} [[p]](u${index})\n`,
    ),
  "one section a work": (count) =>
    rows(count, head, (index) => `## S${index}\n- [CVPR 2023] N${index}: title [[p]](u${index})\n`),
};
