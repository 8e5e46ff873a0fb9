// The map of a figure: regions, guides, edges, marks and names, as the screen shows them.
import { adjacencyOf } from "../../scene/adjacency.ts";
import { estimateWidth, haloWidth, narrowWidth, type LabelStyle } from "../../scene/label-style.ts";
import { lightUp } from "../../scene/light-up.ts";
import { placeLabels } from "../../scene/place-labels.ts";
import { regionNameInk } from "../../scene/place-region-names.ts";
import type { Projection } from "../../scene/projection.ts";
import { foldRatio, type Mark, type Scene } from "../../scene/scene.ts";
import { fadedShare } from "../../scene/theme.ts";
import { escapeXml } from "../xml/escape-xml.ts";
import { clipRing } from "./clip-ring.ts";
import type { Palette } from "./palette.ts";
import { shapePaths, short } from "./shape-path.ts";

const opacityOf = (state: Mark["state"]): number => (state === "faded" ? fadedShare : 1);

export function drawMap(scene: Scene, projection: Projection, palette: Palette): string[] {
  const { theme } = scene;
  const { scale, dx, dy, sizeScale, reach } = projection;
  const at = (x: number, y: number): readonly [number, number] => [x * scale + dx, y * scale + dy];
  const shown = (folded: boolean): boolean => !folded || reach < foldRatio;
  const lines: string[] = ['<g stroke-width="1" stroke-linejoin="round">'];
  // Rasterizers stumble over dashes far outside the sheet, and nobody sees them.
  const sheet = { x0: -20, y0: -20, x1: projection.width + 20, y1: projection.height + 20 };
  for (const { polygons, fill, line, dashed } of scene.regions) {
    const path = polygons.flatMap((ring) => {
      const points: (readonly [number, number])[] = [];
      for (let i = 0; i + 1 < ring.length; i += 2) points.push(at(ring[i] ?? 0, ring[i + 1] ?? 0));
      const seen = clipRing(points, sheet);
      return seen.length < 3
        ? []
        : [`M${seen.map((point) => point.map(short).join(" ")).join("L")}Z`];
    });
    if (path.length === 0) continue;
    lines.push(
      `<path d="${path.join("")}" fill="${palette.ink(fill)}" stroke="${palette.ink(line)}"${dashed ? ' stroke-dasharray="4 3"' : ""}/>`,
    );
  }
  for (const { x0, y0, x1, y1 } of scene.guides) {
    const [[ax, ay], [bx, by]] = [at(x0, y0), at(x1, y1)];
    lines.push(
      `<path d="M${short(ax)} ${short(ay)}L${short(bx)} ${short(by)}" fill="none" stroke="${palette.ink(theme.hairline)}"/>`,
    );
  }
  lines.push("</g>", '<g fill="none">', ...drawEdges(scene, at, shown, palette), "</g>");
  lines.push(
    `<g fill-rule="evenodd"${palette.outlined ? ` stroke="${theme.ink}" stroke-width="0.5"` : ""}>`,
  );
  for (const mark of scene.marks) {
    if (!shown(mark.folded)) continue;
    const [x, y] = at(mark.x, mark.y);
    const r = mark.radius * sizeScale;
    const faded = opacityOf(mark.state);
    lines.push(
      `<path transform="translate(${short(x)} ${short(y)})" d="${shapePaths[mark.shape](r)}" fill="${palette.mark(mark.colour)}"${faded < 1 ? ` opacity="${faded}"` : ""}/>`,
    );
    if (mark.selected)
      lines.push(
        `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r * 1.1 + 3)}" fill="none" stroke="${palette.ink(theme.accent)}" stroke-width="2"/>`,
      );
  }
  lines.push("</g>", ...drawNames(scene, projection, palette));
  return lines;
}

function drawEdges(
  scene: Scene,
  at: (x: number, y: number) => readonly [number, number],
  shown: (folded: boolean) => boolean,
  palette: Palette,
): string[] {
  // Edges of one ink stand in one path, so that thousands of them stay a small file.
  const inks = new Map<string, string[]>();
  for (const { source, target, shift, folded, state, colour, opacity, width } of scene.edges) {
    const [from, to] = [scene.marks[source], scene.marks[target]];
    if (from === undefined || to === undefined || !shown(folded)) continue;
    const [ax, ay] = at(from.x, from.y);
    const [bx, by] = at(to.x, to.y);
    const long = Math.hypot(bx - ax, by - ay) || 1;
    const [sx, sy] = [((by - ay) / long) * shift, ((ax - bx) / long) * shift];
    const lit = state === "lit";
    const strength = (lit ? 0.85 : opacity) * opacityOf(state);
    const ink = `stroke="${lit ? palette.edge(colour) : palette.ink(scene.theme.ink)}" stroke-opacity="${short(strength)}" stroke-width="${short(lit ? width * 1.4 : width)}"`;
    const path = `M${short(ax + sx)} ${short(ay + sy)}L${short(bx + sx)} ${short(by + sy)}`;
    const held = inks.get(ink);
    if (held) held.push(path);
    else inks.set(ink, [path]);
  }
  return Array.from(inks, ([ink, paths]) => `<path d="${paths.join("")}" ${ink}/>`);
}

/** Whether more is drawn than a sheet of this width can name. */
const crowded = ({ marks }: Scene, { width }: Projection): boolean =>
  marks.length > 160 && width < narrowWidth;

/** Names that a full sheet holds beside those of its regions. */
const mostOn = ({ width, height }: Projection): number => Math.round((width * height) / 18_000);

function drawNames(scene: Scene, projection: Projection, { ink: recolour }: Palette): string[] {
  const { theme, marks, regions, guides } = scene;
  const { scale, dx, dy, reach } = projection;
  const picked = marks.flatMap(({ selected }, i) => (selected ? [i] : []));
  const lit = lightUp(scene, adjacencyOf(marks.length, scene.edges), picked);
  const names = placeLabels(scene, projection, estimateWidth, {
    lit: scene.lit ? lit : null,
    ...(crowded(scene, projection) && { most: mostOn(projection) }),
  });
  const strength = regionNameInk(reach) * (scene.lit ? 0.35 : 1);
  return [
    '<g text-anchor="middle">',
    ...names.regions.flatMap(({ region, lines, x, y, style, lineHeight, ink: colour }) =>
      lines.map((line, i) =>
        writeText(line, x, y + (i - (lines.length - 1) / 2) * lineHeight, style, recolour(colour), {
          halo: recolour(regions[region]?.fill ?? theme.ground),
          opacity: strength,
        }),
      ),
    ),
    "</g>",
    ...guides.map(({ text, textX, textY, align }) =>
      writeText(
        text,
        textX * scale + dx,
        textY * scale + dy,
        { size: 11, weight: 400, spacing: 0 },
        recolour(theme.secondary),
        { halo: theme.ground, anchor: align },
      ),
    ),
    ...[...names.labels, ...names.more].flatMap((label) => {
      const { mark, text, offsetX, offsetY, style } = label;
      const of = marks[mark];
      if (of === undefined) return [];
      const [x, y] = [of.x * scale + dx + offsetX, of.y * scale + dy + offsetY];
      const colour = names.more.includes(label) ? theme.secondary : theme.ink;
      return [writeText(text, x, y, style, recolour(colour), { halo: theme.ground })];
    }),
  ];
}

/**
 * One line of text as text; `y` is the middle of its height. A halo is a text of its own below it, since not every reader
 * knows `paint-order`, and one that does not would lay the halo over the letters.
 */
export function writeText(
  text: string,
  x: number,
  y: number,
  { size, weight, spacing }: LabelStyle,
  colour: string,
  {
    halo,
    opacity = 1,
    anchor,
  }: {
    readonly halo?: string;
    readonly opacity?: number;
    readonly anchor?: string;
  } = {},
): string {
  const attributes = [
    `x="${short(x)}" y="${short(y + size * 0.35)}" font-size="${short(size)}"`,
    weight === 400 ? "" : ` font-weight="${weight}"`,
    spacing === 0 ? "" : ` letter-spacing="${spacing}"`,
    opacity === 1 ? "" : ` opacity="${short(opacity)}"`,
    anchor === undefined || anchor === "start" ? "" : ` text-anchor="${anchor}"`,
  ].join("");
  const letters = escapeXml(text);
  const below =
    halo === undefined
      ? ""
      : `<text ${attributes} fill="none" stroke="${halo}" stroke-width="${haloWidth}" stroke-linejoin="round" aria-hidden="true">${letters}</text>`;
  return `${below}<text ${attributes} fill="${colour}">${letters}</text>`;
}
