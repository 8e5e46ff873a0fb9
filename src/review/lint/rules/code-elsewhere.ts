import type { Rule } from "../rule.ts";

const codeHosts =
  /^https?:\/\/([\w-]+\.)*(github\.com|gitlab\.[\w.]+|bitbucket\.org|gitee\.com|codeberg\.org|code\.google\.com|sourceforge\.net|colab\.research\.google\.com|openi\.org\.cn|codalab\.org|codeocean\.com|zenodo\.org|osf\.io|figshare\.com|anonymous\.4open\.science)\b/i;

export const codeElsewhere: Rule = {
  id: "code-elsewhere",
  severity: "info",
  explanation:
    "A link called Code or GitHub that leads to no code host, but to a model, a demo or a page.",
  example: {
    wrong: "[[Code]](https://huggingface.co/owner/model)",
    right: "[[Model]](https://huggingface.co/owner/model)",
  },
  *check({ entries }) {
    for (const { links } of entries)
      for (const { url, label, span } of links)
        if (
          /^(code|github|repo(sitory)?)$/i.test(label.trim()) &&
          /^https?:/.test(url) &&
          !codeHosts.test(url)
        )
          yield {
            line: span.line,
            from: span.from,
            message: `"${label}" leads to no code host: ${url}`,
            fold: "elsewhere",
            folded: "links called code that lead to no code host",
          };
  },
};
