// Whether anything of a scene is on the screen as the camera stands.
import type { Scene } from "../../scene/scene.ts";
import type { Viewer } from "../../viewer/viewer.ts";

/** True also before the first frame and where there is nothing to see, since no camera could show more. */
export function isInSight({ marks }: Scene, viewer: Viewer): boolean {
  const at = viewer.projection();
  if (at === null || marks.length === 0) return true;
  const shows = (mark: (typeof marks)[number]): boolean => {
    const x = mark.x * at.scale + at.dx;
    const y = mark.y * at.stretch * at.scale + at.dy;
    return x >= 0 && y >= 0 && x <= at.width && y <= at.height;
  };
  return marks.some(shows);
}
