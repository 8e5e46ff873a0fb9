import { describe, expect, it } from "vitest";
import { safeHref } from "../../src/app/safe-href.ts";

describe("safeHref", () => {
  it("lets web addresses through", () => {
    expect(safeHref("https://example.org/a b")).toBe("https://example.org/a%20b");
    expect(safeHref("http://example.org")).toBe("http://example.org/");
  });

  it("makes no link of scripts, data, files and what is no address", () => {
    for (const url of [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      " javascript:alert(1)",
      "java\nscript:alert(1)",
      "data:text/html,<script>alert(1)</script>",
      "vbscript:x",
      "file:///etc/passwd",
      "blob:https://example.org/1",
      "example.org/no-scheme",
      "",
    ])
      expect(safeHref(url), url).toBeUndefined();
  });
});
