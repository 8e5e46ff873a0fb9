// The one menu that floats over the page: of the steps made, of a node, an edge, a region, the ground.
import { create } from "zustand";
import type { IconName } from "../icons/icon.tsx";

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly shortcut?: string;
  /** Of several that exclude one another, whether it is the one that holds; absent: it is no choice. */
  readonly checked?: boolean;
  readonly run: () => void;
}

/** Where it opens: beside this, in pixels of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface OpenMenu {
  readonly label: string;
  readonly place: Place;
  readonly items: readonly MenuItem[];
  /** What has the focus again once it is closed. */
  readonly back: HTMLElement | null;
}

export const useMenu = create<{ readonly menu: OpenMenu | null }>()(() => ({ menu: null }));

export function openMenu(menu: Omit<OpenMenu, "back">): void {
  const at = document.activeElement;
  useMenu.setState({ menu: { ...menu, back: at instanceof HTMLElement ? at : null } });
}

export function closeMenu(): void {
  const { menu } = useMenu.getState();
  useMenu.setState({ menu: null });
  if (menu?.back?.isConnected === true) menu.back.focus({ preventScroll: true });
}

/** Below an element. */
export function placeOf(element: Element): Place {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}
