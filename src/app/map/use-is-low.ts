// Whether an element has less height than this, as it changes.
import { useLayoutEffect, useState, type RefObject } from "react";

export function useIsLow(element: RefObject<HTMLElement | null>, height: number): boolean {
  const [low, setLow] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = (): void => setLow(current.offsetHeight < height);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, height]);
  return low;
}
