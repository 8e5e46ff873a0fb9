// One box for everything: nodes first, then what can be done. Finds what is filtered out, too, and says so.
import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from "@ariakit/react";
import { useDeferredValue, useMemo, useState } from "react";
import { nodeKinds } from "../../graph/schema.ts";
import { include, select } from "../../view/change-view.ts";
import { actions } from "../actions/actions.ts";
import { Icon } from "../icons/icon.tsx";
import type { AppData } from "../load/load-data.ts";
import { KindIcon } from "../map/kind-icon.tsx";
import { announce, step, useApp } from "../store.ts";
import { useContent } from "../use-content.ts";
import { searchIndex } from "./search-index.ts";

const most = 12;

export function Omnibox({ data }: { readonly data: AppData }) {
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text.trim());
  const { index } = data;
  const content = useContent(data);
  const [touched, setTouched] = useState(false);
  const engine = useMemo(() => (touched ? searchIndex(index.graph) : null), [touched, index]);
  const hits = useMemo(() => engine?.search(wanted, most) ?? [], [engine, wanted]);
  const commands = useMemo(
    () =>
      wanted.length < 2
        ? []
        : actions.filter(
            ({ label, keywords = "", when }) =>
              `${label} ${keywords}`.toLowerCase().includes(wanted.toLowerCase()) &&
              when?.() !== false,
          ),
    [wanted],
  );

  const open = (id: string): void => {
    const node = index.position(id);
    const name = index.node(id)?.name ?? id;
    const hidden = node !== undefined && !content.nodes.has(node);
    step(`select ${name}`, (view) => select(hidden ? include(view, [id]) : view, [id]));
    useApp.setState({ target: [id], sheet: "half" });
    announce(hidden ? `${name} was filtered out and is brought in` : `${name} is selected`);
    setText("");
  };

  return (
    <div className="omnibox">
      <ComboboxProvider value={text} setValue={setText} resetValueOnHide={false}>
        <Icon name="search" />
        <Combobox
          id="omnibox"
          placeholder="Search models, datasets, venues…"
          aria-label="Search"
          autoSelect
          onFocus={() => setTouched(true)}
        />
        <ComboboxPopover className="results" gutter={4} sameWidth portal aria-label="Results">
          {hits.map(({ id, through }) => {
            const node = index.node(id);
            if (node === undefined) return null;
            const out = !content.nodes.has(index.position(id) ?? -1);
            return (
              <ComboboxItem
                key={id}
                className="result"
                value={node.name}
                setValueOnClick={false}
                onClick={() => open(id)}
              >
                <KindIcon node={node} />
                <span className="result-name">
                  {node.name}
                  {through !== null && <small>{through}</small>}
                </span>
                <small>
                  {node.listed
                    ? nodeKinds[node.kind].label
                    : `${nodeKinds[node.kind].label}, not listed`}
                  {out && ", filtered out"}
                </small>
              </ComboboxItem>
            );
          })}
          {commands.map((action) => (
            <ComboboxItem
              key={action.id}
              className="result"
              value={action.label}
              setValueOnClick={false}
              onClick={() => {
                setText("");
                action.run(data);
              }}
            >
              <Icon name={action.icon} />
              <span className="result-name">{action.label}</span>
              {action.shortcut !== undefined && <kbd>{action.shortcut}</kbd>}
            </ComboboxItem>
          ))}
          {hits.length + commands.length === 0 && (
            <p className="empty">
              {wanted === ""
                ? "Type a name, another name, or a word of a title."
                : `Nothing is called “${wanted}”. Try fewer letters or another spelling.`}
            </p>
          )}
        </ComboboxPopover>
      </ComboboxProvider>
    </div>
  );
}
