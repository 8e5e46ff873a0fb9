// The mark of a kind, as the map draws it.
import type { Shape } from "../../scene/shapes.ts";

const paths: Readonly<Record<Shape, string>> = {
  circle: "M7 2a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z",
  square: "M2.5 2.5h9v9h-9Z",
  diamond: "M7 1 13 7 7 13 1 7Z",
  triangle: "M7 1.6 13 12H1Z",
  hexagon: "M4 1.8h6L13 7l-3 5.2H4L1 7Z",
  ring: "M7 3a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z",
  star: "m7 .8 1.8 4.1 4.4.4-3.3 2.9 1 4.4L7 10.3l-3.9 2.3 1-4.4L.8 5.3l4.4-.4Z",
  target: "M7 2a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z",
  cross: "M5.5 2.5h3v3h3v3h-3v3h-3v-3h-3v-3h3Z",
};

const hollow = new Set<Shape>(["ring", "target"]);

export function ShapeIcon({ shape, colour }: { readonly shape: Shape; readonly colour: string }) {
  return (
    <svg
      className="shape"
      viewBox="0 0 14 14"
      width="0.875rem"
      height="0.875rem"
      aria-hidden="true"
    >
      <path
        d={paths[shape]}
        fill={hollow.has(shape) ? "var(--ground)" : colour}
        stroke={colour}
        strokeWidth={hollow.has(shape) ? 2.4 : 0}
      />
    </svg>
  );
}
