// Nodes that share neighbours with this one, with the reasons. Found when asked.
import { useMemo } from "react";
import { lookAlikes } from "../../answer/look-alikes.ts";
import type { AppData } from "../load/load-data.ts";
import { useRevealed } from "./use-revealed.ts";
import { NodeOf } from "../panels/node-of.tsx";

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

function List({ data, id }: LookAlikesProps) {
  const found = useMemo(() => lookAlikes(data.index, id, 8), [data, id]);
  if (found.length === 0) return <p className="quiet">Nothing of its kind shares a neighbour.</p>;
  return (
    <ul className="plain">
      {found.map(({ id: other, score, reasons }) => (
        <li key={other}>
          <NodeOf data={data} id={other} /> <small>{Math.round(100 * score)} % alike</small>
          <br />
          <small>
            {reasons
              .filter(({ shared }) => shared.length > 0)
              .map(({ label, shared }) => {
                const names = shared.slice(0, 4).map((each) => data.index.node(each)?.name ?? each);
                const more = shared.length > 4 ? ` and ${shared.length - 4} more` : "";
                return `${label} ${names.join(", ")}${more}`;
              })
              .join("; ")}
          </small>
        </li>
      ))}
    </ul>
  );
}
