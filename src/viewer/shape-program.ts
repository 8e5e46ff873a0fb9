// One node program for every shape: a quad a mark, and a signed distance to the outline in its fragments.
// Distances after Inigo Quilez, "2D distance functions". One program, since each further one costs start-up.
import { NodeProgram, type NodeProgramType } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import type { ProgramInfo } from "sigma/rendering";
import { packColour } from "./pack-colour.ts";
import { quadProgram } from "./quad-program.ts";
import type { Ink } from "./ink.ts";

/** What the program reads of a node beside its place. */
export interface MarkAttributes {
  size: number;
  color: string;
  /** Number of the shape in `shapes`. */
  shape: number;
  folded: boolean;
  lit: boolean;
  /** Width of the ring round the mark, 0 for none. */
  ring: number;
}

const vertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_ring;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_pixel;
uniform float u_scale;
uniform float u_fold;
uniform float u_unlit;

varying vec4 v_color;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_ring;

void main() {
  // a_shape carries two flags: 16 is folded, 32 is lit.
  float flags = floor(a_shape / 16.0);
  float lit = step(2.0, flags);
  float folded = flags - 2.0 * lit;
  v_shape = a_shape - 16.0 * flags;
  v_radius = a_size * u_scale;
  v_ring = a_ring;
  float reach = v_radius * 1.2 + 1.5 + step(0.1, a_ring) * (a_ring + 3.0);
  v_at = a_corner * reach;
  gl_Position = vec4((u_matrix * vec3(a_position + v_at * u_pixel, 1.0)).xy, 0.0, 1.0);
  float shown = mix(1.0, max(u_fold, lit), folded);
  #ifdef PICKING_MODE
  v_color = a_id;
  if (shown < 0.5) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
  #else
  v_color = a_color;
  v_color.a *= shown * mix(u_unlit, 1.0, lit);
  if (v_color.a < 0.01) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying float v_radius;
varying float v_shape;
varying float v_ring;
uniform float u_pixelRatio;
uniform vec4 u_ground;
uniform vec4 u_accent;

float hexagon(vec2 p, float r) {
  p = abs(p);
  return max(p.x * 0.866025 + p.y * 0.5, p.y) - r;
}
float triangle(vec2 p, float r) {
  p.x = abs(p.x);
  return max(p.x * 0.866025 + p.y * 0.5, -p.y) - r * 0.6;
}
float star(vec2 p, float r) {
  const vec2 k1 = vec2(0.809017, -0.587785);
  p.x = abs(p.x);
  p -= 2.0 * max(dot(k1, p), 0.0) * k1;
  p -= 2.0 * max(dot(vec2(-k1.x, k1.y), p), 0.0) * vec2(-k1.x, k1.y);
  p.x = abs(p.x);
  p.y -= r;
  vec2 ba = 0.45 * vec2(-k1.y, k1.x) - vec2(0.0, 1.0);
  float h = clamp(dot(p, ba) / dot(ba, ba), 0.0, r);
  return length(p - ba * h) * sign(p.y * ba.x - p.x * ba.y);
}
float cross2(vec2 p, float r) {
  p = abs(p);
  if (p.y > p.x) p = p.yx;
  return max(p.x - r * 0.95, p.y - max(0.9, r * 0.3));
}

float outline(vec2 p, float r, float shape) {
  if (shape < 0.5) return length(p) - r;
  if (shape < 1.5) return max(abs(p.x), abs(p.y)) - r * 0.9;
  if (shape < 2.5) return (abs(p.x) + abs(p.y)) * 0.707107 - r * 0.85;
  if (shape < 3.5) return triangle(p, r * 1.15);
  if (shape < 4.5) return hexagon(p, r * 0.95);
  if (shape < 5.5) return length(p) - r;
  if (shape < 6.5) return star(p, r * 1.15);
  if (shape < 7.5) return length(p) - r;
  return cross2(p, r);
}

void main() {
  float d = outline(v_at, v_radius, v_shape);
  #ifdef PICKING_MODE
  // A small mark is easier to point at than to see.
  if (length(v_at) > max(v_radius, 4.0) && d > 1.0) discard;
  gl_FragColor = v_color;
  #else
  float cover = clamp(0.5 - d * u_pixelRatio, 0.0, 1.0);
  vec3 rgb = v_color.rgb;
  // Ring and target are hollow: what is inside shows the ground, not the edges below.
  float hollow = 0.0;
  float inner = v_radius - max(1.5, v_radius * (v_shape > 6.5 ? 0.3 : 0.42));
  if (v_shape > 4.5 && v_shape < 5.5) hollow = clamp(0.5 - (length(v_at) - inner) * u_pixelRatio, 0.0, 1.0);
  if (v_shape > 6.5 && v_shape < 7.5) hollow =
    clamp(0.5 - (length(v_at) - inner) * u_pixelRatio, 0.0, 1.0) *
    clamp(0.5 + (length(v_at) - v_radius * 0.34) * u_pixelRatio, 0.0, 1.0);
  rgb = mix(rgb, u_ground.rgb, hollow);
  float alpha = cover * v_color.a;
  vec4 colour = vec4(rgb * alpha, alpha);
  if (v_ring > 0.1) {
    float gap = abs(length(v_at) - (v_radius * 1.1 + 2.0 + v_ring * 0.5)) - v_ring * 0.5;
    float ring = clamp(0.5 - gap * u_pixelRatio, 0.0, 1.0);
    colour = mix(colour, vec4(u_accent.rgb, 1.0), ring);
  }
  gl_FragColor = colour;
  #endif
}`;

const uniforms = [
  "u_matrix",
  "u_pixel",
  "u_scale",
  "u_fold",
  "u_unlit",
  "u_pixelRatio",
  "u_ground",
  "u_accent",
] as const;

/** The program, drawing with `ink` as it is at each frame. */
export function shapeProgram(ink: Ink): NodeProgramType {
  return class extends NodeProgram<(typeof uniforms)[number]> {
    override getDefinition() {
      return quadProgram({
        vertexShader,
        fragmentShader,
        uniforms,
        floats: { a_position: 2, a_size: 1, a_shape: 1, a_ring: 1 },
        corners: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      });
    }

    override processVisibleItem(
      id: number,
      offset: number,
      data: NodeDisplayData & MarkAttributes,
    ): void {
      const { array } = this;
      array[offset] = data.x;
      array[offset + 1] = data.y;
      array[offset + 2] = data.size;
      array[offset + 3] = data.shape + (data.folded ? 16 : 0) + (data.lit ? 32 : 0);
      array[offset + 4] = data.ring;
      array[offset + 5] = packColour(data.color);
      array[offset + 6] = id;
    }

    override setUniforms(
      params: RenderParams,
      { gl, uniformLocations: at }: ProgramInfo<(typeof uniforms)[number]>,
    ): void {
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform1f(at.u_pixel, params.correctionRatio * 2);
      gl.uniform1f(at.u_scale, ink.sizeScale);
      gl.uniform1f(at.u_fold, ink.fold);
      gl.uniform1f(at.u_unlit, ink.unlit);
      gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
      gl.uniform4fv(at.u_ground, ink.ground);
      gl.uniform4fv(at.u_accent, ink.accent);
    }
  };
}
