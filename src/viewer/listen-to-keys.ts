// The map under the keyboard: arrows walk from mark to mark, Enter chooses, Escape lets go, + and - zoom, 0 fits.
import type { Direction } from "./nearest-in-direction.ts";

export interface KeyEvents {
  move(direction: Direction): unknown;
  /** False where there was nothing to choose. */
  choose(add: boolean): boolean;
  /** False where nothing was held. */
  leave(): boolean;
  zoom(factor: number): void;
  fit(): void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** Returns what ends the listening. */
export function listenToKeys(container: HTMLElement, events: KeyEvents): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = directions[event.key];
    let taken = true;
    if (direction !== undefined) events.move(direction);
    else if (event.key === "Enter" || event.key === " ") taken = events.choose(event.shiftKey);
    else if (event.key === "Escape") taken = events.leave();
    else if (event.key === "+" || event.key === "=") events.zoom(1.5);
    else if (event.key === "-") events.zoom(1 / 1.5);
    else if (event.key === "0") events.fit();
    else taken = false;
    if (taken) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  container.addEventListener("keydown", press);
  return () => container.removeEventListener("keydown", press);
}
