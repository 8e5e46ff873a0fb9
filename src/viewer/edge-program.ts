// One edge program: a straight quiet line, shifted sideways where edges run parallel. Colours are premultiplied here,
// because Sigma blends that way: ink given plainly would come out lighter than asked for.
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { packColour } from "./pack-colour.ts";
import { quadProgram } from "./quad-program.ts";
import type { Ink } from "./ink.ts";

/** What the program reads of an edge. */
export interface EdgeAttributes {
  size: number;
  /** Colour when lit; at rest the ink. */
  color: string;
  opacity: number;
  shift: number;
  folded: boolean;
  lit: boolean;
}

const vertexShader = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec4 a_color;
attribute float a_width;
attribute float a_shift;
attribute float a_opacity;
attribute float a_flags;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_pixel;
uniform float u_fold;
uniform float u_unlit;
uniform vec4 u_ink;

varying vec4 v_color;
varying float v_side;
varying float v_half;

void main() {
  float lit = step(2.0, a_flags);
  float folded = a_flags - 2.0 * lit;
  vec2 along = a_end - a_start;
  float len = length(along);
  vec2 normal = len > 0.0 ? vec2(-along.y, along.x) / len : vec2(0.0);
  v_half = (a_width + lit * 0.5) * 0.5;
  v_side = a_corner.y * (v_half + 1.0);
  vec2 at = mix(a_start, a_end, a_corner.x) + normal * (v_side + a_shift) * u_pixel;
  gl_Position = vec4((u_matrix * vec3(at, 1.0)).xy, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = mix(vec4(u_ink.rgb, a_opacity * u_unlit), vec4(a_color.rgb, 0.85), lit);
  v_color.a *= mix(1.0, max(u_fold, lit), folded);
  if (v_color.a < 0.004) gl_Position = vec4(2.0, 2.0, 0.0, 1.0);
  #endif
}`;

const fragmentShader = /* glsl */ `
precision mediump float;
varying vec4 v_color;
varying float v_side;
varying float v_half;
uniform float u_pixelRatio;

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float alpha = v_color.a * clamp((v_half - abs(v_side)) * u_pixelRatio + 0.5, 0.0, 1.0);
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

const uniforms = ["u_matrix", "u_pixel", "u_fold", "u_unlit", "u_ink", "u_pixelRatio"] as const;

/** The program, drawing with `ink` as it is at each frame. */
export function edgeProgram(ink: Ink): EdgeProgramType {
  return class extends EdgeProgram<(typeof uniforms)[number]> {
    override getDefinition() {
      return quadProgram({
        vertexShader,
        fragmentShader,
        uniforms,
        floats: { a_start: 2, a_end: 2, a_width: 1, a_shift: 1, a_opacity: 1, a_flags: 1 },
        corners: [
          [0, -1],
          [1, -1],
          [0, 1],
          [1, 1],
        ],
      });
    }

    override processVisibleItem(
      id: number,
      offset: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData & EdgeAttributes,
    ): void {
      const { array } = this;
      array[offset] = source.x;
      array[offset + 1] = source.y;
      array[offset + 2] = target.x;
      array[offset + 3] = target.y;
      array[offset + 4] = data.size;
      array[offset + 5] = data.shift;
      array[offset + 6] = data.opacity;
      array[offset + 7] = (data.folded ? 1 : 0) + (data.lit ? 2 : 0);
      array[offset + 8] = packColour(data.color);
      array[offset + 9] = id;
    }

    override setUniforms(
      params: RenderParams,
      { gl, uniformLocations: at }: ProgramInfo<(typeof uniforms)[number]>,
    ): void {
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform1f(at.u_pixel, params.correctionRatio * 2);
      gl.uniform1f(at.u_fold, ink.fold);
      gl.uniform1f(at.u_unlit, ink.unlit * ink.quiet);
      gl.uniform4fv(at.u_ink, ink.line);
      gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
    }
  };
}
