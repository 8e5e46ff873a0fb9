// The bottom drawer: the table of what is in view.
import { Icon } from "./icons/icon.tsx";
import type { AppData } from "./load/load-data.ts";
import { setDrawer } from "./store.ts";
import { NodeTable } from "./table/node-table.tsx";

export function Drawer({ data }: { readonly data: AppData }) {
  return (
    <section className="drawer" aria-label="Table of what is in view">
      <button
        type="button"
        className="icon drawer-close"
        aria-label="Close the table"
        title="Close (t)"
        onClick={() => setDrawer(null)}
      >
        <Icon name="close" />
      </button>
      <NodeTable data={data} />
    </section>
  );
}
