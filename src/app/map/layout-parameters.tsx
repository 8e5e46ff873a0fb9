// The parameters of the layout that is chosen, as its row in the register describes them.
import { layoutOf } from "../../layout/layout-register.ts";
import { setLayout } from "../../view/steps/set-appearance.ts";
import { step, useView } from "../store.ts";

export function LayoutParameters() {
  const { layout } = useView();
  const { id: layoutId, label: layoutLabel, parameters } = layoutOf(layout.id);
  const set = (name: string, label: string, value: string | number): void =>
    step(`${layoutLabel}, ${label}: ${value}`, (view) =>
      setLayout(view, layoutId, { ...view.layout.parameters, [name]: value }),
    );
  return parameters.map((parameter) => {
    const { id, label } = parameter;
    const value = layout.parameters[id] ?? parameter.default;
    return (
      <label key={id} className="pick">
        {label}
        {"choices" in parameter ? (
          <select value={value} onChange={({ target }) => set(id, label, target.value)}>
            {parameter.choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        ) : (
          <input
            type="number"
            min={parameter.least}
            max={parameter.most}
            step={parameter.step}
            value={value}
            onChange={({ target }) => {
              const { valueAsNumber } = target;
              if (valueAsNumber >= parameter.least && valueAsNumber <= parameter.most)
                set(id, label, valueAsNumber);
            }}
          />
        )}
      </label>
    );
  });
}
