// Nodes that share neighbours with this one, with the reasons, as a list and on the map. Found when asked.
import { useEffect, useMemo, useRef, useState } from "react";
import { lookAlikes, type LookAlike } from "../../answer/look-alikes.ts";
import type { AppData } from "../load/load-data.ts";
import { useRevealed } from "./use-revealed.ts";
import { NodeOf } from "../panels/node-of.tsx";
import { showOnMap } from "../panels/show-on-map.ts";
import { grouped } from "../../answer/words.ts";

interface LookAlikesProps {
  readonly data: AppData;
  readonly id: string;
}

export function LookAlikes(props: LookAlikesProps) {
  const { open, setOpen, ref } = useRevealed<HTMLButtonElement>([`look-alikes ${props.id}`]);
  return (
    <section>
      <button
        ref={ref}
        type="button"
        className="more"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        What is like it
      </button>
      {open && <List {...props} />}
    </section>
  );
}

/** Shown at first, and how many more each time. */
const some = 8;

function List({ data, id }: LookAlikesProps) {
  const all = useMemo(() => lookAlikes(data.index, id, Infinity), [data, id]);
  const [count, setCount] = useState(some);
  const top = useRef<HTMLParagraphElement>(null);
  // It stands at a card's end: what was asked for is not left below the edge.
  // A browser may answer scrolling with a promise, which is no way to clean up.
  useEffect(() => {
    top.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, []);
  if (all.length === 0) return <p className="quiet">Nothing of its kind shares a neighbour.</p>;
  const shown = all.slice(0, count);
  const last = shown.at(-1)?.score ?? 0;
  const level = all.slice(count).filter(({ score }) => score === last).length;
  const name = data.index.node(id)?.name ?? id;
  const show = (): void =>
    showOnMap(`What is like ${name}`, [id, ...shown.flatMap(withShared)], {
      kind: "look-alikes",
      settings: { node: id },
    });
  return (
    <>
      <p className="quiet" data-testid="look-alikes" ref={top}>
        {shown.length < all.length
          ? `The ${grouped(shown.length)} most alike of ${grouped(all.length)} that share something with it`
          : `${all.length === 1 ? "One shares" : `${grouped(all.length)} share`} something with it`}
        {level > 0 && `; ${level} more are as alike as the last`}.
      </p>
      <div className="bar">
        <button type="button" onClick={show}>
          Show on the map
        </button>
      </div>
      <ul className="plain">
        {shown.map(({ id: other, score, reasons }) => (
          <li key={other}>
            <NodeOf data={data} id={other} /> <small>{Math.round(100 * score)} % alike</small>
            <br />
            <small>
              {reasons
                .filter(({ shared }) => shared.length > 0)
                .map(({ label, shared }) => {
                  const names = shared
                    .slice(0, 4)
                    .map((each) => data.index.node(each)?.name ?? each);
                  const more = shared.length > 4 ? ` and ${shared.length - 4} more` : "";
                  return `${label} ${names.join(", ")}${more}`;
                })
                .join("; ")}
            </small>
          </li>
        ))}
      </ul>
      {shown.length < all.length && (
        <button
          type="button"
          className="more"
          onClick={() => setCount(count + Math.max(some, level))}
        >
          {Math.min(Math.max(some, level), all.length - shown.length)} more
        </button>
      )}
    </>
  );
}

/** A look-alike and the neighbours that make it one. */
const withShared = ({ id, reasons }: LookAlike): readonly string[] => [
  id,
  ...reasons.flatMap(({ shared }) => shared),
];
