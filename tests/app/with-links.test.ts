import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WithLinks } from "../../src/app/panels/with-links.tsx";

const drawn = (text: string): string =>
  renderToStaticMarkup(createElement(WithLinks, { text })).replaceAll(
    ' target="_blank" rel="noopener noreferrer"',
    "",
  );

test("a bracket round an address stays outside the link", () => {
  expect(drawn("claim (https://www.example.org/a/b)")).toBe(
    'claim (<a href="https://www.example.org/a/b">example.org/a/b</a>)',
  );
});

test("a bracket that the address itself opens and closes is part of it", () => {
  expect(drawn("read (https://example.org/Widget_(part)); https://example.org/x")).toBe(
    'read (<a href="https://example.org/Widget_(part)">example.org/Widget_(part)</a>); <a href="https://example.org/x">example.org/x</a>',
  );
});

test("a text without an address is shown as it is", () => {
  expect(drawn("claim (seen)")).toBe("claim (seen)");
});
