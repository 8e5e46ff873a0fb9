// What both programs on the map share: an item is a quad of four corners, its place and look in floats, then a colour
// and the id that picking reads.
interface Quad<Uniform extends string> {
  readonly vertexShader: string;
  readonly fragmentShader: string;
  readonly uniforms: readonly Uniform[];
  /** Attributes before `a_color` and `a_id`, with how many floats each takes. */
  readonly floats: Readonly<Record<string, number>>;
  /** Of `a_corner`, in the order of a triangle strip. */
  readonly corners: [number, number][];
}

/** The definition that Sigma asks a program for. */
export function quadProgram<Uniform extends string>({
  vertexShader,
  fragmentShader,
  uniforms,
  floats,
  corners,
}: Quad<Uniform>) {
  const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
  return {
    VERTICES: 4,
    VERTEX_SHADER_SOURCE: vertexShader,
    FRAGMENT_SHADER_SOURCE: fragmentShader,
    METHOD: TRIANGLE_STRIP,
    UNIFORMS: uniforms,
    ATTRIBUTES: [
      ...Object.entries(floats).map(([name, size]) => ({ name, size, type: FLOAT })),
      { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
      { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
    ],
    CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
    CONSTANT_DATA: corners,
  };
}
