// A list of distinct entries in the styles of real lists: half bracketed items with the year above, a quarter
// parenthesised names, a quarter rows of tables. The same size gives the same bytes.

const syllables = "ka lo mi nu ra se ti vo wa xe yu za bri dro fle gra".split(" ");
const topics = "grains tides clouds ferns rocks rivers birds caves kites lamps".split(" ");

/** A made-up name, another for every number. */
function nameOf(index: number): string {
  let name = "";
  for (let rest = index + 17; rest > 0; rest = Math.floor(rest / syllables.length))
    name += syllables[rest % syllables.length] as string;
  return `${name[0]?.toUpperCase()}${name.slice(1)}Net-${index % 7}`;
}

const titleOf = (index: number): string =>
  `Learning ${topics[index % 10]} from ${topics[(index * 3 + 1) % 10]} with ${nameOf(index * 31)} number ${index}`;

export function generatedList(entries: number): string {
  const lines = ["# Awesome Generated List", ""];
  const perSection = 40;
  for (let index = 0; index < entries; index++) {
    const section = Math.floor(index / perSection);
    const style = section % 4;
    if (index % perSection === 0) {
      lines.push("", `## ${style === 3 ? "Data" : "Methods"} ${section}`, "");
      if (style < 2) lines.push(`**${2015 + (section % 10)}**`, "");
      if (style === 3)
        lines.push("| Dataset Name | Modality | Scale | Link |", "|:--|:--|:--|:--|");
    }
    const name = nameOf(index);
    const year = 2015 + (index % 10);
    const url = `https://example.org/${index}`;
    if (style < 2)
      lines.push(
        `- [ICML] ${name}: ${titleOf(index)}. [[Paper]](${url}) [[Code]](https://github.com/g${index}/r)`,
      );
    else if (style === 2)
      lines.push(
        `**(${name})** _${titleOf(index)}_ \`\`\`ACL ${year}\`\`\`     `,
        `[[Paper](${url})] [[Model (${index % 90}M)](https://huggingface.co/g${index}/r)]`,
        "",
      );
    else
      lines.push(
        `|[${name}](${url})| image, text | ${index} images | [*](https://data.example.org/${index}) |`,
      );
  }
  return `${lines.join("\n")}\n`;
}
