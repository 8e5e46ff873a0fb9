// The page of an offline HTML export: map, search, legend, and a card for what is picked. No framework and no request;
// built as one classic script that the export puts into the file.
import { isListEvidence, type Evidence } from "../../graph/evidence.ts";
import { fromColumns } from "../../graph/columns.ts";
import { indexGraph } from "../../graph/index-graph.ts";
import { kindLabel } from "../../graph/kind-label.ts";
import { edgeKinds } from "../../graph/schema.ts";
import type { GraphNode } from "../../graph/graph.ts";
import { offlineIds, type OfflineData } from "../../formats/html/offline-data.ts";
import { unpackText } from "../../formats/html/pack-text.ts";
import { shapePaths } from "../../formats/svg/shape-path.ts";
import { buildScene } from "../../scene/build-scene.ts";
import { themes } from "../../scene/theme.ts";
import { createViewer } from "../../viewer/create-viewer.ts";
import { firstView } from "../../view/view.ts";
import { element } from "./element.ts";
import { grouped } from "../../answer/words.ts";

const data = JSON.parse(
  unpackText(document.getElementById(offlineIds.data)?.textContent ?? ""),
) as OfflineData;
const graph = fromColumns(data.graph);
const index = indexGraph(graph);
const darkness = window.matchMedia("(prefers-color-scheme: dark)");
const stillness = window.matchMedia("(prefers-reduced-motion: reduce)");

const map = element("div", { class: "map" });
const card = element("aside", { "aria-label": "What is picked" });
const legend = element("ul", {});
const input = element("input", {
  type: "search",
  placeholder: "Find a name",
  "aria-label": "Find a name",
});
const found = element("ul", { class: "found", hidden: "" });
document
  .getElementById(offlineIds.app)
  ?.replaceChildren(
    element(
      "header",
      {},
      element("h1", {}, data.title),
      element("div", { class: "search" }, input, found),
    ),
    map,
    card,
    element("footer", {}, legend, data.caption),
  );

let picked: string | null = null;
let viewer = mount();
darkness.addEventListener("change", () => {
  viewer.destroy();
  viewer = mount();
  draw();
});
draw();

function mount() {
  return createViewer(map, {
    theme: darkness.matches ? themes.dark : themes.light,
    reducedMotion: stillness.matches,
    label: `Map: ${data.title}`,
    onSelect: (id) => pick(id, false),
    onFailure: (reason) => {
      map.replaceChildren(
        element(
          "p",
          { class: "quiet" },
          reason === "no-webgl"
            ? "This browser cannot draw the map; search and cards work."
            : "The map was lost and comes back when the browser allows it.",
        ),
      );
    },
  });
}

function draw(): void {
  const view = firstView(graph.dataVersion);
  const scene = buildScene({
    index,
    theme: darkness.matches ? themes.dark : themes.light,
    appearance: { ...view.appearance, ...data.appearance },
    nodes: null,
    edges: null,
    ...(data.shown && { shown: new Set(graph.nodes.keys()) }),
    selection: picked === null ? [] : [picked],
  });
  viewer.draw(scene);
  legend.replaceChildren(
    ...scene.legend.colouring.rows.map(({ label, colour, shape, count }) => {
      const row = element("li", {});
      // Colours, shapes and counts are ours; the label is set as text.
      row.innerHTML = `<svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true"><path fill="${colour}" fill-rule="evenodd" d="${shapePaths[shape ?? "circle"](5)}"/></svg>`;
      row.append(`${label} ${grouped(count)}`);
      return row;
    }),
  );
  card.replaceChildren(...(picked === null ? welcome() : describe(picked)));
}

function pick(id: string | null, move: boolean): void {
  picked = id;
  draw();
  if (id !== null && move) viewer.focus([id]);
}

function welcome(): (Node | string)[] {
  return [
    element("p", { class: "quiet" }, "Pick a mark on the map, or find a name, to read about it."),
  ];
}

function describe(id: string): (Node | string)[] {
  const node = index.node(id);
  const position = index.position(id);
  if (node === undefined || position === undefined) return welcome();
  const { name, title, aliases, note, homepage, parameters, scale } = node;
  const facts = [
    title !== undefined && title !== name ? title : null,
    aliases.length > 0 ? `Also ${aliases.join(", ")}` : null,
    (node.publications ?? [])
      .map(({ venue, year, track }) =>
        [venue, year, track].filter((part) => part !== null).join(" "),
      )
      .join("; "),
    parameters === undefined ? null : `${grouped(parameters)} parameters`,
    scale?.text,
    note,
  ].filter((fact) => fact !== null && fact !== undefined && fact !== "");
  return [
    element("h2", {}, name),
    element("p", { class: "quiet" }, kindLabel(node)),
    ...facts.map((fact) => element("p", {}, String(fact))),
    ...links(node, homepage),
    ...relations(position),
    element("h3", {}, "Evidence"),
    ...(node.evidence["name"] ?? []).map(proof),
  ];
}

function links({ links: held = [] }: GraphNode, homepage: string | undefined): Node[] {
  const all = [
    ...held.map(({ label, url, variant }) => ({
      text: [label, variant].filter((part) => part !== undefined).join(" "),
      url,
    })),
    ...(homepage === undefined ? [] : [{ text: "Homepage", url: homepage }]),
  ].filter(({ url }) => /^https?:\/\//i.test(url));
  if (all.length === 0) return [];
  const rows = all.map(({ text, url }) =>
    element("li", {}, element("a", { href: url, rel: "noreferrer noopener" }, text || url)),
  );
  return [element("h3", {}, "Links"), element("ul", {}, ...rows)];
}

function relations(position: number): Node[] {
  const groups = new Map<string, Node[]>();
  const add = (at: number, outward: boolean): void => {
    const edge = graph.edges[at];
    if (edge === undefined) return;
    const other = index.node(outward ? edge.target : edge.source);
    if (other === undefined) return;
    const spec = edgeKinds[edge.kind];
    const head = outward ? spec.label : spec.inverse;
    const button = element("button", { type: "button" }, other.name);
    button.addEventListener("click", () => pick(other.id, true));
    const aside = [edge.role, edge.confidence].filter((part) => part !== undefined).join(", ");
    const row = element(
      "li",
      {},
      button,
      element(
        "details",
        {},
        element("summary", { class: "quiet" }, aside),
        ...edge.evidence.map(proof),
      ),
    );
    groups.set(head, [...(groups.get(head) ?? []), row]);
  };
  for (const at of index.out(position)) add(at, true);
  for (const at of index.in(position)) add(at, false);
  return Array.from(groups, ([head, rows]) => [
    element("h3", {}, head.charAt(0).toUpperCase() + head.slice(1)),
    element("ul", {}, ...rows),
  ]).flat();
}

function proof(piece: Evidence): Node {
  if (!isListEvidence(piece))
    return element(
      "blockquote",
      {},
      /^https?:\/\//i.test(piece.url)
        ? element("a", { href: piece.url, rel: "noreferrer noopener" }, piece.url)
        : piece.url,
      piece.note === "" ? "" : ` ${piece.note}`,
    );
  const { quote, from, to, list, line } = piece;
  return element(
    "blockquote",
    {},
    quote.slice(0, from),
    element("mark", {}, quote.slice(from, to)),
    quote.slice(to),
    element("div", { class: "quiet" }, `${list}, line ${line}`),
  );
}

const mostFound = 20;
input.addEventListener("input", () => {
  const wanted = input.value.trim().toLowerCase();
  const hits = wanted === "" ? [] : graph.nodes.filter((node) => matches(node, wanted));
  found.hidden = hits.length === 0;
  found.replaceChildren(
    ...hits.slice(0, mostFound).map((hit) => {
      const { id, name } = hit;
      const button = element(
        "button",
        { type: "button" },
        name,
        element("span", { class: "quiet" }, ` ${kindLabel(hit)}`),
      );
      button.addEventListener("click", () => {
        found.hidden = true;
        pick(id, true);
      });
      return element("li", {}, button);
    }),
  );
});
input.addEventListener("keydown", ({ key }) => {
  if (key === "Escape") found.hidden = true;
  if (key === "Enter") found.querySelector("button")?.click();
});

function matches({ name, aliases, title }: GraphNode, wanted: string): boolean {
  return [name, title ?? "", ...aliases].some((text) => text.toLowerCase().includes(wanted));
}
