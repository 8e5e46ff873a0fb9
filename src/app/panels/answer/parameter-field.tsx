// One thing that a question is asked about: typed for nodes, picked for all else.
import { useId, useMemo, useState } from "react";
import type { ParameterValue, QuestionParameter } from "../../../answer/question.ts";
import { Icon } from "../../icons/icon.tsx";
import type { AppData } from "../../load/load-data.ts";
import { fold } from "../../search/fold.ts";
import { completedOption, optionByText } from "./option-by-text.ts";
import { optionsOf, type Option } from "./options.ts";

interface ParameterFieldProps {
  readonly data: AppData;
  readonly parameter: QuestionParameter;
  readonly value: ParameterValue | undefined;
  readonly change: (value: ParameterValue) => void;
}

/** Registers short enough to show as boxes. */
const boxes = new Set<QuestionParameter["kind"]>(["use", "role", "confidence", "list"]);
/** Registers so long that one types. */
const typed = new Set<QuestionParameter["kind"]>(["node", "model"]);

export function ParameterField({ data, parameter, value, change }: ParameterFieldProps) {
  const { kind, label, many } = parameter;
  const options = useMemo(() => optionsOf(data, kind), [data, kind]);
  if (kind === "number") return <NumberField label={label} value={Number(value)} change={change} />;
  if (kind === "switch")
    return (
      <label className="check">
        <input
          type="checkbox"
          checked={value === 1}
          onChange={({ target }) => change(target.checked ? 1 : 0)}
        />
        {label}
      </label>
    );
  if (many === undefined)
    return typed.has(kind) ? (
      <TypedField
        label={label}
        value={options.find(({ id }) => id === value)?.label ?? ""}
        options={options}
        pick={change}
      />
    ) : (
      <label className="pick">
        {label}
        <select value={String(value)} onChange={({ target }) => change(target.value)}>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
    );
  const held = typeof value === "object" ? value : [];
  if (boxes.has(kind))
    return (
      <fieldset className="bar">
        <legend className="unseen">{label}</legend>
        {options.map(({ id, label: name }) => (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={held.includes(id)}
              disabled={held.includes(id) && held.length <= many.least}
              onChange={({ target: { checked } }) =>
                change(
                  options
                    .map((option) => option.id)
                    .filter((each) => (each === id ? checked : held.includes(each))),
                )
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
    );
  return (
    <fieldset className="bar" aria-label={label}>
      <ul className="chips">
        {held.map((id) => (
          <li key={id}>
            <button
              type="button"
              title="Take it away"
              onClick={() => change(held.filter((other) => other !== id))}
            >
              {options.find((option) => option.id === id)?.label ?? id}
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <Adder
        label={`${label}: add`}
        kind={kind}
        // With as many as can stand, the new one takes the last one's place.
        pick={(id) => change([...(held.length < many.most ? held : held.slice(0, -1)), id])}
        options={options.filter(({ id }) => !held.includes(id))}
      />
    </fieldset>
  );
}

interface AdderProps {
  readonly label: string;
  readonly kind: QuestionParameter["kind"];
  readonly options: readonly Option[];
  readonly pick: (id: string) => void;
}

function Adder({ label, kind, options, pick }: AdderProps) {
  if (typed.has(kind)) return <TypedField label={label} value="" options={options} pick={pick} />;
  return (
    <select
      aria-label={label}
      value=""
      onChange={({ target }) => {
        if (target.value !== "") pick(target.value);
      }}
    >
      <option value="">{label}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

interface TypedFieldProps {
  readonly label: string;
  /** Label of what stands there now. */
  readonly value: string;
  readonly options: readonly Option[];
  readonly pick: (id: string) => void;
}

function TypedField({ label, value, options, pick }: TypedFieldProps) {
  const list = useId();
  const [text, setText] = useState<string | null>(null);
  const [missed, setMissed] = useState("");
  const take = (): void => {
    if (text === null) return;
    const found = optionByText(options, text);
    setMissed(found === null ? text.trim() : "");
    if (found === null) return;
    setText(null);
    pick(found.id);
  };
  /** Who leaves without Enter means a whole name at most. */
  const leave = (): void => {
    const found = text === null ? null : optionByText(options, text);
    setText(null);
    setMissed("");
    if (found !== null && fold(found.label) === fold((text ?? "").trim())) pick(found.id);
  };
  return (
    <label className="pick">
      {label}
      <input
        type="search"
        list={list}
        value={text ?? value}
        placeholder="Type a name"
        onFocus={(event) => event.currentTarget.select()}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
        onChange={({ target, nativeEvent }) => {
          const found = isTyped(nativeEvent)
            ? completedOption(options, target.value)
            : options.find((option) => option.label === target.value);
          setMissed("");
          setText(found ? null : target.value);
          if (found) pick(found.id);
        }}
      />
      <datalist id={list}>
        {options.map(({ id, label: name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <output>{missed !== "" && `Nothing here is called “${missed}”.`}</output>
    </label>
  );
}

/** Else it was chosen from the list below the field. */
const isTyped = (event: Event): boolean =>
  "inputType" in event &&
  event.inputType !== undefined &&
  event.inputType !== "insertReplacementText";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly change: (value: number) => void;
}

const NumberField = ({ label, value, change }: NumberFieldProps) => (
  <label className="pick">
    {label}
    <input
      type="number"
      min={0}
      value={value}
      onChange={({ target }) => {
        const next = target.valueAsNumber;
        if (Number.isFinite(next)) change(next);
      }}
    />
  </label>
);
