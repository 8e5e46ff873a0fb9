// Opens files in a worker and puts their graph into the app.
import type { ListInput } from "../../lists/build-graph.ts";
import type { CuratedTexts } from "../../lists/link/read-curated.ts";
import { currentView, startHistory } from "../../view/history.ts";
import { setAppearance } from "../../view/steps/set-appearance.ts";
import { firstView } from "../../view/view.ts";
import type { AppData } from "../load/load-data.ts";
import { openPanel } from "../open-panel.ts";
import { useOffers } from "../remember/offers.ts";
import { announce, useApp } from "../store.ts";
import { isList } from "./is-list.ts";
import { dataOf } from "./data-of.ts";
import type { Comparison, OpenedFile, OpenJob } from "./open-job.ts";
import { closeOpen, useOpening, type Opening } from "./open-state.ts";
import type { Purpose } from "./purpose.ts";
import { rememberFiles, type OpenStep } from "./recent-files.ts";
import { runOpenJob } from "./run-open-job.ts";
import { countOf } from "../../answer/words.ts";

const none: CuratedTexts = {
  claims: "",
  datasets: "",
  names: "",
  known: "",
  identity: "",
  ids: "",
};

/** Lists of the graph in the app, where it was opened here. */
let opened: readonly ListInput[] | null = null;
let curated: CuratedTexts = none;

/** What was opened here that led to the graph in the app; none where it is the published one. */
let steps: readonly OpenStep[] = [];

/** Texts of the lists that were opened here. */
export const openedLists = (): readonly ListInput[] => opened ?? [];

const set = (opening: Opening): void => useOpening.setState({ opening });

let working: AbortController | null = null;

/** Ends what is being opened; what was open before stays. */
export function cancelOpening(): void {
  working?.abort();
  set({ is: "idle" });
}

/** Opens lists, or one graph. */
export async function openFiles(files: readonly OpenedFile[], purpose: Purpose): Promise<void> {
  if (files.length === 0) return;
  working?.abort();
  const own = new AbortController();
  working = own;
  const progress = (step: string): void => set({ is: "busy", step });
  progress("reading");
  try {
    const job = await jobOf(files, purpose);
    own.signal.throwIfAborted();
    const found = await runOpenJob(job, own.signal, progress);
    if (found.is !== "graph") {
      set(found);
      return;
    }
    progress("drawing the map");
    const data = await dataOf(found.file, found.bytes, own.signal);
    const { comparison } = found.report;
    opened = listsOf(job, comparison);
    if (comparison === undefined) {
      show(data);
      set({ is: "done", names: files.map(({ name }) => name), report: found.report });
    } else {
      show({ ...data, comparison });
      showChanges();
    }
    const goesOn = comparison !== undefined || (job.is === "lists" && purpose === "add");
    steps = await rememberFiles(files, purpose, goesOn ? steps : []);
  } catch (error) {
    if (own.signal.aborted) return;
    set({
      is: "failed",
      message: "The file could not be opened.",
      details: [error instanceof Error ? error.message : String(error)],
    });
  }
}

async function jobOf(files: readonly OpenedFile[], purpose: Purpose): Promise<OpenJob> {
  if (!files.every(({ name }) => isList(name))) return { is: "graph", files };
  const before = purpose === "replace" ? [] : await listsInApp();
  if (purpose === "replace") curated = none;
  const taken = new Set(before.map(({ info }) => info.id));
  const { describeList } = await import("../../lists/describe-list.ts");
  const fresh = files.map(({ name, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const info = { ...describeList(name, text, taken), file: name };
    taken.add(info.id);
    return { info, text };
  });
  const [first] = fresh;
  const open: OpenJob = {
    is: "lists",
    lists: purpose === "drop" ? fresh : [...before, ...fresh],
    curated: purpose === "drop" ? none : curated,
    fresh: fresh.map(({ info }) => info.id),
  };
  if (first === undefined || (purpose !== "compare" && purpose !== "drop")) return open;
  if (purpose === "drop" && fresh.length > 1) return open;
  return {
    is: "compare",
    before,
    after: first,
    curated,
    otherwise: purpose === "drop" ? open : null,
  };
}

/** The texts of what is open now. */
function listsOf(job: OpenJob, comparison: Comparison | undefined): readonly ListInput[] {
  if (job.is === "lists") return job.lists;
  if (job.is !== "compare") return [];
  if (comparison === undefined)
    return job.otherwise === null ? [] : listsOf(job.otherwise, undefined);
  return job.before.map(({ info, text }) =>
    info.id === comparison.list
      ? { info: { ...info, file: comparison.file }, text: job.after.text }
      : { info, text },
  );
}

/** Both versions on the map, told apart by shape and colour, and the table of what changed. */
function showChanges(): void {
  useApp.setState(({ history }) => ({
    history: startHistory(setAppearance(currentView(history), { colouring: "change" })),
  }));
  closeOpen();
  openPanel("changes");
}

/** The texts that the present graph was built from; of the published graph they are fetched from the site. */
async function listsInApp(): Promise<readonly ListInput[]> {
  if (opened !== null) return opened;
  const text = async (path: string): Promise<string> => {
    const response = await fetch(`./data/${path}`);
    if (!response.ok) throw new Error(`${path} is not on this site (${response.status})`);
    return response.text();
  };
  const infos = JSON.parse(await text("lists/lists.json")) as ListInput["info"][];
  const names = ["claims", "datasets", "names", "known", "identity", "ids"] as const;
  const [lists, tables] = await Promise.all([
    Promise.all(
      infos.map(async (info) => ({ info, text: await text(info.file.replace(/^data\//, "")) })),
    ),
    Promise.all(names.map((name) => text(`curated/${name}.csv`))),
  ]);
  curated = Object.fromEntries(
    names.map((name, i) => [name, tables[i] ?? ""]),
  ) as unknown as CuratedTexts;
  return lists;
}

function show(data: AppData): void {
  const { nodes, dataVersion } = data.index.graph;
  // What the last visit left is of another graph.
  useOffers.setState({ offers: [] });
  useApp.setState({
    phase: { is: "ready", data },
    history: startHistory(firstView(dataVersion)),
    hover: null,
    target: null,
  });
  announce(`A graph of ${countOf(nodes.length, "node")} is open`);
}
