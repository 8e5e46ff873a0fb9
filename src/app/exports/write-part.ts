// Writes a part in a format: at once where the graph is small, else in a worker that is kept for the next file.
import type { ExportOptions } from "../../formats/export-input.ts";
import type { Format } from "../../formats/format.ts";
import type { AppData } from "../load/load-data.ts";
import type { ExportJob, ExportMessage, ExportRequest, Mask } from "./export-job.ts";
import { exportInput, type Part } from "./export-part.ts";
import { rasterize } from "./rasterize.ts";
import type { PartSource } from "./use-part-source.ts";
import { viewInWords } from "./view-in-words.ts";

/** Nodes and edges that every writer writes in less than the blink that starting a worker takes. */
const small = 12_000;

/** Rejects with the signal's reason once that is aborted. */
export async function writePart(
  format: Format,
  part: Part,
  source: PartSource,
  chosen: ExportOptions,
  signal: AbortSignal,
  progress: (step: string) => void,
): Promise<Blob> {
  const said = part === "view" ? viewInWords(source.data.facets, source.view) : null;
  const options = said === null ? chosen : { ...chosen, scope: said };
  const { data, view, content, drawn, scene } = source;
  const { nodes, edges } = data.index.graph;
  progress(`writing ${format.label}`);
  if (nodes.length + edges.length <= small) {
    const write = await format.load();
    const request = { part, view, content, options };
    return new Blob([(await write(exportInput(data.index, request, scene, means))) as BlobPart], {
      type: format.mediaType,
    });
  }
  return inWorker(data, signal, progress, {
    format: format.id,
    part,
    view,
    options,
    content: masksOf(content, nodes.length, edges.length),
    drawn: { ...masksOf(drawn, nodes.length, edges.length), answered: drawn.answered },
    offlineScript: scriptAddress(),
  });
}

const scriptAddress = (): string => new URL("./offline-page.js", document.baseURI).href;

/** What a writer on this page can use. */
export const means = {
  rasterize: (svg: string, pixels: number): Promise<Uint8Array> =>
    rasterize(new Blob([svg], { type: "image/svg+xml" }), pixels),
  async offlineScript(): Promise<string> {
    const response = await fetch(scriptAddress());
    if (!response.ok) throw new Error(`the viewer is not on this site (${response.status})`);
    return response.text();
  },
};

function masksOf(
  held: { readonly nodes: ReadonlySet<number>; readonly edges: ReadonlySet<number> },
  nodes: number,
  edges: number,
): { readonly nodes: Mask; readonly edges: Mask } {
  const maskOf = (set: ReadonlySet<number>, size: number): Mask => {
    const mask = new Uint8Array(size);
    for (const at of set) mask[at] = 1;
    return mask;
  };
  return { nodes: maskOf(held.nodes, nodes), edges: maskOf(held.edges, edges) };
}

let kept: { readonly data: AppData; readonly worker: Worker } | null = null;

/** Ends the worker, with whatever it writes. */
export function forgetWriter(): void {
  kept?.worker.terminate();
  kept = null;
}

function workerOf(data: AppData): Worker {
  if (kept?.data === data) return kept.worker;
  forgetWriter();
  const worker = new Worker(new URL("./export-worker.ts", import.meta.url), { type: "module" });
  ask(worker, { is: "graph", bytes: data.bytes });
  kept = { data, worker };
  return worker;
}

const ask = (worker: Worker, request: ExportRequest): void => worker.postMessage(request);

const inWorker = (
  data: AppData,
  signal: AbortSignal,
  progress: (step: string) => void,
  job: ExportJob,
): Promise<Blob> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = workerOf(data);
    const ended = new AbortController();
    const end = (): void => ended.abort();
    const own = { signal: ended.signal };
    signal.addEventListener(
      "abort",
      () => {
        end();
        forgetWriter();
        reject(signal.reason as Error);
      },
      own,
    );
    worker.addEventListener(
      "message",
      ({ data: message }: MessageEvent<ExportMessage>) => {
        if (message.is === "progress") progress(message.step);
        else if (message.is === "rasterize")
          rasterize(message.svg, message.pixels).then(
            (png) => ask(worker, { is: "rasterized", png }),
            (error: unknown) => ask(worker, { is: "not-rasterized", why: String(error) }),
          );
        else {
          end();
          if (message.is === "written") resolve(message.blob);
          else reject(new Error(message.why));
        }
      },
      own,
    );
    worker.addEventListener(
      "error",
      ({ message }) => {
        end();
        forgetWriter();
        reject(new Error(message));
      },
      own,
    );
    ask(worker, { is: "write", job });
  });
