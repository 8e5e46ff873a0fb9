// Listens for the shortcuts of the actions. Single keys can be turned off (WCAG 2.1.4), and never act while typing.
import { useEffect } from "react";
import { useApp } from "../store.ts";
import { actions } from "./actions.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Menus find their items by letter, and both close by Escape. */
const hasOwnKeys = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="menu"], [role="dialog"]') !== null;

/** A pressed key as actions name it. */
export const keyName = (
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey">,
): string => {
  const modified = event.ctrlKey || event.metaKey;
  return `${modified ? "Ctrl+" : ""}${modified && event.shiftKey ? "Shift+" : ""}${modified ? event.key.toLowerCase() : event.key}`;
};

export function useKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
      if (hasOwnKeys(event.target)) return;
      const name = keyName(event);
      const { singleKeys, phase } = useApp.getState();
      if (!singleKeys && name.length === 1) return;
      // The other end of a path is asked for by name: what is typed goes into the search.
      if (useApp.getState().pathFrom !== null && /^[\p{L}\p{N}]$/u.test(name) && name !== "0")
        return document.getElementById("omnibox")?.focus();
      const action = actions.find(({ shortcut }) => shortcut === name);
      if (action === undefined || action.when?.() === false) return;
      event.preventDefault();
      action.run(phase.is === "ready" ? phase.data : null);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
