import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EvidenceList } from "../../src/app/inspector/evidence-list.tsx";
import type { Evidence } from "../../src/graph/evidence.ts";
import { claimed, quote, said } from "../graph/fixture.ts";

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

const show = (evidence: readonly Evidence[]): Promise<void> =>
  act(async () => root.render(<EvidenceList evidence={evidence} />));

describe("evidence on the screen", () => {
  it("quotes the line literally and marks the part that was read", async () => {
    await show([said("Alpha: a model")]);
    expect(place.querySelector("blockquote")?.textContent).toBe(quote);
    expect(place.querySelector("mark")?.textContent).toBe("Alpha: a model");
    expect(place.querySelector("figcaption")?.textContent).toContain("line 3");
  });

  it("shows the source and the note of a claim", async () => {
    await show([claimed]);
    expect(place.querySelector("a")?.href).toBe("https://example.org/alpha");
    expect(place.querySelector("a")?.rel).toContain("noopener");
    expect(place.textContent).toContain("says so");
  });

  it("makes no link of an address that is no web address", async () => {
    await show([{ ...claimed, url: "javascript:alert(1)" }]);
    expect(place.querySelector("a")).toBeNull();
    expect(place.textContent).toContain("alert(1)");
  });

  it("shows markup in a quote as text", async () => {
    const markup = '<img src=x onerror="alert(1)">';
    await show([{ ...said("Alpha"), quote: markup, from: 0, to: 4 }]);
    expect(place.querySelector("img")).toBeNull();
    expect(place.querySelector("blockquote")?.textContent).toBe(markup);
  });
});
