// A part of a card that folds, and that opens and comes into sight when an action asks for it.
import { useEffect, useRef, useState, type RefObject } from "react";
import { useApp } from "../store.ts";

interface Revealed<T> {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly ref: RefObject<T | null>;
}

/** `names` as `reveal` takes them. */
export function useRevealed<T extends HTMLElement>(names: readonly string[]): Revealed<T> {
  const ref = useRef<T>(null);
  const wanted = useApp(({ revealed }) => revealed !== null && names.includes(revealed));
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    setOpen(true);
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView({ block: "nearest" });
    useApp.setState({ revealed: null });
  }, [wanted]);
  return { open, setOpen, ref };
}
