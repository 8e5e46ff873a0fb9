import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it } from "vitest";
import { WorkLinks } from "../../src/app/inspector/work-links.tsx";
import type { GraphNode } from "../../src/graph/graph.ts";
import { said } from "../graph/fixture.ts";

let root: Root;
let place: HTMLElement;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
});
afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
});

it("shows an address once that lists label otherwise, with what each of them says", async () => {
  const url = "https://example.org/code";
  const node: GraphNode = {
    id: "model/alpha",
    kind: "Model",
    name: "Alpha",
    aliases: [],
    sources: [],
    listed: true,
    x: 0,
    y: 0,
    links: [
      { kind: "code", label: "GitHub", url },
      { kind: "code", label: "Code", url },
      { kind: "weights", label: "Code", url },
    ],
    evidence: {
      links: [0, 1, 2].map((value) => ({ ...said("Alpha: a model"), value })),
    },
  };
  await act(async () => root.render(<WorkLinks node={node} />));
  const rows = [...place.querySelectorAll("li")];
  expect(rows.map((row) => row.querySelector("a")?.textContent)).toEqual(["code", "weights"]);
  await act(async () => rows[0]?.querySelector("button")?.click());
  expect(place.querySelectorAll("blockquote")).toHaveLength(2);
});
