import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { parseGexfList } from "../../src/formats/gexf/parse-gexf-list.ts";
import { openGraph, type OpenedFile } from "../../src/formats/open-graph.ts";
import { limits } from "../../src/formats/read/limits.ts";
import { placeNodes } from "../../src/formats/read/place-nodes.ts";
import type { ReadResult } from "../../src/formats/read/read-result.ts";
import { checkGraph } from "../../src/graph/check-graph.ts";
import type { Graph } from "../../src/graph/graph.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fileOf = (content: string | Uint8Array, name = "file.xml"): OpenedFile => ({
  name,
  bytes: typeof content === "string" ? bytesOf(content) : content,
});
const open = (...contents: readonly (string | Uint8Array)[]): Promise<ReadResult> =>
  openGraph(contents.map((content) => fileOf(content)));

async function opened(...contents: readonly (string | Uint8Array)[]): Promise<{
  readonly graph: Graph;
  readonly codes: readonly string[];
  readonly placed: string;
}> {
  const result = await open(...contents);
  if ("errors" in result) throw new Error(JSON.stringify(result.errors));
  expect(checkGraph(result.graph)).toEqual([]);
  return {
    graph: result.graph,
    codes: result.diagnostics.map(({ code }) => code),
    placed: result.placed,
  };
}

async function refused(...contents: readonly (string | Uint8Array)[]) {
  const result = await open(...contents);
  if (!("errors" in result)) throw new Error("was opened");
  return result.errors[0];
}

const gexf = (body: string, graph = 'defaultedgetype="directed"', head = ""): string =>
  `${head}<gexf xmlns="http://gexf.net/1.2" xmlns:viz="http://gexf.net/1.2/viz" version="1.2"><graph ${graph}>${body}</graph></gexf>`;
const graphml = (body: string, keys = "", graph = 'edgedefault="directed"', head = ""): string =>
  `${head}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph ${graph}>${body}</graph></graphml>`;
const two = '<nodes><node id="a" label="A"/><node id="b" label="B"/></nodes>';

// GEXF

test("GEXF without positions is placed without overlap, and says so", async () => {
  const { graph, codes, placed } = await opened(gexf(two));
  expect(placed).toBe("none");
  expect(codes).toContain("no-position");
  expect(graph.nodes.map(({ name }) => name)).toEqual(["A", "B"]);
  expect(graph.nodes[0]?.x).not.toBe(graph.nodes[1]?.x);
});

test("a repeated id keeps the first node and names the line", async () => {
  const result = await open(
    gexf('<nodes><node id="a" label="1"/>\n<node id="a" label="2"/></nodes>'),
  );
  if ("errors" in result) throw new Error("refused");
  expect(result.graph.nodes.map(({ name }) => name)).toEqual(["1"]);
  expect(result.diagnostics).toContainEqual({
    code: "repeated-id",
    severity: "warning",
    message: 'node "a" stands again after line 1; the first is kept',
    file: "file.xml",
    line: 2,
  });
});

test("an attribute of unknown type or without declaration is kept as text in the note", async () => {
  const { graph } = await opened(
    gexf(
      `<attributes class="node"><attribute id="0" title="shade" type="hue"/></attributes><nodes><node id="a" label="A"><attvalues><attvalue for="0" value="teal"/><attvalue for="9" value="?"/></attvalues></node></nodes>`,
    ),
  );
  expect(graph.nodes[0]?.note).toBe("shade: teal; 9: ?");
});

test("a dynamic GEXF shows everything that ever was with its last values", async () => {
  const { graph, codes } = await opened(
    gexf(
      `<attributes class="node" mode="dynamic"><attribute id="w" title="weight" type="float"/></attributes><nodes><node id="a"><attvalues><attvalue for="w" value="1" start="2009" end="2010"/><attvalue for="w" value="2" start="2010"/></attvalues><spells><spell start="2009"/></spells></node></nodes>`,
      'mode="dynamic" defaultedgetype="directed" timeformat="date"',
    ),
  );
  expect(codes).toContain("dynamic");
  expect(graph.nodes[0]?.note).toBe("weight: 2");
});

test("a third dimension is left out and said so; y points up in GEXF", async () => {
  const at = (id: string, x: number, y: number): string =>
    `<node id="${id}"><viz:position x="${x}" y="${y}" z="3"/></node>`;
  const { graph, codes, placed } = await opened(
    gexf(`<nodes>${at("low", 0, -100)}${at("high", 0, 100)}${at("right", 200, 0)}</nodes>`),
  );
  expect([placed, codes.includes("three-dimensions")]).toEqual(["all", true]);
  const [low, high, right] = graph.nodes;
  expect(high?.y).toBeLessThan(low?.y ?? 0);
  expect(right?.x).toBeGreaterThan(low?.x ?? Infinity);
});

test("sizes and colours of another program are left out, and told once", async () => {
  const look = '<viz:size value="9"/><viz:color r="1" g="2" b="3"/>';
  const { codes } = await opened(
    gexf(`<nodes><node id="a">${look}</node><node id="b">${look}</node></nodes>`),
  );
  expect(codes.filter((code) => code === "look")).toHaveLength(1);
  const yed = node(
    "a",
    '<data key="d"><y:ShapeNode><y:Fill color="#123456"/></y:ShapeNode></data>',
  );
  expect((await opened(graphml(yed, '<key id="d" for="node"/>'))).codes).toContain("look");
});

test("a position that is no number counts as missing", async () => {
  const { graph, placed } = await opened(
    gexf(`<nodes><node id="a"><viz:position x="NaN" y="1"/></node></nodes>`),
  );
  expect(placed).toBe("none");
  expect(Number.isFinite(graph.nodes[0]?.x)).toBe(true);
});

test("nested nodes and nodes without id or label are taken one by one", async () => {
  const { graph, codes } = await opened(
    gexf('<nodes><node id="a"><nodes><node id="b"/></nodes></node><node label="lost"/></nodes>'),
  );
  expect(graph.nodes.map(({ id, name }) => [id, name])).toEqual([
    ["b", "b"],
    ["a", "a"],
  ]);
  expect(codes).toContain("no-id");
});

test("an edge to nowhere is left out, undirected and mutual edges are shown one way", async () => {
  const { graph, codes } = await opened(
    gexf(
      `${two}<edges><edge source="a" target="zz"/><edge source="a" target="b" type="mutual"/></edges>`,
      "",
    ),
  );
  expect(graph.edges.map(({ id }) => id)).toEqual(["a RELATED_TO b"]);
  expect(codes).toEqual(expect.arrayContaining(["missing-end", "undirected"]));
});

test("parallel edges and kinds of other programs stay apart", async () => {
  const { graph } = await opened(
    gexf(
      `${two}<edges><edge id="1" source="a" target="b" kind="knows"/><edge id="2" source="a" target="b" kind="knows"/><edge id="3" source="a" target="b" label="likes" weight="2"/></edges>`,
    ),
  );
  expect(graph.edges.map(({ kind, role }) => [kind, role])).toEqual([
    ["RELATED_TO", "knows"],
    ["RELATED_TO", "knows (2)"],
    ["RELATED_TO", "likes"],
  ]);
  expect(JSON.stringify(graph.edges[2]?.evidence)).toContain("weight: 2");
});

test("an entity bomb is refused before it unfolds, with its place", async () => {
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE gexf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>\n`;
  const error = await refused(gexf('<nodes><node id="&b;"/></nodes>', "", bomb));
  expect(error).toMatchObject({ code: "entities", line: 2 });
  expect(error?.message).toContain("save it without a DOCTYPE");
});

test("broken XML is refused with line and column", async () => {
  const error = await refused(gexf("<nodes>\n<node id='a'></nodes>"));
  expect(error).toMatchObject({ code: "broken-xml", line: 2, file: "file.xml" });
  expect(error?.column).toBeGreaterThan(10);
  expect(await refused(gexf("<nodes>&nbsp;</nodes>"))).toMatchObject({ code: "broken-xml" });
});

test("elements without end are refused before the stack is", async () => {
  expect(await refused(gexf("<a>".repeat(200)))).toMatchObject({ code: "too-deep" });
});

test("UTF-16, Latin-1 and a wrong declaration are read; an unknown encoding is refused", async () => {
  const text = gexf(
    '<nodes><node id="é"/></nodes>',
    "",
    '<?xml version="1.0" encoding="ISO-8859-1"?>',
  );
  const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const wide = new Uint8Array(
    Uint16Array.from("\uFEFF" + gexf('<nodes><node id="é"/></nodes>'), (sign) => sign.charCodeAt(0))
      .buffer,
  );
  const wrong = Uint8Array.from(gexf('<nodes><node id="é"/></nodes>'), (sign) =>
    sign.charCodeAt(0),
  );
  for (const content of [latin, wide, wrong]) {
    const { graph, codes } = await opened(content);
    expect(graph.nodes[0]?.id).toBe("é");
    expect(codes).toContain("encoding");
  }
  const unknown = gexf(two, "", '<?xml version="1.0" encoding="klingon"?>');
  expect(await refused(unknown)).toMatchObject({ code: "unknown-encoding", line: 1 });
});

test("lists come in the forms of Gephi, of JSON and of older files", () => {
  expect(parseGexfList('["a", "b\\"c"]')).toEqual(["a", 'b"c']);
  expect(parseGexfList("[a, 'b, c']")).toEqual(["a", "b, c"]);
  expect(parseGexfList("a|b")).toEqual(["a", "b"]);
  expect(parseGexfList("[]")).toEqual([]);
});

// GraphML

const node = (id: string, data = ""): string => `<node id="${id}">${data}</node>`;

test("GraphML without keys, positions or edges opens", async () => {
  const { graph, placed } = await opened(graphml(node("a")));
  expect([graph.nodes.length, graph.edges.length, placed]).toEqual([1, 0, "none"]);
});

test("typed keys, defaults, and values that do not fit their type", async () => {
  const keys = `<key id="k" for="node" attr.name="age" attr.type="int"><default>7</default></key><key id="n" for="node" attr.name="name" attr.type="string"/>`;
  const { graph } = await opened(
    graphml(node("a", '<data key="k">old</data><data key="n">Ann</data>') + node("b"), keys),
  );
  expect(graph.nodes.map(({ name, note }) => [name, note])).toEqual([
    ["Ann", "age: old"],
    ["b", "age: 7"],
  ]);
});

test("yEd's labels and places are read, its graphics left alone", async () => {
  const yed = (id: string, x: number, label: string): string =>
    node(
      id,
      `<data key="d0"><y:ShapeNode><y:Geometry x="${x}" y="10" width="20" height="10"/><y:NodeLabel>\n${label}</y:NodeLabel></y:ShapeNode></data>`,
    );
  const { graph, placed } = await opened(
    graphml(
      yed("n0", 100, "Left") + yed("n1", 400, "Right") + yed("n2", 300, "Middle"),
      '<key id="d0" for="node" yfiles.type="nodegraphics"/>',
    ),
  );
  expect(placed).toBe("all");
  expect(graph.nodes.map(({ name, x, y }) => [name, x, y])).toEqual([
    ["Left", 110, 15],
    ["Right", 410, 15],
    ["Middle", 310, 15],
  ]);
});

test("nested graphs are shown flat, hyperedges and ports left out", async () => {
  const { graph, codes } = await opened(
    graphml(
      `${node("a", '<port name="p"/><graph edgedefault="directed"><node id="a::b"/></graph>')}<hyperedge><endpoint node="a"/></hyperedge><edge source="a" target="a::b"/>`,
    ),
  );
  expect(graph.nodes.map(({ id }) => id)).toEqual(["a::b", "a"]);
  expect(graph.edges.length).toBe(1);
  expect(codes).toEqual(expect.arrayContaining(["nested-graph", "hyperedge"]));
});

test("undirected GraphML, a self loop and an edge to nowhere", async () => {
  const { graph, codes } = await opened(
    graphml(
      `${node("a")}<edge source="a" target="a"/><edge source="a" target="b"/>`,
      "",
      'edgedefault="undirected"',
    ),
  );
  expect(graph.edges.map(({ source, target }) => [source, target])).toEqual([["a", "a"]]);
  expect(codes).toEqual(expect.arrayContaining(["undirected", "missing-end"]));
});

test("repeated ids and nodes without id in GraphML are told", async () => {
  const { graph, codes } = await opened(graphml(`${node("a")}${node("a")}<node/>`));
  expect(graph.nodes.length).toBe(1);
  expect(codes).toEqual(expect.arrayContaining(["repeated-id", "no-id"]));
});

test("entities in GraphML are refused, a plain DOCTYPE is not", async () => {
  const bomb = '<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  expect(await refused(graphml(node("&x;"), "", "", bomb))).toMatchObject({ code: "entities" });
  const plain = '<!DOCTYPE graphml SYSTEM "graphml.dtd">';
  expect((await opened(graphml(node("a"), "", "", plain))).graph.nodes.length).toBe(1);
});

test("numbers too large to hold are kept as text or left, and no place of theirs is believed", async () => {
  const attributes =
    '<attributes class="node"><attribute id="0" title="year" type="integer"/><attribute id="1" title="count" type="long"/></attributes>';
  const { graph, codes } = await opened(
    gexf(
      `${attributes}<nodes><node id="a"><attvalues><attvalue for="0" value="1e999"/><attvalue for="1" value="123456789012345678901234567890"/></attvalues><viz:position x="1e999" y="0"/></node><node id="b"><viz:position x="1e300" y="-1e300"/></node></nodes>`,
    ),
  );
  expect(codes).toContain("no-position");
  const [a] = graph.nodes;
  expect(a && "year" in a ? a.year : undefined).toBeUndefined();
  expect(a?.note).toContain("1e999");
  for (const { x, y } of graph.nodes) expect([x, y].every(Number.isFinite)).toBe(true);
});

test("GraphML in UTF-16, and in Latin-1 as declared, is read and told", async () => {
  const wide = new Uint8Array(
    Uint16Array.from("\uFEFF" + graphml(node("é")), (sign) => sign.charCodeAt(0)).buffer,
  );
  const latin = Uint8Array.from(
    graphml(node("é"), "", "", '<?xml version="1.0" encoding="ISO-8859-1"?>'),
    (sign) => sign.charCodeAt(0),
  );
  for (const content of [wide, latin]) {
    const { graph, codes } = await opened(content);
    expect(graph.nodes[0]?.id).toBe("é");
    expect(codes).toContain("encoding");
  }
});

test("an edge of GraphML that differs from the file's default is told, its direction kept", async () => {
  const { graph, codes } = await opened(
    graphml(`${node("a")}${node("b")}<edge source="b" target="a" directed="false"/>`),
  );
  expect(graph.edges.map(({ source, target }) => [source, target])).toEqual([["b", "a"]]);
  expect(codes).toContain("undirected");
});

test("GraphML without places for all nodes, or with a third dimension, is placed and told", async () => {
  const keys =
    '<key id="x" for="node" attr.name="x" attr.type="double"/><key id="y" for="node" attr.name="y" attr.type="double"/><key id="z" for="node" attr.name="z" attr.type="double"/>';
  const at = (x: number, y: number, z: number): string =>
    `<data key="x">${x}</data><data key="y">${y}</data><data key="z">${z}</data>`;
  const { graph, placed, codes } = await opened(
    graphml(`${node("a", at(100, 200, 5))}${node("b", at(800, 300, 0))}${node("c")}`, keys),
  );
  expect(placed).toBe("some");
  expect(codes).toContain("no-position");
  expect(graph.nodes.slice(0, 2).map(({ x, y }) => [x, y])).toEqual([
    [100, 200],
    [800, 300],
  ]);
});

test("a GraphML that ends in the middle is refused with where", async () => {
  expect(await refused(graphml(node("a")).slice(0, -12))).toMatchObject({
    code: "broken-xml",
    line: 1,
  });
});

test("kinds and roles that the schema knows become what they are; wrong ends become related to", async () => {
  const keys = `<key id="k" for="all" attr.name="kind"/><key id="r" for="edge" attr.name="role"/>`;
  const kind = (text: string): string => `<data key="k">${text}</data>`;
  const { graph, codes } = await opened(
    graphml(
      `${node("m", kind("Model"))}${node("d", kind("Dataset"))}${node("p", kind("Person"))}
<edge source="m" target="d">${kind("TRAINED_ON")}<data key="r">input</data></edge>
<edge source="d" target="m">${kind("TRAINED_ON")}<data key="r">input</data></edge>
<edge source="p" target="m">${kind("WROTE")}</edge>`,
      keys,
    ),
  );
  expect(graph.nodes.map(({ kind: of, type }) => [of, type])).toEqual([
    ["Model", undefined],
    ["Dataset", undefined],
    ["Resource", "Person"],
  ]);
  expect(graph.edges.map(({ id }) => id)).toEqual([
    "m TRAINED_ON[input] d",
    "d RELATED_TO[TRAINED_ON] m",
    "p RELATED_TO[WROTE] m",
  ]);
  expect(codes).toEqual(expect.arrayContaining(["unknown-kind", "unknown-relation"]));
});

test("a link, a publication or an evidence that is broken is not half believed", async () => {
  const keys = ["links", "publications", "evidence", "kind"]
    .map((name) => `<key id="${name}" for="node" attr.name="${name}"/>`)
    .join("");
  const data = (key: string, text: string): string => `<data key="${key}">${text}</data>`;
  const { graph, codes } = await opened(
    graphml(
      node(
        "m",
        data("kind", "Model") +
          data("links", '[{"kind":"paper","label":"x"}]') +
          data("publications", '[{"venue":{},"year":1,"track":null}]') +
          data("evidence", '{"name":[{"rule":"r"}],"__proto__":[]}'),
      ),
      keys,
    ),
  );
  const [model] = graph.nodes;
  expect([model?.links, model?.publications]).toEqual([undefined, undefined]);
  expect(codes).toContain("wrong-type");
  expect(model?.evidence["name"]?.[0]?.rule).toBe("opened-file");
});

test("control characters in ids and names are repaired on both ends of an edge", async () => {
  const json = JSON.stringify({
    nodes: [{ key: "a\u0007" }, { key: "b", attributes: { name: "\ud800" } }],
    edges: [{ source: "a\u0007", target: "b" }],
  });
  const { graph } = await opened(json);
  expect(graph.nodes.map(({ id, name }) => [id, name])).toEqual([
    ["a\uFFFD", "a\uFFFD"],
    ["b", "\uFFFD"],
  ]);
  expect(graph.edges.length).toBe(1);
});

// Everything else that can be dropped here

test("a CSV pair opens in any order and with other programs' names of columns", async () => {
  const nodes = 'Id;Label;Age\n1;Ann;33\n2;"Bob; junior";\n';
  const edges = "Source,Target,Type,Weight\n1,2,Directed,3\n";
  for (const pair of [
    [nodes, edges],
    [edges, nodes],
  ]) {
    const { graph } = await opened(...pair);
    expect(graph.nodes.map(({ name, note }) => [name, note])).toEqual([
      ["Ann", "Age: 33"],
      ["Bob; junior", undefined],
    ]);
    expect(graph.edges.map(({ source, target }) => [source, target])).toEqual([["1", "2"]]);
  }
});

test("a lone table of edges makes its nodes", async () => {
  const { graph, codes } = await opened("from,to\na,b\nb,c\n");
  expect([graph.nodes.length, graph.edges.length]).toEqual([3, 2]);
  expect(codes).toContain("no-node-table");
});

test("what is no graph is refused with what would be one", async () => {
  for (const content of [
    "# A list\n- [x](y), z",
    "",
    "plain words",
    "<html></html>",
    "\u0000\u0001",
  ])
    expect(await refused(content)).toMatchObject({ code: "unknown-format" });
  expect(await refused('{"nodes": [')).toMatchObject({
    code: "broken-json",
    line: 1,
    message: expect.stringContaining("the file was cut off"),
  });
  expect(await refused('{"nodes":\n [1 2]}')).toMatchObject({
    code: "broken-json",
    line: 2,
    message: expect.stringContaining("mend it there"),
  });
  expect(await refused('{"nodes": 1}')).toMatchObject({ code: "not-graphology" });
});

test("a zip that unfolds beyond the limit is refused before it does", async () => {
  const big = new Uint8Array(limits.text / 2 + 1);
  const bomb = zipSync({ "a.csv": big, "b.csv": big }, { level: 1 });
  expect(bomb.length).toBeLessThan(2_000_000);
  expect(await refused(bomb)).toMatchObject({ code: "too-large" });
  expect(await refused(strToU8("PK\u0003\u0004 no zip"))).toMatchObject({ code: "broken-zip" });
});

test("a file of 50 MB opens, with progress", async () => {
  const note = "x".repeat(5000);
  const rows = Array.from({ length: 10_500 }, (_, i) =>
    node(`n${i}`, `<data key="k">${note}</data>`),
  );
  const text = graphml(rows.join("\n"), '<key id="k" for="node" attr.name="text"/>');
  expect(text.length).toBeGreaterThan(50_000_000);
  const shares: number[] = [];
  const result = await openGraph([fileOf(text)], { onProgress: (share) => shares.push(share) });
  expect("graph" in result && result.graph.nodes.length).toBe(10_500);
  expect(shares.length).toBeGreaterThan(50);
  expect(shares.at(-1)).toBe(1);
});

test("places on the page stay, others are scaled to it with their proportions", () => {
  const inside = [
    { x: 100, y: 100 },
    { x: 900, y: 500 },
    { x: 300, y: 300 },
  ];
  expect(placeNodes(inside)).toEqual(inside);
  const [a, b, c] = placeNodes([{ x: -1e6, y: 0 }, { x: 1e6, y: 0 }, undefined]);
  expect(a).toEqual({ x: 40, y: 450 });
  expect(b).toEqual({ x: 1400, y: 450 });
  expect(Number.isFinite(c?.x)).toBe(true);
  const [d, e] = placeNodes([
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ]);
  expect(d).not.toEqual(e);
});
