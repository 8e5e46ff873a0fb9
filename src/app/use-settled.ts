// False until the first picture of what is shown is painted: what stands round the map waits for it, so that no task
// is long.
import { useEffect, useState } from "react";

/** `what` is shown: where something else is, that has to settle, too. */
export function useSettled(what: unknown): boolean {
  const [settled, setSettled] = useState<unknown>(undefined);
  useEffect(() => {
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setSettled(() => what), 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [what]);
  return settled === what;
}
