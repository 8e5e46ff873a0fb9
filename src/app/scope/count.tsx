// How many nodes a press would give: those of the value, and apart from them those brought in by hand, which every
// filter keeps.
import { grouped } from "../../answer/words.ts";

interface CountProps {
  readonly own: number;
  readonly byHand: number;
}

export const Count = ({ own, byHand }: CountProps) => (
  <span className="count">
    {grouped(own)}
    {byHand > 0 && <small> +{grouped(byHand)}</small>}
  </span>
);
