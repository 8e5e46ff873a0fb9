// Where a map without marks would say nothing: why, and the way back.
import { clearScope } from "../../view/steps/clear-scope.ts";
import type { AppData } from "../load/load-data.ts";
import { step } from "../store.ts";
import { useContent } from "../use-content.ts";

export function NothingHere({ data }: { readonly data: AppData }) {
  const { nodes, answered } = useContent(data);
  if (nodes.size > 0) return null;
  return (
    <div className="map-nothing">
      <p>{answered ? "No node is in the answer." : "Nothing matches these filters."}</p>
      <button type="button" onClick={() => step("Show everything", clearScope)}>
        Show everything
      </button>
    </div>
  );
}
