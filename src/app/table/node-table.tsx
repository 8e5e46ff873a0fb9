// The nodes in view as rows: virtual, sortable, with a text filter; a row selects its node.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef, useState } from "react";
import { compareText } from "../../graph/compare-text.ts";
import { openNode } from "../inspector/node-link.tsx";
import type { AppData } from "../load/load-data.ts";
import { KindIcon } from "../map/kind-icon.tsx";
import { useView } from "../store.ts";
import { useContent } from "../use-content.ts";
import { columns } from "./columns.ts";

const rowHeight = 28;

export function NodeTable({ data }: { readonly data: AppData }) {
  const { index } = data;
  const content = useContent(data);
  const { selection } = useView();
  const [sort, setSort] = useState({ column: "links", down: true });
  const [find, setFind] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => {
    const column = columns.find(({ id }) => id === sort.column);
    const wanted = find.trim().toLowerCase();
    const found = Array.from(content.nodes).flatMap((at) => {
      const node = index.graph.nodes[at];
      if (node === undefined) return [];
      const values = columns.map(({ value }) => value(node, at, index));
      const hit =
        wanted === "" ||
        values.some((value) =>
          String(value ?? "")
            .toLowerCase()
            .includes(wanted),
        );
      return hit ? [{ node, values, key: column?.value(node, at, index) ?? null }] : [];
    });
    const sign = sort.down ? -1 : 1;
    return found.sort((a, b) => {
      if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
      const order =
        typeof a.key === "number" && typeof b.key === "number"
          ? a.key - b.key
          : compareText(String(a.key).toLowerCase(), String(b.key).toLowerCase());
      return sign * order || compareText(a.node.id, b.node.id);
    });
  }, [content, index, sort, find]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const template = columns.map(({ width }) => width).join(" ");

  const walk = (event: React.KeyboardEvent<HTMLDivElement>): void => {
    const move = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    const at = Number((document.activeElement as HTMLElement | null)?.dataset["row"] ?? -1);
    if (move === undefined || at < 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, at + move));
    virtual.scrollToIndex(next);
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus(),
    );
  };

  return (
    <div className="table-place">
      <div className="table-tools">
        <input
          type="search"
          value={find}
          placeholder="Find in the table"
          aria-label="Find in the table"
          onChange={({ target }) => setFind(target.value)}
        />
        <span className="quiet" role="status">
          {rows.length} rows
        </span>
      </div>
      <div
        className="table"
        role="table"
        aria-label="Nodes in view"
        aria-rowcount={rows.length + 1}
        ref={box}
        onKeyDown={walk}
      >
        <div className="table-head" role="row" style={{ gridTemplateColumns: template }}>
          {columns.map(({ id, label }) => {
            const direction =
              sort.column === id ? (sort.down ? "descending" : "ascending") : "none";
            return (
              <div key={id} role="columnheader" aria-sort={direction}>
                <button
                  type="button"
                  onClick={() =>
                    setSort({ column: id, down: sort.column === id ? !sort.down : false })
                  }
                >
                  {label}
                  {direction !== "none" && (
                    <span aria-hidden="true">{sort.down ? " ↓" : " ↑"}</span>
                  )}
                </button>
              </div>
            );
          })}
        </div>
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: "relative" }}>
          {virtual.getVirtualItems().map(({ index: at, start }) => {
            const row = rows[at];
            if (row === undefined) return null;
            return (
              <div
                key={row.node.id}
                role="row"
                className="table-row"
                aria-rowindex={at + 2}
                data-selected={selection.includes(row.node.id)}
                style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
              >
                {row.values.map((value, i) => (
                  <div
                    key={columns[i]?.id}
                    role="cell"
                    title={value === null ? undefined : String(value)}
                  >
                    {i === 0 ? (
                      <button
                        type="button"
                        className="node-link"
                        data-row={at}
                        onClick={(event) => openNode(row.node, event.shiftKey)}
                      >
                        <KindIcon node={row.node} />
                        <span>{value}</span>
                      </button>
                    ) : (
                      (value ?? "")
                    )}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
