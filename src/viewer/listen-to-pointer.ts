// The pointer over Sigma's picture: hovering, clicks, secondary clicks and double clicks on nodes and on the ground.
import type { Sigma } from "sigma";

export interface PointerEvents {
  /** Null: over none. */
  hover(id: string | null): void;
  /** Null: the ground. */
  click(id: string | null, original: MouseEvent | TouchEvent): void;
  /** From the container's corner. */
  context(id: string | null, x: number, y: number): void;
  doubleClick(id: string): void;
}

/** Ends with the Sigma it listens to. */
export function listenToPointer(sigma: Sigma, events: PointerEvents): void {
  sigma.on("enterNode", ({ node }) => events.hover(node));
  sigma.on("leaveNode", () => events.hover(null));
  sigma.on("clickNode", ({ node, event }) => events.click(node, event.original));
  sigma.on("clickStage", ({ event }) => events.click(null, event.original));
  sigma.on("rightClickNode", ({ node, event }) => {
    event.original.preventDefault();
    events.context(node, event.x, event.y);
  });
  sigma.on("rightClickStage", ({ event }) => {
    event.original.preventDefault();
    events.context(null, event.x, event.y);
  });
  sigma.on("doubleClickNode", (event) => {
    event.preventSigmaDefault();
    events.doubleClick(event.node);
  });
}
