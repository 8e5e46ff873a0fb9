import { habitOf } from "../habit.ts";
import type { Rule } from "../rule.ts";

export const preprintAddress: Rule = {
  id: "preprint-address",
  severity: "info",
  explanation:
    "Addresses of preprints in several forms (abs, pdf, html, a version) hide that two are the same.",
  example: {
    wrong: "https://arxiv.org/pdf/2301.00001v2.pdf",
    right: "https://arxiv.org/abs/2301.00001",
  },
  *check({ links }) {
    const forms = links.flatMap(({ line, urlFrom, url }) => {
      const [, form, version] = /arxiv\.org\/(abs|pdf|html)\/\d+\.\d+(v\d+)?/i.exec(url) ?? [];
      return form === undefined
        ? []
        : [{ line, from: urlFrom, form: form + (version === undefined ? "" : " with a version") }];
    });
    const habit = habitOf(
      forms.map(({ form }) => form),
      { share: 0.5, least: 8 },
    );
    if (habit === null) return;
    for (const { line, from, form } of forms)
      if (form !== habit.value)
        yield {
          line,
          from,
          message: `arXiv by "${form}" where ${habit.followers} others are by "${habit.value}"`,
          fold: "form",
          folded: `arXiv addresses of another form than "${habit.value}", which ${habit.followers} have`,
        };
  },
};
