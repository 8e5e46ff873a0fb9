// For each rule the smallest lists that show it: what it must report (rule at line) and what it must leave alone.

export interface LintCase {
  readonly rule: string;
  readonly list: string;
  /** Lines that the rule reports. */
  readonly lines: readonly number[];
  /** The list after the rule's own mends, where it has any. */
  readonly mended?: string;
}

const entry = (title: string, links: string): string => `- [ACL] ${title}. ${links}\n`;
const paper = (n: number): string => `[[Paper]](https://arxiv.org/abs/2001.0000${n})`;

const earlier = "[[Paper]](https://arxiv.org/abs/1909.00001)";

/** A list of n ordinary entries, so that habits can be learnt, before `odd`. Its first entry stands in line 4. */
const habitual = (odd: string, n = 9): string =>
  `# List\n## Methods\n**2020**\n${Array.from({ length: n }, (_, i) => entry(`Number${i}: a method for task ${i}`, `${paper(i)} [[Code]](https://github.com/o/number${i})`)).join("")}${odd}`;

const table = (...rows: readonly string[]): string =>
  `# List\n## Data\n| Name | Modality | Scale | Link |\n| --- | --- | --- | --- |\n${rows.map((row) => `${row}\n`).join("")}`;

/** Entries that are a linked name and what is said of it. */
const described = (n: number): string =>
  Array.from(
    { length: n },
    (_, i) =>
      `- [Tool${i}](https://a.org/${i}) - A thing for task ${i}. [paper](https://arxiv.org/abs/2001.0000${i})\n`,
  ).join("");

/** Venues as labels of links behind the titles. */
const linkedVenues = `# L\n## M\n${[
  "NeurIPS",
  "NeurIPS",
  "NeurIPS",
  "JCIM",
  "JCIM",
  "NeurIPS",
  "Neurips",
]
  .map(
    (venue, i) =>
      `- \`2020.0${i + 1}\` Number${i}: a method of letters, [${venue}](https://a.org/${i})\n`,
  )
  .join("")}`;

export const lintCases: readonly LintCase[] = [
  {
    rule: "empty-link",
    list: habitual("- [ACL] Odd: a method. [[Paper]](https://arxiv.org/abs/2002.1) [[Code]]()\n"),
    lines: [13],
  },
  {
    rule: "empty-link",
    list: table("| [Set]() | CT | 3 volumes | [*](https://a.org/x) |"),
    lines: [5],
    mended: table("| Set | CT | 3 volumes | [*](https://a.org/x) |"),
  },
  {
    rule: "nested-link",
    list: table(
      "| [Set]([https://a.org](https://a.org)) | CT | 3 volumes | [*](https://a.org/x) |",
    ),
    lines: [5],
    mended: table("| [Set](https://a.org) | CT | 3 volumes | [*](https://a.org/x) |"),
  },
  {
    rule: "nested-link",
    list: table(
      "| [Set]([https://a.org](https://b.org)) | CT | 3 volumes | [*](https://a.org/x) |",
    ),
    lines: [5],
  },
  {
    rule: "malformed-address",
    list: "# L\nSee [data](data.example.org/set) and [file](docs/readme.md).\n",
    lines: [2],
    mended: "# L\nSee [data](https://data.example.org/set) and [file](docs/readme.md).\n",
  },
  {
    rule: "malformed-address",
    list: "# L\n[a](doi:10.1000/sand.1) [b](10.1000/sand.2) [c](https://doi.org/10.1000/sand.3)\n",
    lines: [2, 2],
    mended:
      "# L\n[a](https://doi.org/10.1000/sand.1) [b](https://doi.org/10.1000/sand.2) [c](https://doi.org/10.1000/sand.3)\n",
  },
  {
    rule: "malformed-address",
    list: "# L\n[a](https://a.org/x.)\n",
    lines: [2],
    mended: "# L\n[a](https://a.org/x)\n",
  },
  {
    rule: "malformed-address",
    list: "# L\n[a](https:/a.org/x) [b](http://b.org/q?u=http://c.org)\n",
    lines: [2],
  },
  { rule: "unclosed-link", list: "# L\n[Paper](https://a.org/x and more\n", lines: [2] },
  {
    rule: "unclosed-link",
    list: "# L\n[Paper] (https://a.org/x)\n",
    lines: [2],
    mended: "# L\n[Paper](https://a.org/x)\n",
  },
  {
    rule: "repeated-link",
    list: habitual("- [ACL] Odd: a method. [[Paper]](https://a.org/x) [[Code]](https://a.org/x)\n"),
    lines: [13],
  },
  {
    rule: "repeated-link",
    list: table(
      "| [Set](https://a.org/x) | [CT](https://a.org/ct) | 3 of [CT](https://a.org/ct) | - |",
    ),
    lines: [],
  },
  { rule: "shared-address", list: habitual(entry("Odd: a method", paper(3))), lines: [13] },
  // The title alone and the title behind its name are one work, listed twice.
  {
    rule: "shared-address",
    list: habitual(
      entry("Sifter: a method for finer sands", paper(9)) +
        entry("A Method for Finer Sands", paper(9)),
    ),
    lines: [],
  },
  {
    rule: "listed-twice",
    list: habitual(
      entry("Sifter: a method for finer sands", paper(9)) +
        entry("A Method for Finer Sands", paper(9)),
    ),
    lines: [14],
  },
  {
    rule: "foreign-repository",
    list: habitual(
      entry("Strange: a method", `${earlier} [[Code]](https://github.com/o/number3)`),
      8,
    ),
    lines: [12],
  },
  {
    // A later work may live in the repository of the earlier one, or in a folder of it.
    rule: "foreign-repository",
    list: habitual(
      entry("Strange: a method", `${paper(9)} [[Code]](https://github.com/o/number3)`) +
        entry(
          "Odd: a method",
          `${earlier} [[Code]](https://github.com/o/number4/tree/main/examples/odd)`,
        ),
      8,
    ),
    lines: [],
  },
  {
    // The repository of a toolkit, or of a group, is the home of several.
    rule: "foreign-repository",
    list: habitual(
      ["Strange", "Odd"]
        .map((name) =>
          entry(`${name}: a method`, `${earlier} [[Code]](https://github.com/o/number3)`),
        )
        .join("") +
        `## Toolkits\n- Kitchen: a toolkit. [[Code]](https://github.com/o/kitchen)\n## Others\n${entry("Even: a method", `${earlier} [[Code]](https://github.com/o/kitchen)`)}`,
      8,
    ),
    lines: [],
  },
  {
    rule: "table-cells",
    list: table("| [Set](https://a.org) | CT | 3 volumes |"),
    lines: [5],
    mended: table("| [Set](https://a.org) | CT | 3 volumes | |"),
  },
  {
    rule: "listed-twice",
    list: habitual(entry("Number2: A Method for Task 2", "[[Paper]](https://a.org/other)")),
    lines: [13],
  },
  {
    rule: "contradicting-year",
    list: habitual(
      entry("Odd: a method", "[[Paper]](https://arxiv.org/abs/2305.00001)").replace("ACL", "arXiv"),
    ),
    lines: [13],
  },
  {
    rule: "contradicting-year",
    list: habitual(entry("Odd: a method", "[[Paper]](https://aclanthology.org/2022.bionlp-1.9/)")),
    lines: [13],
  },
  {
    rule: "contradicting-year",
    list: habitual(entry("Early: a method", "[[Paper]](https://arxiv.org/abs/1905.00001)")),
    lines: [],
  },
  {
    rule: "contradicting-venue",
    list: habitual(
      entry("Odd: a method", "[[Paper]](https://proceedings.mlr.press/v119/odd20a.html)"),
    ),
    lines: [13],
  },
  {
    rule: "contradicting-size",
    list: `# L\n"Base" refers to 110M parameters.\n\n**(Odd)** _Odd: a method_ \`\`\`ACL 2020\`\`\`  \n[[Paper](https://a.org/p)] [[Model (Base)](https://huggingface.co/o/odd-117M)] [[Model (340M)](https://huggingface.co/o/odd-340m)]\n`,
    lines: [5],
  },
  {
    rule: "organization-link",
    list: habitual(
      "- [ACL] Odd: a method. [[Paper]](https://a.org/x) [[Code]](https://github.com/odd)\n",
    ),
    lines: [13],
  },
  {
    rule: "broken-anchor",
    list: "# L\n- [Methods](#Methods)\n- [Data](#data)\n\n## Methods\ntext\n\n## Data\ntext\n",
    lines: [2],
    mended: "# L\n- [Methods](#methods)\n- [Data](#data)\n\n## Methods\ntext\n\n## Data\ntext\n",
  },
  {
    rule: "broken-anchor",
    list: "# Sand [![Awesome](https://a.org/b.svg)](https://a.org)\n- [Sand](#sand-)\n- [Dunes](#-dunes)\n- [Seas](#seas-)\n\n## ![new](https://a.org/n.svg) Dunes\ntext\n\n## Seas\ntext\n",
    lines: [4],
    mended:
      "# Sand [![Awesome](https://a.org/b.svg)](https://a.org)\n- [Sand](#sand-)\n- [Dunes](#-dunes)\n- [Seas](#seas)\n\n## ![new](https://a.org/n.svg) Dunes\ntext\n\n## Seas\ntext\n",
  },
  {
    rule: "broken-anchor",
    list: "# L\n- [🗺️ Map](#-map-of-all-sands)\n\n## 🗺️ Map of All Sands\ntext\n",
    lines: [2],
    mended: "# L\n- [🗺️ Map](#\uFE0F-map-of-all-sands)\n\n## 🗺️ Map of All Sands\ntext\n",
  },
  {
    rule: "swallowed-line",
    list: "# L\n<p>x</p>\n# Contents\ntext\n",
    lines: [3],
    mended: "# L\n<p>x</p>\n\n# Contents\ntext\n",
  },
  {
    rule: "missing-venue",
    list: habitual("- Odd: a method. [[Paper]](https://arxiv.org/abs/2001.00099)\n", 12),
    lines: [16],
  },
  {
    rule: "missing-link",
    list: habitual("- [ACL] Odd: a method for nothing at all.\n", 12),
    lines: [16],
  },
  {
    rule: "missing-first-link",
    list: habitual("- [ACL] Odd: a method. [[Code]](https://github.com/o/odd)\n", 12),
    lines: [16],
  },
  {
    rule: "missing-first-link",
    list: habitual("- [ACL] Odd: a method. [[pdf]](https://arxiv.org/abs/2001.00099)\n", 12),
    lines: [],
  },
  { rule: "mojibake", list: "# L\nBERTâ€“based\n", lines: [2], mended: "# L\nBERT–based\n" },
  { rule: "mojibake", list: "# L\nÉtude naïve, São Paulo, Ångström\n", lines: [] },
  {
    rule: "latex-leftover",
    list: habitual(entry("Odd: a visual--language method", paper(9))),
    lines: [13],
    mended: habitual(entry("Odd: a visual–language method", paper(9))),
  },
  {
    rule: "run-together-words",
    list: habitual(entry("Odd: a methodand a task", paper(9))),
    lines: [13],
  },
  {
    rule: "heading-typo",
    list: `${habitual("")}\n## Metods\ntext method method method method methods methods methods\n`,
    lines: [14],
  },
  {
    rule: "venue-spelling",
    list: habitual(entry("Odd: a method", paper(9)).replace("ACL", "acl")),
    lines: [13],
    mended: habitual(entry("Odd: a method", paper(9))),
  },
  {
    rule: "link-text-blanks",
    list: table("| [ Set  ](https://a.org) | CT | 3 volumes | - |"),
    lines: [5],
    mended: table("| [Set](https://a.org) | CT | 3 volumes | - |"),
  },
  {
    rule: "blank-before-link",
    list: habitual(`- [ACL] Odd: a method.${paper(9)}[[Code]](https://github.com/o/odd)\n`),
    lines: [13, 13],
    mended: habitual(`- [ACL] Odd: a method. ${paper(9)} [[Code]](https://github.com/o/odd)\n`),
  },
  {
    rule: "stray-bullet",
    list: "# L\n- \n- - [Data](https://a.org)\n---\n",
    lines: [2, 3],
    mended: "# L\n\n- [Data](https://a.org)\n---\n",
  },
  { rule: "empty-section", list: "# L\n## One\n### Two\ntext\n## Three\n\n", lines: [5] },
  {
    rule: "code-elsewhere",
    list: habitual(`- [ACL] Odd: a method. ${paper(9)} [[Code]](https://huggingface.co/o/odd)\n`),
    lines: [13],
  },
  {
    rule: "contents-mismatch",
    list: "# L\n- [Surveyed](#data)\n- [Data](#data)\n\n## Data\ntext\n",
    lines: [2],
  },
  {
    rule: "case-twin",
    list: "# L\n**(OddBERT)** _One title of a work_ ```ACL 2020```  \n[[Paper](https://a.org/1)]\n\n**(ODDBert)** _Another title of another work_ ```ACL 2020```  \n[[Paper](https://a.org/2)]\n",
    lines: [5],
  },
  {
    rule: "out-of-order",
    list: `# L\nPapers are sorted chronologically.\n\n## M\n${["1901.00001", "1902.00001", "2012.00001", "1903.00001", "1904.00001"].map((id, i) => `**(N${i})** _Title number ${i} of the list_ \`\`\`ACL 2021\`\`\`  \n[[Paper](https://arxiv.org/abs/${id})]\n\n`).join("")}`,
    lines: [11],
  },
  {
    rule: "year-in-venue",
    list: habitual(entry("Odd: a method", paper(9)).replace("[ACL]", "[ICML 2020]"), 12),
    lines: [16],
    mended: habitual(entry("Odd: a method", paper(9)).replace("[ACL]", "[ICML]"), 12),
  },
  {
    rule: "term-spelling",
    mended: table(
      ...["one", "two", "three"].map(
        (name) => `| [${name}](https://a.org/${name}) | Health record | 3 volumes | - |`,
      ),
      "| [four](https://a.org/four) | Health record | 4 volumes | - |",
    ),
    list: table(
      ...["one", "two", "three"].map(
        (name) => `| [${name}](https://a.org/${name}) | Health record | 3 volumes | - |`,
      ),
      "| [four](https://a.org/four) | Health records | 4 volumes | - |",
    ),
    lines: [8],
  },
  {
    rule: "term-spelling",
    list: table(
      ...["one", "two", "three"].map(
        (name) => `| [${name}](https://a.org/${name}) | Cell sizes, cell counts | 3 volumes | - |`,
      ),
      "| [four](https://a.org/four) | Cell counts, cell sizes | 4 volumes | - |",
    ),
    lines: [],
  },
  {
    rule: "label-spelling",
    list: habitual("- [ACL] Odd: a method. [[paper]](https://arxiv.org/abs/2001.00099)\n"),
    lines: [13],
    mended: habitual("- [ACL] Odd: a method. [[Paper]](https://arxiv.org/abs/2001.00099)\n"),
  },
  {
    rule: "link-separator",
    list: habitual(`- [ACL] Odd: a method. ${paper(9)}, [[Code]](https://github.com/o/odd)\n`),
    lines: [13],
    mended: habitual(`- [ACL] Odd: a method. ${paper(9)} [[Code]](https://github.com/o/odd)\n`),
  },
  {
    rule: "title-full-stop",
    list: habitual(`- [ACL] Odd: a method ${paper(9)}\n`),
    lines: [13],
    mended: habitual(`- [ACL] Odd: a method. ${paper(9)}\n`),
  },
  {
    rule: "bullet-indent",
    list: habitual(entry("Odd: a method", paper(9)).replace("- ", " -  ")),
    lines: [13],
    mended: habitual(entry("Odd: a method", paper(9))),
  },
  {
    rule: "double-blank",
    list: habitual(entry("Odd: a  method", paper(9))),
    lines: [13],
    mended: habitual(entry("Odd: a method", paper(9))),
  },
  {
    rule: "double-blank",
    list: habitual(entry('Odd: a method <img src="https://a.org/x.png"  alt="x">', paper(9))),
    lines: [],
  },
  {
    rule: "stray-tab",
    list: table("| [Set](https://a.org) | CT\t | 3 volumes | - |"),
    lines: [5],
    mended: table("| [Set](https://a.org) | CT | 3 volumes | - |"),
  },
  {
    rule: "empty-cell",
    list: table(
      ...["one", "two", "three", "five"].map(
        (name) => `| [${name}](https://a.org/${name}) | CT | 3 volumes | - |`,
      ),
      "| [four](https://a.org/four) |  | 4 volumes | - |",
    ),
    lines: [9],
  },
  {
    rule: "missing-year",
    list: `# List\n${Array.from({ length: 9 }, (_, i) => `**(N${i})** _Title number ${i} of the list_ \`\`\`ACL 2020\`\`\`  \n[[Paper](https://a.org/${i})]\n\n`).join("")}**(Odd)** _An odd title of the list_ \`\`\`ACL\`\`\`  \n[[Paper](https://a.org/odd)]\n`,
    lines: [29],
  },
  {
    rule: "unlinked-name",
    list: table(
      ...Array.from(
        { length: 10 },
        (_, i) => `| [Set${i}](https://a.org/${i}) | CT | ${i + 3} volumes | - |`,
      ),
      "| Odd | CT | 40 volumes | [*](https://a.org/odd) |",
    ),
    lines: [15],
  },
  {
    rule: "repeated-figure",
    list: table(
      "| [One](https://a.org/1) | CT | 158,690 frames | - |",
      "| [Two](https://a.org/2) | CT | 158690 frames | - |",
      "| [Three](https://a.org/3) | CT | 100,000 frames | - |",
      "| [Four](https://a.org/4) | CT | 100,000 frames | - |",
    ),
    lines: [6],
  },
  {
    rule: "unclosed-link",
    list: "# L\nSee [a text that runs\nover two lines](https://a.org/x).\n",
    lines: [],
  },
  {
    rule: "foreign-repository",
    list: habitual(
      entry("Number32: a method", `${paper(9)} [[Code]](https://github.com/o/number3)`),
      8,
    ),
    lines: [],
  },
  {
    // A subtitle left out, and a title cut short for the second dataset of a paper.
    rule: "shared-address",
    list: `# L\n## Data\n- **OddSet:** "A set of many letters for the whole task of spelling" ${paper(1)}\n- **OddBench:** "A set of many letters for the whole task of..." ${paper(1)}\n- **EvenSet:** "Another title of this paper" ${paper(1)}\n`,
    lines: [5],
  },
  {
    // A dataset of the paper that brings the model.
    rule: "foreign-repository",
    list: habitual(
      `## Datasets\n- [OddSet](https://github.com/o/number3) [ACL 2020] Number3: a method. ${paper(3)}\n`,
      8,
    ),
    lines: [],
  },
  {
    // A venue in two spellings, as often the one as the other: told, and not mended.
    rule: "venue-spelling",
    list: habitual(entry("Odd: a method", paper(9)).replace("ACL", "eLife")).concat(
      entry("Even: a method", paper(10)).replace("ACL", "Elife"),
    ),
    lines: [14],
  },
  {
    // What labels say of venues is left to the spelling of venues.
    rule: "label-spelling",
    list: linkedVenues,
    lines: [],
  },
  {
    rule: "venue-spelling",
    list: linkedVenues,
    lines: [9],
    mended: linkedVenues.replace("Neurips", "NeurIPS"),
  },
  {
    // A venue's own name is no slip where the list has it otherwise more often: nothing is written over it.
    rule: "venue-spelling",
    list: habitual(
      [1, 2]
        .map((n) => entry(`Other${n}: a method`, paper(n + 20)).replace("ACL", "Elife"))
        .join(""),
    ).concat(entry("Odd: a method", paper(9)).replace("ACL", "eLife")),
    lines: [15],
  },
  {
    rule: "paper-elsewhere",
    list: habitual("- [ACL] Odd: a method. [[Paper]](https://o.github.io/odd/)\n"),
    lines: [13],
  },
  {
    rule: "paper-elsewhere",
    list: habitual("- [ACL] Odd: a method. [[Paper]](https://o.github.io/odd/odd.pdf)\n"),
    lines: [],
  },
  {
    rule: "code-elsewhere",
    list: habitual(`- [ACL] Odd: a method. ${paper(9)} [[Code]](https://o.github.io/odd)\n`),
    lines: [13],
  },
  {
    rule: "insecure-twin",
    list: "# L\n[a](https://a.org/x) [b](http://www.a.org/y) [c](http://c.org/z)\n[d](http://a.org)\n",
    lines: [2, 3],
  },
  {
    rule: "venue-capitals",
    list: `# List\n**2020**\n${["Nature Methods", "Cell Systems", "Nucleic Acids Research", "Medical Image Analysis", "Machine Learning with Applications", "Nature Energy", "Scientific reports", "Cell iScience", "ACM Transactions on the Web"].map((venue, i) => `- [${venue}] Number${i}: a method for task ${i}. ${paper(i)}\n`).join("")}`,
    lines: [9],
  },
  {
    rule: "host-as-venue",
    list: habitual(entry("Odd: a method", paper(9)).replace("[ACL]", "[GitHub]")),
    lines: [13],
  },
  {
    rule: "missing-size",
    list: `# L\n${Array.from({ length: 9 }, (_, i) => `**(N${i})** _Title number ${i} of the list_ \`\`\`ACL 2020\`\`\`  \n[[Paper](https://a.org/${i})] [[Model (${i + 1}B)](https://huggingface.co/o/${i})]\n\n`).join("")}**(Odd)** _An odd title of the list_ \`\`\`ACL 2020\`\`\`  \n[[Paper](https://a.org/odd)] [[Model](https://huggingface.co/o/odd)]\n`,
    lines: [30],
  },
  {
    rule: "number-style",
    list: table(
      ...Array.from(
        { length: 9 },
        (_, i) => `| [S${i}](https://a.org/${i}) | CT | 1,${i}34 volumes, ${i + 2}K texts | - |`,
      ),
      "| [Odd](https://a.org/odd) | CT | 12345 volumes, 3k texts | - |",
      "| [Set 20211](https://a.org/x2021) | CT | 300 volumes of v1.2345 | - |",
    ),
    lines: [14, 14],
  },
  {
    rule: "contradicting-unit",
    list: table(
      "| [A](https://a.org/1) | 2D OCT | 24,000 volumes | - |",
      "| [B](https://a.org/2) | 3D OCT | 24,000 volumes | - |",
      "| [C](https://a.org/3) | 2D OCT, 3D OCT | 24,000 volumes | - |",
    ),
    lines: [5],
  },
  {
    rule: "header-spelling",
    list: `${table("| [A](https://a.org/1) | CT | 3 volumes | - |")}\n${table("| [B](https://a.org/2) | CT | 3 volumes | - |")}\n${table("| [C](https://a.org/3) | CT | 3 volumes | - |").replace("Modality", "Modalities")}`,
    lines: [15],
  },
  {
    rule: "branch-address",
    list: "# L\n[a](https://github.com/o/a/tree/main) [b](https://github.com/o/b/tree/main/sub)\n",
    lines: [2],
  },
  {
    rule: "image-without-text",
    list: '# L\n<img src="a.png" width=3>\n<img alt="A" src="a.png"> ![](b.png) ![B](b.png)\n',
    lines: [2, 3],
  },
  {
    rule: "preprint-address",
    list: habitual(entry("Odd: a method", "[[Paper]](https://arxiv.org/pdf/2001.00099v2.pdf)")),
    lines: [13],
  },
  {
    rule: "contradicting-venue",
    list: habitual(
      entry("Odd: a method", "[[Paper]](https://dl.acm.org/doi/10.1145/3611651)").replace(
        "ACL",
        "arXiv",
      ),
    ),
    lines: [13],
  },
  {
    rule: "contradicting-size",
    list: '# L\n"Large" refers to 340M parameters.\n\n**(Odd)** _Odd: a method_ ```ACL 2020```  \n[[Paper](https://a.org/p)] [[Model (Large)](https://huggingface.co/o/odd345m_b)] [[Model (7B)](https://huggingface.co/o/odd-6.7b)] [[Model (Large)](https://huggingface.co/o/v340m)]\n',
    lines: [5],
  },
  {
    rule: "link-text-blanks",
    list: table("| [ Set  ]() | CT | 3 volumes | - |"),
    lines: [5],
  },
  {
    rule: "double-blank",
    list: table("| [Set](https://a.org) | CT | 3 volumes | - |").replace("Modality", "Data  kind"),
    lines: [3],
    mended: table("| [Set](https://a.org) | CT | 3 volumes | - |").replace("Modality", "Data kind"),
  },
  {
    rule: "out-of-order",
    list: `# L\nPapers are sorted chronologically.\n\n## M\n**(Late)** _A title of a late work_ \`\`\`ACL 2023\`\`\`  \n[[Paper](https://a.org/late)]\n\n${["1901.00001", "1902.00001", "2001.00001", "2003.00001"].map((id, i) => `**(N${i})** _Title number ${i} of the list_ \`\`\`ACL 2021\`\`\`  \n[[Paper](https://arxiv.org/abs/${id})]\n\n`).join("")}`,
    lines: [5],
  },
  {
    rule: "split-list",
    list: `${habitual("\n", 9)}${entry("Odd: a method", paper(9))}\n**2019**\n${entry("Old: a method", paper(8))}`,
    lines: [13],
  },
  {
    rule: "name-separator",
    list: habitual("- [ACL] OddNet, a method for text. [[Paper]](https://arxiv.org/abs/2002.1)\n"),
    lines: [13],
  },
  {
    rule: "name-separator",
    list: habitual(
      "- [ACL] OddNet (odd, indeed): a method. [[Paper]](https://arxiv.org/abs/2002.1)\n",
    ),
    lines: [],
  },
  {
    rule: "wrong-character",
    list: habitual(
      "- [ACL] Reading a 3’ UTR with ‘top 10’ models and eﬃcient tu\u00adning. [[Paper]](https://arxiv.org/abs/2002.1)\n",
    ),
    lines: [13, 13, 13],
    mended: habitual(
      "- [ACL] Reading a 3′ UTR with ‘top 10’ models and efficient tuning. [[Paper]](https://arxiv.org/abs/2002.1)\n",
    ),
  },
  {
    rule: "wrong-character",
    list: habitual(
      "- [ACL] Hоnest: β-VAE and α-helices of Кирилл. [[Paper]](https://arxiv.org/abs/2002.1)\n",
    ),
    lines: [13],
    mended: habitual(
      "- [ACL] Honest: β-VAE and α-helices of Кирилл. [[Paper]](https://arxiv.org/abs/2002.1)\n",
    ),
  },
  {
    rule: "missing-bullet",
    list: habitual("\n## Talks\n\n[A talk on methods](https://a.org/talk)\n"),
    lines: [16],
    mended: habitual("\n## Talks\n\n- [A talk on methods](https://a.org/talk)\n"),
  },
  {
    rule: "name-capitals",
    list: habitual(
      "- [ACL] Odd-net: a method. [[Paper]](https://arxiv.org/abs/2002.1) [[Code]](https://github.com/o/OddNet)\n- [ACL] EvenNet: a method. [[Paper]](https://arxiv.org/abs/2002.2) [[Code]](https://github.com/o/evennet)\n- [ACL] Third: a method. [[Paper]](https://arxiv.org/abs/2002.3) [[Code]](https://github.com/o/OTHER)\n",
    ),
    lines: [13],
  },
  {
    rule: "crowded-heading",
    list: `# List\n${Array.from({ length: 6 }, (_, i) => `\n## Part ${i}\ntext\n`).join("")}## Crowded\ntext\n`,
    lines: [20],
    mended: `# List\n${Array.from({ length: 6 }, (_, i) => `\n## Part ${i}\ntext\n`).join("")}\n## Crowded\ntext\n`,
  },
  {
    rule: "name-capitals",
    list: habitual(
      "- [ACL] One for all: a method. [[Paper]](https://arxiv.org/abs/2002.1) [[Code]](https://github.com/o/OneForAll)\n",
    ),
    lines: [],
  },
  {
    rule: "broken-anchor",
    list: "# L [![Awesome](https://a.org/b.svg)](https://a.org)\n- [L](#l-)\n- [L](#l)\n- [M](#m)\n",
    lines: [4],
  },
  {
    rule: "venue-spelling",
    list: habitual(
      "- [arXiv; EMNLP] Odd: a method. [[Paper]](https://arxiv.org/abs/2002.1)\n- [Doe et al., EMNLP] Even: a method. [[Paper]](https://arxiv.org/abs/2002.2)\n- [EMNLP] Third: a method. [[Paper]](https://arxiv.org/abs/2002.3)\n",
    ),
    lines: [],
  },
  {
    rule: "contradicting-venue",
    list: habitual(
      "- [International Conference on Machine Learning. PMLR] Odd: a method. [[Paper]](http://proceedings.mlr.press/v97/o19a/o19a.pdf)\n",
    ),
    lines: [],
  },
  {
    rule: "missing-size",
    list: `# L\n## M\n**2020**\n${Array.from({ length: 9 }, (_, i) => `- Number${i}: a method for task ${i}. [bioRxiv (2021)](https://a.org/${i})\n`).join("")}- Odd: a method for a task. [bioRxiv](https://a.org/odd)\n`,
    lines: [],
  },
  {
    rule: "contradicting-venue",
    list: habitual(
      "**A method for an odd task**  \nAda Calm, Bo Rock  \n[bioRxiv (2021)](https://www.biorxiv.org/content/10.1101/2021.11.10.467885v1)/[Bioinformatics 38.13 (2022)](https://academic.oup.com/bioinformatics/article/38/13/3454/6593486)\n",
    ),
    lines: [],
  },
  {
    rule: "code-elsewhere",
    list: habitual(
      `- [ACL] Odd: a method. ${paper(9)} [[Code]](https://zenodo.org/record/4533424)\n`,
    ),
    lines: [],
  },
  {
    rule: "shared-address",
    list: `# L\n## M\n- [ACL 2020] A method of many letters for the task of spelling. ${paper(1)}\n- [ACL 2020] A method of many letters for the tasks of spelling. ${paper(1)}\n`,
    lines: [4],
  },
  {
    rule: "missing-year",
    list: `# List\n## Works\n${Array.from({ length: 24 }, (_, i) => `**(N${i})** _Title number ${i} of the list_ \`\`\`ACL 2020\`\`\`  \n[[Paper](https://a.org/${i})]\n\n`).join("")}## Other lists\n**A list of works on sand**\n\nhttps://a.org/sand\n\n**A list of works on gravel**\n\nhttps://a.org/gravel\n`,
    lines: [],
  },
  {
    rule: "repeated-link",
    list: habitual(
      "- [ACL] Odd: a method. [[Paper]](https://arxiv.org/abs/2002.1) [[Model (Base)]](https://a.org/drive/folders/f) [[Model (Large)]](https://a.org/drive/folders/f)\n",
    ),
    lines: [13],
  },
  {
    rule: "year-in-venue",
    list: `# List\n## Works\n${Array.from({ length: 12 }, (_, i) => `* Title of the work of number ${i} [arXiv 24${String(i + 1).padStart(2, "0")}](https://a.org/${i})\n`).join("")}* Title of a work of its own [ICML 2024](https://a.org/own)\n`,
    lines: [],
  },
  {
    rule: "shared-address",
    list: table(
      ...["one", "two"].map(
        (name) =>
          `| [${name}](https://github.com/o/sets) | CT | 3 volumes | [arXiv](https://arxiv.org/abs/2001.00001), [Journal](https://doi.org/10.1038/s41467-020-00001-1) |`,
      ),
    ),
    lines: [6],
  },
  {
    rule: "missing-bullet",
    list: habitual("\n## Others\n\n**A list of works on sand**\n\nhttps://a.org/sand\n"),
    lines: [],
  },
  {
    rule: "broken-anchor",
    list: '<h1 align="center">A list</h1>\n\nUnder a line\n---\n- [L](#a-list)\n- [U](#under-a-line)\n- [M](#m)\n',
    lines: [7],
  },
  {
    rule: "contradicting-venue",
    list: habitual(
      "- [PMLR] Odd: a method. [[Paper]](http://proceedings.mlr.press/v97/o19a/o19a.pdf)\n",
    ),
    lines: [],
  },
  {
    rule: "host-as-venue",
    list: habitual(
      "- [PMLR] Odd: a method. [[Paper]](http://proceedings.mlr.press/v97/o19a/o19a.pdf)\n",
    ),
    lines: [13],
  },
  {
    rule: "venue-spelling",
    list: habitual(
      "- [Nature communications 12.1] Odd: a method. [[Paper]](https://arxiv.org/abs/2002.1)\n- [Nature Communications] Even: a method. [[Paper]](https://arxiv.org/abs/2002.2)\n",
    ),
    lines: [],
  },
  {
    rule: "foreign-repository",
    list: habitual(
      "- [ACL] Fastport: a port of [Number4](https://github.com/o/number4) that is fast. [[Paper]](https://arxiv.org/abs/2002.1)\n",
    ),
    lines: [],
  },
  {
    rule: "venue-capitals",
    list: `# L\n**2020**\n${Array.from({ length: 8 }, (_, i) => `- [Nature Medicine] Number${i}: a method for task ${i}. ${paper(i)}\n`).join("")}- [Cell iScience] Odd: a method. [[Paper]](https://arxiv.org/abs/2002.1)\n`,
    lines: [],
  },
  {
    // A bullet would make the indented paragraph below a part of the entry: told, and not mended.
    rule: "missing-bullet",
    list: habitual(
      "\n## Talks\n\n[A talk on methods](https://a.org/talk)\n\n  [Another talk on methods](https://a.org/next)\n",
    ),
    lines: [16],
  },
  {
    rule: "missing-bullet",
    list: `# L\n## M\n${described(9)}\n[Odd](https://a.org/odd) - What it is.\n\n[Even](https://a.org/even) is what the text tells of.\n`,
    lines: [13],
    mended: `# L\n## M\n${described(9)}\n- [Odd](https://a.org/odd) - What it is.\n\n[Even](https://a.org/even) is what the text tells of.\n`,
  },
  {
    rule: "stray-bullet",
    list: `# L\n## M\n${described(3)}-[Odd](https://a.org/odd) - What it is.\n`,
    lines: [6],
    mended: `# L\n## M\n${described(3)}- [Odd](https://a.org/odd) - What it is.\n`,
  },
  {
    rule: "stray-bullet",
    list: "# L\n* [A](https://a.org)\n\n*[B](https://b.org)* is emphasised.\n-[C](https://c.org)\n",
    lines: [],
  },
  {
    // A bracket around the link, as the list writes them, and one that the next line closes.
    rule: "unclosed-link",
    list: habitual(
      "- [ACL] Odd: a method. [[Paper]](https://a.org/x) [[Code](https://a.org/y) 2020\n- [ACL] Even: a method. [[Paper](https://a.org/v),\n  [Code](https://a.org/w)]\n",
    ).replaceAll(/\[\[Code\]\](\(https:\/\/github[^)]*\))/g, "[[Code]$1]"),
    lines: [13],
    mended: habitual(
      "- [ACL] Odd: a method. [[Paper]](https://a.org/x) [[Code](https://a.org/y)] 2020\n- [ACL] Even: a method. [[Paper](https://a.org/v),\n  [Code](https://a.org/w)]\n",
    ).replaceAll(/\[\[Code\]\](\(https:\/\/github[^)]*\))/g, "[[Code]$1]"),
  },
  {
    rule: "broken-anchor",
    list: "# L\n- [Workshops](#workshops)\n- [Talks](#talk)\n## Workshop\n## Talking\n",
    lines: [2, 3],
    mended: "# L\n- [Workshops](#workshop)\n- [Talks](#talk)\n## Workshop\n## Talking\n",
  },
  {
    // How a venue is spelled another rule says.
    rule: "term-spelling",
    list: `# L\n## Papers\n| Title | Venue | Code |\n| --- | --- | --- |\n${Array.from({ length: 6 }, (_, i) => `| [Net${i}: a method of many letters](https://arxiv.org/abs/2001.0000${i}) | ${i === 5 ? "Arxiv" : "arXiv"} | - |\n`).join("")}`,
    lines: [],
  },
];
