import type { Rule } from "../rule.ts";

export const insecureTwin: Rule = {
  id: "insecure-twin",
  severity: "info",
  explanation: "An address by http, although the list reaches the same host by https elsewhere.",
  example: { wrong: "http://example.org/a", right: "https://example.org/a" },
  *check({ links }) {
    const parts = links.flatMap((link) => {
      const [, scheme, host] = /^(https?):\/\/(?:www\.)?([^/?#]+)/i.exec(link.url) ?? [];
      return scheme === undefined || host === undefined
        ? []
        : [{ link, scheme: scheme.toLowerCase(), host: host.toLowerCase() }];
    });
    const secure = new Set(parts.flatMap(({ scheme, host }) => (scheme === "https" ? host : [])));
    for (const { link, scheme, host } of parts)
      if (scheme === "http" && secure.has(host))
        yield {
          line: link.line,
          from: link.urlFrom,
          message: `${host} is reached by http here, by https elsewhere in the list`,
          fold: "http",
          folded: "addresses by http of hosts that the list reaches by https elsewhere",
        };
  },
};
