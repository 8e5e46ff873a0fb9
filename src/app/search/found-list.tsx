// The search box with what it finds. What is filtered out or folded away is found, too, and says so.
import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from "@ariakit/react";
import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { once } from "../../answer/answer.ts";
import { setValue } from "../../view/steps/set-value.ts";
import { Icon } from "../icons/icon.tsx";
import { actions } from "../actions/actions.ts";
import { openNode } from "../inspector/node-link.tsx";
import { kindLabel } from "../../graph/kind-label.ts";
import type { AppData } from "../load/load-data.ts";
import { KindIcon } from "../map/kind-icon.tsx";
import { askQuestion } from "../questions/ask-question.ts";
import { announce, step, useApp, useView } from "../store.ts";
import { useContent } from "../use-content.ts";
import { findAll, type Found } from "./found.ts";
import { searchHint } from "./search-hint.ts";
import { useHits } from "./use-hits.ts";

interface FoundListProps {
  readonly data: AppData;
  readonly text: string;
  readonly setText: (text: string) => void;
}

export function FoundList({ data, text, setText }: FoundListProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  // The plain box that stood here may have had the caret.
  const had = useRef(document.activeElement?.id === "omnibox");
  useEffect(() => {
    if (!had.current) return;
    input.current?.focus();
    setOpen(input.current?.value !== "");
  }, []);
  const wanted = useDeferredValue(text.trim());
  const { text: searched, hits } = useHits(data, wanted);
  // What was typed last is shown as a whole or not yet: nobody should take a filter because the node came later.
  const { found, inPart } = useMemo(
    () => findAll(data, searched, hits, actions),
    [data, searched, hits],
  );

  const take = (item: Found): void => {
    setText("");
    setOpen(false);
    // What was found is read there; single keys act again.
    document.getElementById("details")?.focus({ preventScroll: true });
    if (item.is === "node") open(data, item.hit.id);
    else if (item.is === "action") item.action.run(data);
    else if (item.is === "question") askQuestion(data, item.card.question, item.card.parameters);
    else
      step(
        item.filters.map(({ facetLabel, label }) => `${facetLabel}: ${label}`).join(", "),
        (view) =>
          item.filters.reduce(
            (each, { facet, value, state }) => setValue(each, facet, value, state),
            view,
          ),
      );
  };

  // Enter before the list has caught up with the text, or has marked its first line, takes the first of what that text finds.
  const isBehind = searched !== text.trim();
  const hurried = useRef(false);
  useEffect(() => {
    const [first] = found;
    if (isBehind || !hurried.current) return;
    hurried.current = false;
    if (first !== undefined) take(first);
  });

  return (
    <ComboboxProvider
      value={text}
      setValue={setText}
      open={isOpen}
      setOpen={setOpen}
      resetValueOnHide={false}
    >
      <Combobox
        ref={input}
        id="omnibox"
        placeholder={searchHint}
        aria-label="Search"
        autoSelect
        onKeyDown={(event) => {
          if (event.key === "Escape" && text === "") event.currentTarget.blur();
          const [first] = found;
          const isMarked = event.currentTarget.hasAttribute("aria-activedescendant");
          hurried.current = event.key === "Enter" && isBehind;
          if (hurried.current) event.preventDefault();
          else if (event.key === "Enter" && !isMarked && first !== undefined) {
            event.preventDefault();
            take(first);
          }
        }}
      />
      <ComboboxPopover className="results" gutter={4} sameWidth aria-label="Results">
        {inPart && found.length > 0 && (
          <p className="empty">Nothing holds all of these words; these hold some.</p>
        )}
        {found.map((item) => (
          <ComboboxItem
            key={`${item.is} ${item.key}`}
            className="result"
            value={`${item.is} ${item.key}`}
            setValueOnClick={false}
            onClick={({ detail }) => {
              // By key, on a line that answers an earlier text.
              if (isBehind && detail === 0) hurried.current = true;
              else take(item);
            }}
          >
            <Row data={data} item={item} />
          </ComboboxItem>
        ))}
        {found.length === 0 && (
          <p className="empty">
            {wanted === ""
              ? "Type a name, another name, a word of a title, a filter or something to do."
              : searched !== wanted
                ? "Searching…"
                : `Nothing is called “${wanted}”. Try fewer letters or another spelling.`}
          </p>
        )}
      </ComboboxPopover>
    </ComboboxProvider>
  );
}

function open({ index }: AppData, id: string): void {
  const node = index.node(id);
  if (node === undefined) return;
  openNode(node);
  useApp.setState({ sheet: "half" });
  announce(`${node.name} is selected`);
}

function Row({ data, item }: { readonly data: AppData; readonly item: Found }) {
  if (item.is === "node")
    return <NodeRow data={data} id={item.hit.id} through={item.hit.through} />;
  if (item.is === "filter")
    return (
      <Line
        icon={<Icon name="filter" />}
        name={item.filters
          .map(({ label, state }) => (state === "none" ? `without ${label}` : label))
          .join(" · ")}
        note={`Filter: ${once(item.filters.map(({ facetLabel }) => facetLabel)).join(", ")}`}
      />
    );
  if (item.is === "question")
    return <Line icon={<Icon name="help" />} name={item.card.sentence} note="Question" />;
  const { icon, label, shortcut } = item.action;
  return (
    <>
      <Icon name={icon} />
      <span className="result-name">{label}</span>
      {shortcut !== undefined && <kbd>{shortcut}</kbd>}
    </>
  );
}

function Line({
  icon,
  name,
  note,
}: {
  readonly icon: ReactNode;
  readonly name: string;
  readonly note: string;
}) {
  return (
    <>
      {icon}
      <span className="result-name">{name}</span>
      <small>{note}</small>
    </>
  );
}

interface NodeRowProps {
  readonly data: AppData;
  readonly id: string;
  readonly through: string | null;
}

function NodeRow({ data, id, through }: NodeRowProps) {
  const content = useContent(data);
  const { appearance } = useView();
  const { index } = data;
  const node = index.node(id);
  const at = index.position(id) ?? -1;
  if (node === undefined) return null;
  const visibility = index.graph.layout?.visibility[at] ?? 1;
  const state = !content.nodes.has(at)
    ? content.answered
      ? ", not in the answer"
      : ", filtered out"
    : visibility === 2 && appearance.folded
      ? ", folded away on the map"
      : "";
  return (
    <>
      <KindIcon node={node} />
      <span className="result-name">
        {node.name}
        {through !== null && <small>{through}</small>}
      </span>
      <small>
        {kindLabel(node)}
        {state}
      </small>
    </>
  );
}
