// How a query was or would be run: operators, with the rows that were expected and that came.
import type { PlanOperator } from "../../../graph/query-engine.ts";

export function PlanView({ plan }: { readonly plan: PlanOperator }) {
  return (
    <ul className="plan">
      <Operator operator={plan} />
    </ul>
  );
}

function Operator({ operator }: { readonly operator: PlanOperator }) {
  const { name, detail, estimatedRows, rows, children } = operator;
  return (
    <li>
      <strong>{name}</strong> {detail !== "" && <code>{detail}</code>}{" "}
      <small>
        about {Math.round(estimatedRows)} rows expected{rows !== undefined && `, ${rows} came`}
      </small>
      {children.length > 0 && (
        <ul>
          {children.map((child, i) => (
            // Operators have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            <Operator key={i} operator={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
