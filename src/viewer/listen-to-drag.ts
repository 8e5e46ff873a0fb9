// Dragging a node with the mouse. A finger pans: on a small screen there is no telling the two apart.
import type { Sigma } from "sigma";

export interface DragEvents {
  begin(): void;
  /** Page pixels. */
  move(id: string, x: number, y: number): void;
  end(id: string): void;
}

/** A press becomes a drag after this many pixels. */
const threshold = 4;

/** Returns what ends the listening. */
export function listenToDrag(sigma: Sigma, events: DragEvents): () => void {
  let held: { id: string; x: number; y: number; dragging: boolean } | null = null;
  const captor = sigma.getMouseCaptor();

  const down = ({
    node,
    event,
  }: {
    node: string;
    event: { x: number; y: number; original: Event };
  }): void => {
    if (event.original instanceof MouseEvent && event.original.button === 0)
      held = { id: node, x: event.x, y: event.y, dragging: false };
  };
  const move = ({
    event,
  }: {
    event: { x: number; y: number; preventSigmaDefault(): void; original: Event };
  }): void => {
    if (held === null) return;
    if (!held.dragging && Math.hypot(event.x - held.x, event.y - held.y) >= threshold) {
      held.dragging = true;
      events.begin();
    }
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (!held.dragging) return;
    const at = sigma.viewportToGraph(event);
    events.move(held.id, at.x, -at.y);
  };
  const up = (): void => {
    const last = held;
    held = null;
    // The click that follows the release is Sigma's; it must not select what was only moved.
    if (last?.dragging === true) window.setTimeout(() => events.end(last.id), 0);
  };
  sigma.on("downNode", down);
  sigma.on("moveBody", move);
  captor.on("mouseup", up);
  return () => {
    sigma.off("downNode", down);
    sigma.off("moveBody", move);
    captor.off("mouseup", up);
  };
}
