// What reaches the screen: colours at known places, in both themes, and what the pointer and the keyboard do.
import { afterEach, describe, expect, it } from "vitest";
import { touch, type Box } from "../../src/scene/box.ts";
import { rgbOf } from "../../src/scene/colour.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { themes } from "../../src/scene/theme.ts";
import { createViewer } from "../../src/viewer/create-viewer.ts";
import type { Viewer, ViewerOptions } from "../../src/viewer/viewer.ts";
import { fixedScene, radius, size } from "./fixed-scene.ts";

let viewer: Viewer | null = null;
let container: HTMLElement | null = null;

function show(scene: Scene, options: Partial<ViewerOptions> = {}): Viewer {
  container = document.createElement("div");
  Object.assign(container.style, {
    position: "absolute",
    inset: "0 auto auto 0",
    width: `${size.width}px`,
    height: `${size.height}px`,
  });
  container.style.background = scene.theme.ground;
  document.body.append(container);
  viewer = createViewer(container, { theme: scene.theme, reducedMotion: true, ...options });
  viewer.draw(scene);
  return viewer;
}

afterEach(() => {
  viewer?.destroy();
  container?.remove();
  viewer = null;
});

/** After the first frame, and two more. */
async function frame(): Promise<void> {
  await expect.poll(() => viewer?.projection() ?? null).not.toBeNull();
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Reads the picture at page points, `dx` and `dy` drawn radii beside them. */
function picture(
  of: Viewer,
): (x: number, y: number, dx?: number, dy?: number) => readonly number[] {
  const canvas = of.snapshot();
  const at = of.projection();
  const context = canvas?.getContext("2d");
  if (at === null || !canvas || !context) throw new Error("nothing is drawn");
  const ratio = canvas.width / at.width;
  const drawn = radius * at.sizeScale;
  return (x, y, dx = 0, dy = 0) => {
    const sx = (x * at.scale + at.dx + dx * drawn) * ratio;
    const sy = (y * at.stretch * at.scale + at.dy + dy * drawn) * ratio;
    return Array.from(
      context.getImageData(Math.round(sx), Math.round(sy), 1, 1).data.subarray(0, 3),
    );
  };
}

const near = (seen: readonly number[], hex: string, tolerance = 10): boolean =>
  rgbOf(hex).every((part, i) => Math.abs(part - (seen[i] ?? 0)) <= tolerance);

describe("names", () => {
  it("grow with the letters that a browser is set to", async () => {
    const { style } = document.documentElement;
    style.fontSize = "24px";
    try {
      const of = show(fixedScene(themes.light));
      await frame();
      await expect.poll(() => of.names().labels.length).toBeGreaterThan(0);
      expect(of.names().labels.map((label) => label.style.size)).toContain(19.5);
    } finally {
      style.fontSize = "";
    }
  });

  it("are not written below what floats over the map, and give way to what comes to float there", async () => {
    let covered: readonly Box[] = [];
    const of = show(fixedScene(themes.light), { covered: () => covered });
    await frame();
    const boxes = (): Box[] => {
      const { labels, regions } = of.names();
      return [...labels, ...regions].map(({ box }) => box);
    };
    await expect.poll(() => of.names().labels.length).toBeGreaterThan(1);
    expect(of.names().regions.length).toBe(1);
    covered = [of.names().labels[0]?.box, of.names().regions[0]?.box].flatMap((box) => box ?? []);
    of.setInsets({ top: 0, right: 0, bottom: 0, left: 0 });
    expect(boxes().length).toBeGreaterThan(1);
    expect(boxes().filter((box) => covered.some((over) => touch(over, box)))).toEqual([]);
  });
});

for (const theme of Object.values(themes)) {
  describe(`the viewer in the ${theme.id} theme`, () => {
    it("draws each kind in its colour", () => {
      const scene = fixedScene(theme);
      const pixel = picture(show(scene));
      for (const { x, y, colour, shape, id } of scene.marks) {
        // A ring is hollow: its colour is at its rim.
        const seen = shape === "ring" ? pixel(x, y, 0.82) : pixel(x, y);
        expect(near(seen, colour), `${id} ${shape}: ${seen.join(" ")} is not ${colour}`).toBe(true);
      }
    });

    it("draws each kind in its shape", () => {
      const scene = fixedScene(theme);
      const pixel = picture(show(scene));
      const isFilled = (shape: string, dx: number, dy: number): boolean => {
        const mark = scene.marks.find((each) => each.shape === shape);
        return mark !== undefined && near(pixel(mark.x, mark.y, dx, dy), mark.colour, 40);
      };
      // The corner of its box tells a square from a circle, the middle of a side from a diamond.
      expect(isFilled("square", 0.75, 0.75)).toBe(true);
      expect(isFilled("circle", 0.78, 0.78)).toBe(false);
      expect(isFilled("circle", 0.6, 0.6)).toBe(true);
      expect(isFilled("diamond", 0.7, 0.7)).toBe(false);
      expect(isFilled("diamond", 0.9, 0)).toBe(true);
      expect(isFilled("triangle", 0, -0.9)).toBe(true);
      expect(isFilled("triangle", -0.8, -0.6)).toBe(false);
      expect(isFilled("triangle", -0.7, 0.5)).toBe(true);
      expect(isFilled("hexagon", 0.9, 0)).toBe(true);
      expect(isFilled("hexagon", 0.85, 0.75)).toBe(false);
      expect(isFilled("ring", 0, 0)).toBe(false);
      expect(isFilled("target", 0.52, 0)).toBe(false);
      expect(isFilled("star", 0, 0.75)).toBe(false);
      expect(isFilled("cross", 0.6, 0.6)).toBe(false);
    });

    it("draws the ground, the region and edges that are darker than it and apart", () => {
      const scene = fixedScene(theme);
      const of = show(scene);
      const pixel = picture(of);
      expect(near(pixel(60, 185), theme.ground, 2)).toBe(true);
      expect(near(pixel(60, 270), theme.region(200).fill, 3)).toBe(true);
      const inkAt = (dy: number): number => {
        const seen = pixel(137, 150, 0, dy);
        return rgbOf(theme.ground).reduce(
          (sum, part, i) => sum + Math.abs(part - (seen[i] ?? 0)),
          0,
        );
      };
      const inked = Array.from({ length: 25 }, (_, i) => inkAt((i - 12) * 0.06) > 20);
      const strokes = inked.filter((on, i) => on && inked[i - 1] !== true).length;
      expect(strokes).toBe(2);
    });

    it("rings what is selected and fades what is not next to it", () => {
      const scene = fixedScene(theme, ["model/model-0"]);
      const pixel = picture(show(scene));
      expect(near(pixel(60 - 3, 150, -1.1), theme.accent, 40)).toBe(true);
      expect(near(pixel(60, 150), theme.kinds.Model)).toBe(true);
      expect(near(pixel(260, 150), theme.kinds.Organization, 40)).toBe(false);
    });
  });
}

describe("the viewer", () => {
  it("frames the regions of a map without marks as with them", async () => {
    const scene = fixedScene(themes.light);
    const full = show(scene);
    await frame();
    const { scale, dx, dy } = full.projection() ?? {};
    full.destroy();
    const empty = show({ ...scene, marks: [], edges: [] });
    await frame();
    const at = empty.projection();
    expect(at?.scale).toBeCloseTo(scale ?? 0);
    expect(at?.dx).toBeCloseTo(dx ?? 0);
    expect(at?.dy).toBeCloseTo(dy ?? 0);
  });

  it("shows axes, and a map beside something, whole at first sight where a map shows its middle", async () => {
    const scene = fixedScene(themes.light);
    const narrow = async (
      of: Scene,
      options: Partial<ViewerOptions> = {},
    ): Promise<number | undefined> => {
      const made = show(of, options);
      Object.assign(container?.style ?? {}, { width: "300px" });
      await frame();
      const ratio = made.camera()?.ratio;
      made.destroy();
      return ratio;
    };
    expect(await narrow(scene)).toBeLessThan(0.8);
    const guide = {
      x0: 0,
      y0: 0,
      x1: 0,
      y1: 300,
      text: "2020",
      textX: 0,
      textY: 290,
      align: "start",
    } as const;
    expect(await narrow({ ...scene, guides: [guide] })).toBe(1);
    const insets = { top: 0, right: 0, bottom: 0, left: 100 };
    expect(await narrow(scene, { insets })).toBe(1);
  });

  it("reports the node under the pointer, and a click on it", async () => {
    const seen: unknown[] = [];
    const of = show(fixedScene(themes.light), {
      onHover: (id) => seen.push(["hover", id]),
      onSelect: (id) => seen.push(["select", id]),
    });
    await frame();
    const at = of.projection();
    const [x, y] = [
      160 * (at?.scale ?? 1) + (at?.dx ?? 0),
      150 * (at?.stretch ?? 1) * (at?.scale ?? 1) + (at?.dy ?? 0),
    ];
    const target = container?.querySelector(".sigma-mouse") as HTMLElement;
    const send = (type: string): boolean =>
      target.dispatchEvent(
        new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true }),
      );
    send("mousemove");
    send("click");
    expect(seen).toEqual([
      ["hover", "dataset/dataset-1"],
      ["select", "dataset/dataset-1"],
    ]);
  });

  it("walks from mark to mark by arrow keys and chooses with Enter", async () => {
    const chosen: (string | null)[] = [];
    show(fixedScene(themes.light), { onSelect: (id) => chosen.push(id) });
    await frame();
    const press = (key: string): boolean | undefined =>
      container?.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      );
    press("ArrowRight");
    press("Enter");
    press("ArrowRight");
    press("Enter");
    press("ArrowLeft");
    press("Enter");
    expect(chosen).toEqual(["model/model-0", "dataset/dataset-1", "model/model-0"]);
  });

  it("moves the camera to what was asked for and fits again", async () => {
    const of = show(fixedScene(themes.light));
    await frame();
    of.focus(["survey/survey-6"]);
    await frame();
    expect(of.camera()?.x).toBeCloseTo(660, 0);
    expect(of.camera()?.ratio).toBeLessThan(1);
    of.fit();
    await frame();
    expect(of.camera()).toMatchObject({ ratio: 1 });
    expect(of.camera()?.x).toBeCloseTo(450, 0);
  });

  it("shows all marks beside what floats over them, and stays where they are seen", async () => {
    const of = show(fixedScene(themes.light), {
      covered: () => [{ x0: 0, y0: 0, x1: 200, y1: size.height }],
    });
    await frame();
    of.show();
    await frame();
    const at = of.projection();
    const xs = fixedScene(themes.light).marks.map(({ x }) => x * (at?.scale ?? 0) + (at?.dx ?? 0));
    expect(Math.min(...xs)).toBeGreaterThan(200);
    expect(Math.max(...xs)).toBeLessThan(size.width);
    of.setCamera({ x: 300, y: 150, ratio: 1.5 });
    await frame();
    of.show();
    await frame();
    expect(of.camera()?.x).toBeCloseTo(300, 0);
  });

  it("unfolds leaves as soon as the camera is near", async () => {
    const scene = fixedScene(themes.light);
    const leaf = 3;
    const folded = {
      ...scene,
      marks: scene.marks.map((mark, i) => ({ ...mark, folded: i === leaf })),
    };
    const { x, y, colour } = scene.marks[leaf] ?? { x: 0, y: 0, colour: "" };
    const of = show(folded);
    await frame();
    expect(near(picture(of)(x, y), colour)).toBe(false);
    of.setCamera({ x, y, ratio: 0.3 });
    expect(near(picture(of)(x, y), colour)).toBe(true);
    of.fit();
    expect(near(picture(of)(x, y), colour)).toBe(false);
  });

  it("goes where the camera was sent before the first frame", async () => {
    const of = show(fixedScene(themes.light));
    of.setCamera({ x: 300, y: 150, ratio: 0.5 });
    await frame();
    expect(of.camera()?.x).toBeCloseTo(300, 0);
    expect(of.camera()?.ratio).toBeCloseTo(0.5);
  });

  it("takes another theme in the same frame as another size", async () => {
    const of = show(fixedScene(themes.light));
    await frame();
    window.dispatchEvent(new Event("resize"));
    of.point("model/model-0");
    container?.style.setProperty("width", `${size.width - 60}px`);
    of.resize();
    of.draw(fixedScene(themes.dark));
    await frame();
    expect(of.projection()?.width).toBe(size.width - 60);
    const model = fixedScene(themes.dark).marks[0];
    if (model === undefined) throw new Error("the scene has marks");
    expect(near(picture(of)(model.x, model.y), model.colour)).toBe(true);
  });

  it("keeps the camera when the scene changes", async () => {
    const of = show(fixedScene(themes.light));
    await frame();
    of.setCamera({ x: 300, y: 150, ratio: 0.5 });
    await frame();
    of.draw(fixedScene(themes.dark, ["model/model-0"]));
    await frame();
    expect(of.camera()?.x).toBeCloseTo(300, 0);
    expect(of.camera()?.ratio).toBeCloseTo(0.5);
  });

  it("says when the context is lost, and draws again when it is back", async () => {
    const heard: string[] = [];
    show(fixedScene(themes.light), {
      onFailure: (reason) => heard.push(reason),
      onRecover: () => heard.push("recovered"),
    });
    await frame();
    const canvas = container?.querySelector<HTMLCanvasElement>(".sigma-nodes");
    const context = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    context?.loseContext();
    await expect.poll(() => heard).toEqual(["lost"]);
    context?.restoreContext();
    await expect.poll(() => heard).toEqual(["lost", "recovered"]);
    expect(container?.querySelectorAll(".sigma-nodes")).toHaveLength(1);
    expect(viewer?.projection()).not.toBeNull();
  });

  it("ends a drag with the context that is lost meanwhile", async () => {
    const heard: unknown[] = [];
    const of = show(fixedScene(themes.light), {
      onSelect: (id) => heard.push(id),
      onRecover: () => heard.push("recovered"),
    });
    await frame();
    const at = of.projection();
    const [x, y] = [
      160 * (at?.scale ?? 1) + (at?.dx ?? 0),
      150 * (at?.stretch ?? 1) * (at?.scale ?? 1) + (at?.dy ?? 0),
    ];
    const send = (type: string, dx = 0): void => {
      container
        ?.querySelector(".sigma-mouse")
        ?.dispatchEvent(
          new MouseEvent(type, { clientX: x + dx, clientY: y, bubbles: true, cancelable: true }),
        );
    };
    send("mousemove");
    send("mousedown");
    send("mousemove", 9);
    const canvas = container?.querySelector<HTMLCanvasElement>(".sigma-nodes");
    const context = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    context?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 30));
    context?.restoreContext();
    await expect.poll(() => heard).toEqual(["recovered"]);
    // The scene that is drawn anew has the node where it was before.
    await frame();
    send("mousemove");
    send("click");
    expect(heard).toEqual(["recovered", "dataset/dataset-1"]);
  });

  it("says when there is no WebGL, and leaves nothing behind", async () => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function get(
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith("webgl") || kind.startsWith("experimental")
        ? null
        : (original as (...all: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof original;
    const heard: string[] = [];
    try {
      const of = show(fixedScene(themes.light), { onFailure: (reason) => heard.push(reason) });
      of.fit();
      of.focus(["model/model-0"]);
      of.draw(fixedScene(themes.dark));
      await expect.poll(() => heard).toEqual(["no-webgl"]);
      of.draw(fixedScene(themes.light));
      await new Promise((resolve) => setTimeout(resolve, 30));
    } finally {
      HTMLCanvasElement.prototype.getContext = original;
    }
    expect(heard).toEqual(["no-webgl"]);
    expect(container?.childElementCount).toBe(0);
  });
});
