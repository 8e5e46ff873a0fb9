// While the other end of a path is to be picked: says so, and lets go.
import { useApp, usePhaseData } from "./store.ts";

export function PathFrom() {
  const from = useApp((state) => state.pathFrom);
  const data = usePhaseData();
  if (from === null || data === null) return null;
  return (
    <output className="note">
      Paths from {data.index.node(from)?.name ?? from}: pick the other end on the map or in a list,
      or type its name.
      <button type="button" onClick={() => useApp.setState({ pathFrom: null })}>
        Cancel
      </button>
    </output>
  );
}
