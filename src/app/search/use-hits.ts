// The nodes that a text finds: at once in a small graph, from a worker in a large one.
import { useEffect, useMemo, useState } from "react";
import type { AppData } from "../load/load-data.ts";
import { searchIndex, type SearchIndex } from "./search-index.ts";
import type { SearchAnswer, SearchQuestion } from "./search-messages.ts";

const most = 10;
/** Nodes that are searched within a few milliseconds. */
const small = 5000;

/** Of `text`, or of what was typed before while the answer is on its way. */
export function useHits(data: AppData, text: string): SearchAnswer {
  const large = data.index.graph.nodes.length > small;
  const [answer, setAnswer] = useState<SearchAnswer>({ text: "", hits: [] });
  const here = useMemo(
    () => (large || text === "" ? null : indexOf(data).search(text, most)),
    [data, large, text],
  );
  useEffect(() => (large ? listen(data, setAnswer) : undefined), [data, large]);
  useEffect(() => {
    if (large && text !== "") ask(workerOf(data), { text, most });
  }, [data, large, text]);
  return useMemo(() => {
    if (text === "") return { text, hits: [] };
    return here === null ? answer : { text, hits: here };
  }, [here, answer, text]);
}

const indexes = new WeakMap<AppData, SearchIndex>();

function indexOf(data: AppData): SearchIndex {
  const held = indexes.get(data) ?? searchIndex(data.index.graph);
  indexes.set(data, held);
  return held;
}

const ask = (worker: Worker, question: SearchQuestion): void => worker.postMessage(question);

let kept: { readonly data: AppData; readonly worker: Worker } | null = null;

/** One worker at a time, for the graph that is open. */
function workerOf(data: AppData): Worker {
  if (kept?.data === data) return kept.worker;
  kept?.worker.terminate();
  const worker = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
  ask(worker, { bytes: data.bytes });
  kept = { data, worker };
  return worker;
}

/** Returns what ends it. */
function listen(data: AppData, hear: (answer: SearchAnswer) => void): () => void {
  const worker = workerOf(data);
  const own = new AbortController();
  worker.addEventListener(
    "message",
    ({ data: answer }: MessageEvent<SearchAnswer>) => hear(answer),
    own,
  );
  return () => own.abort();
}
