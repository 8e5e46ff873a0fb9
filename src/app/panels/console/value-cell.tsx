// A value of a result: nodes can be walked to, everything else is text.
import type { Value } from "../../../graph/value.ts";
import type { AppData } from "../../load/load-data.ts";
import { NodeOf } from "../node-of.tsx";
import { isNode, isPath, valueText } from "./value-text.ts";

interface ValueCellProps {
  readonly data: AppData;
  readonly value: Value;
}

export function ValueCell({ data, value }: ValueCellProps) {
  if (value === null) return <span className="quiet">null</span>;
  if (isNode(value)) return <NodeOf data={data} id={value.id} />;
  if (isPath(value)) {
    return (
      <span className="inline-list">
        {value.nodes.map((node, i) => {
          const over = value.relationships[i - 1];
          return (
            <span key={`${node.id} ${over?.id ?? ""}`}>
              {over !== undefined && (
                <small>
                  {over.start === node.id ? "←" : ""}
                  {over.type}
                  {over.start === node.id ? " " : "→ "}
                </small>
              )}
              <NodeOf data={data} id={node.id} />
            </span>
          );
        })}
      </span>
    );
  }
  if (Array.isArray(value) && value.some(isNode)) {
    return (
      <span className="inline-list">
        {value.map((item: Value, i: number) => (
          // A list may hold one value twice; its place tells it apart.
          // oxlint-disable-next-line react/no-array-index-key
          <ValueCell key={i} data={data} value={item} />
        ))}
      </span>
    );
  }
  return <>{valueText(value)}</>;
}
