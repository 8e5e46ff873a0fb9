// A labelled choice among values, or all of them.
interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly all: string;
  readonly options: readonly (readonly [id: string, label: string])[];
  readonly pick: (id: string) => void;
}

export const Pick = ({ label, value, all, options, pick }: PickProps) => (
  <label className="pick">
    <span>{label}</span>
    <select value={value} onChange={({ target }) => pick(target.value)}>
      <option value="">{all}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
