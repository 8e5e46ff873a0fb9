import { describe, expect, it } from "vitest";
import { listTitle } from "../../../src/lists/read/list-title.ts";

describe("listTitle", () => {
  it("is the first heading, without its links and images", () => {
    expect(listTitle("# [Soil Papers](https://example.org) ![](a.png)\n\n## A\n\n- x")).toBe(
      "Soil Papers",
    );
  });

  it("is read from HTML, and passes news and contents by", () => {
    const text = `<h2 align="center">A Guide to Soil</h2>

## 📣 News

- we moved

## Methods

- **Loam**: Soil in depth [[Paper]](https://example.org/a)
`;
    expect(listTitle(text)).toBe("A Guide to Soil");
    expect(listTitle("## Contents\n\n- [a](#a)\n\n## Methods\n\n- x\n\n## Data\n\n- y")).toBe(
      "Methods",
    );
  });

  it("is nothing where there is no heading", () => {
    expect(listTitle("- a\n- b\n")).toBeNull();
  });
});
