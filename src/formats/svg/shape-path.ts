// Outlines of marks as SVG paths about the origin, of the proportions that the viewer's shader draws.
import type { Shape } from "../../scene/shapes.ts";

/** Two decimals at most. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 || 0);

const polygon = (corners: number, radius: number, turn: number, inner = 1): string => {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / corners;
    const r = i % 2 === 1 ? radius * inner : radius;
    return `${short(r * Math.cos(angle))} ${short(r * Math.sin(angle))}`;
  });
  return `M${points.join("L")}Z`;
};

const circle = (r: number): string =>
  `M${short(-r)} 0a${short(r)} ${short(r)} 0 1 0 ${short(2 * r)} 0a${short(r)} ${short(r)} 0 1 0 ${short(-2 * r)} 0Z`;

const up = -Math.PI / 2;

/** How each shape is drawn at a radius: its filled outline, with holes by the even-odd rule. */
export const shapePaths: Readonly<Record<Shape, (r: number) => string>> = {
  circle,
  square: (r) => polygon(4, r * 0.9 * Math.SQRT2, Math.PI / 4),
  diamond: (r) => polygon(4, r * 0.85 * Math.SQRT2, 0),
  triangle: (r) => polygon(3, r * 1.38, up),
  hexagon: (r) => polygon(6, (r * 0.95) / 0.866, 0),
  ring: (r) => circle(r) + circle(Math.max(0.3, r - Math.max(1.5, r * 0.42))),
  star: (r) => polygon(10, r * 1.15, up, 0.45),
  target: (r) => circle(r) + circle(Math.max(0.5, r - Math.max(1.2, r * 0.3))) + circle(r * 0.34),
  cross: (r) => {
    const [a, b] = [r * 0.95, Math.max(0.9, r * 0.3)].map(short) as [string, string];
    return `M-${a} -${b}H-${b}V-${a}H${b}V-${b}H${a}V${b}H${b}V${a}H-${b}V${b}H-${a}Z`;
  },
};
