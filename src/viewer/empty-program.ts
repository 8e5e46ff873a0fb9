// Stands in for programs that Sigma would compile by default and that we never use.
import type { EdgeProgramType, NodeProgramType } from "sigma/rendering";

class EmptyProgram {
  drawLabel = undefined;
  drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}

export const emptyNodeProgram = EmptyProgram as unknown as NodeProgramType;
export const emptyEdgeProgram = EmptyProgram as unknown as EdgeProgramType;
