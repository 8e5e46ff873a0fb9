// Makes a Sigma that draws with our programs and layers, or says that it cannot.
import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import { edgeProgram } from "./edge-program.ts";
import { emptyEdgeProgram, emptyNodeProgram } from "./empty-program.ts";
import type { Ink } from "./ink.ts";
import { shapeProgram } from "./shape-program.ts";
import { cameraMilliseconds } from "./tween.ts";

/** How far the camera goes. */
export const nearestRatio = 0.02;
export const farthestRatio = 1.6;

/** Its graph is empty: layers come first, so that the first frame is drawn once. Null where there is no WebGL. */
export function mountSigma(container: HTMLElement, ink: Ink): Sigma | null {
  try {
    const sigma = new Sigma(new MultiDirectedGraph(), container, {
      renderLabels: false,
      // The names of Sigma's own programs, so that none of those is compiled.
      defaultNodeType: "circle",
      defaultEdgeType: "line",
      nodeProgramClasses: { circle: shapeProgram(ink) },
      nodeHoverProgramClasses: { circle: emptyNodeProgram },
      edgeProgramClasses: { line: edgeProgram(ink), arrow: emptyEdgeProgram },
      defaultDrawNodeHover: () => {},
      // The framing leaves its own margins.
      stagePadding: 0,
      minCameraRatio: nearestRatio,
      maxCameraRatio: farthestRatio,
      zoomDuration: cameraMilliseconds,
      inertiaDuration: 0,
      zoomingRatio: 1.5,
      enableCameraRotation: false,
      allowInvalidContainer: true,
    });
    // Layers that we never draw on would still be laid over each other at every frame.
    for (const unused of ["edgeLabels", "labels", "hovers", "hoverNodes"]) {
      const canvas = sigma.getCanvases()[unused];
      if (canvas) canvas.style.display = "none";
    }
    return sigma;
  } catch {
    container.replaceChildren();
    return null;
  }
}
