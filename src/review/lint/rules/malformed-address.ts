import type { Rule } from "../rule.ts";

const file = /\.(md|html?|png|jpe?g|gif|svg|webp|pdf|txt|ipynb|csv|json|ya?ml)([#?].*)?$/i;

export const malformedAddress: Rule = {
  id: "malformed-address",
  severity: "error",
  explanation:
    "An address without a scheme is taken for a file beside the list; blanks or stray signs break it.",
  example: { wrong: "[Data](data.example.org)", right: "[Data](https://data.example.org)" },
  *check({ links }) {
    for (const link of links) {
      const { url, line, urlFrom, urlTo } = link;
      if (url === "" || /^\[.*\]\(/.test(url)) continue;
      const place = { line, from: urlFrom };
      const put = (text: string) => ({ fix: [{ line, from: urlFrom, to: urlTo, text }] });
      if (
        /^(https?:)?\/\/.*(https?:)\/\//.test(url) &&
        !/[?=]|web\.archive\.org|proxy|translate/.test(url)
      )
        yield { ...place, message: `two addresses run together: ${url}` };
      else if (/^<.*>$/.test(url)) continue;
      else if (/\s/.test(url)) yield { ...place, message: `the address has a blank in it: ${url}` };
      else if (/^(htp|htt|hhttp|http|https|ttp|ttps)(s?:\/[^/]|s?\/\/|s?:[^/])/.test(url))
        yield { ...place, message: `the scheme is misspelled: ${url}` };
      else if (/^(?:doi:)?10\.\d{4,9}\/\S+$/i.test(url))
        yield {
          ...place,
          message: `a DOI is no address: ${url}`,
          ...put(`https://doi.org/${url.replace(/^doi:/i, "")}`),
        };
      else if (
        /^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/|$|\?)/i.test(url) &&
        !file.test(url)
      )
        yield { ...place, message: `the address has no scheme: ${url}`, ...put(`https://${url}`) };
      else if (/^https?:[^#]*[.,;]$/.test(url))
        yield {
          ...place,
          message: `the address ends in "${url.slice(-1)}", which is not part of it: ${url}`,
          ...put(url.replace(/[.,;]+$/, "")),
        };
    }
  },
};
