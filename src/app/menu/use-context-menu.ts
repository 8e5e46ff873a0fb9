// Opens the context menu of whatever names a node (`data-node`) and of the map: by the secondary button, a long press,
// Shift+F10 or the menu key.
import { useEffect, type RefObject } from "react";
import type { Target } from "../actions/target.ts";
import type { AppData } from "../load/load-data.ts";
import { placeOf, type Place } from "./menu-state.ts";

/** Milliseconds and pixels of a press that is meant to be long. */
const long = 550;
const still = 8;

export interface MapAim {
  /** What is under a point of the window, or what has the keyboard's ring. */
  at(x: number, y: number): Target;
  ring(): { readonly target: Target; readonly place: Place } | null;
}

export function useContextMenu(
  data: AppData,
  canvas: RefObject<HTMLElement | null>,
  aim: RefObject<MapAim | null>,
): void {
  useEffect(() => {
    const show = (target: Target, place: Place): void => {
      void import("./show-context.ts").then(({ showContext }) => showContext(data, target, place));
    };
    /** False where the browser's own menu is the right one. */
    const open = (on: EventTarget | null, x: number, y: number): boolean => {
      const element = on instanceof Element ? on : null;
      const id = element?.closest<HTMLElement>("[data-node]")?.dataset["node"];
      const isMap = canvas.current?.contains(element) === true;
      const target: Target | undefined =
        id !== undefined ? { is: "node", ids: [id] } : isMap ? aim.current?.at(x, y) : undefined;
      if (target !== undefined) show(target, { x, y, width: 0, height: 0 });
      return target !== undefined;
    };
    const context = (event: MouseEvent): void => {
      if (open(event.target, event.clientX, event.clientY)) event.preventDefault();
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "ContextMenu" && !(event.key === "F10" && event.shiftKey)) return;
      const on = event.target instanceof HTMLElement ? event.target : null;
      const id = on?.dataset["node"];
      const ring = on !== null && on === canvas.current ? (aim.current?.ring() ?? null) : null;
      if (on !== null && id !== undefined) show({ is: "node", ids: [id] }, placeOf(on));
      else if (ring !== null) show(ring.target, ring.place);
      else return;
      event.preventDefault();
    };

    let timer = 0;
    let from: PointerEvent | null = null;
    let opened = false;
    const down = (event: PointerEvent): void => {
      window.clearTimeout(timer);
      opened = false;
      from = event;
      if (event.pointerType !== "touch" || !event.isPrimary) return;
      timer = window.setTimeout(() => {
        opened = open(event.target, event.clientX, event.clientY);
      }, long);
    };
    const move = ({ clientX, clientY }: PointerEvent): void => {
      if (from !== null && Math.hypot(clientX - from.clientX, clientY - from.clientY) > still)
        window.clearTimeout(timer);
    };
    const stop = (): void => window.clearTimeout(timer);
    /** Letting go after a long press is no tap. */
    const lift = (event: TouchEvent): void => {
      if (!opened) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const listeners = [
      ["contextmenu", context],
      ["keydown", press],
      ["pointerdown", down],
      ["pointermove", move],
      ["pointerup", stop],
      ["pointercancel", stop],
      ["touchend", lift],
    ] as const;
    for (const [name, listener] of listeners)
      document.addEventListener(name, listener as EventListener, { capture: true, passive: false });
    return () => {
      stop();
      for (const [name, listener] of listeners)
        document.removeEventListener(name, listener as EventListener, { capture: true });
    };
  }, [data, canvas, aim]);
}
