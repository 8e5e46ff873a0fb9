// Writes files of large graphs away from the page. It reads the graph once, from the bytes that the page read and
// checked, and fetches each writer when it is first used.
import { PositionSet } from "../../answer/position-set.ts";
import type { Rasterize } from "../../formats/export-input.ts";
import { formatOf } from "../../formats/formats.ts";
import { fromColumns, type GraphFile } from "../../graph/columns.ts";
import { indexGraph, type GraphIndex } from "../../graph/index-graph.ts";
import { themes } from "../../scene/theme.ts";
import { sceneOf } from "../map/scene-of.ts";
import type { ExportJob, ExportMessage, ExportRequest, Mask } from "./export-job.ts";
import { atRest, exportInput } from "./export-part.ts";

const say = (message: ExportMessage): void => (self as unknown as Worker).postMessage(message);
const progress = (step: string): void => say({ is: "progress", step });

let index: GraphIndex | null = null;
let drawn:
  | ((request: Extract<ExportRequest, { readonly is: `${string}rasterized` }>) => void)
  | null = null;

const rasterize: Rasterize = (svg, pixels) =>
  new Promise((resolve, reject) => {
    drawn = (answer) => {
      drawn = null;
      if (answer.is === "rasterized") resolve(answer.png);
      else reject(new Error(answer.why));
    };
    progress("drawing the picture");
    say({ is: "rasterize", svg: new Blob([svg], { type: "image/svg+xml" }), pixels });
  });

const setsOf = <T extends { readonly nodes: Mask; readonly edges: Mask }>(held: T) => ({
  ...held,
  nodes: new PositionSet(held.nodes),
  edges: new PositionSet(held.edges),
});

async function write(of: GraphIndex, job: ExportJob): Promise<Blob> {
  const format = formatOf(job.format);
  if (format === undefined) throw new Error(`no format is called "${job.format}"`);
  progress(`writing ${format.label}`);
  const writer = await format.load();
  const scene = atRest(sceneOf(of, themes.light, job.view, setsOf(job.drawn)));
  const input = exportInput(of, { ...job, content: setsOf(job.content) }, scene, {
    rasterize,
    async offlineScript() {
      const response = await fetch(job.offlineScript);
      if (!response.ok) throw new Error(`the viewer is not on this site (${response.status})`);
      return response.text();
    },
  });
  return new Blob([(await writer(input)) as BlobPart], { type: format.mediaType });
}

self.addEventListener("message", ({ data: request }: MessageEvent<ExportRequest>) => {
  if (request.is === "graph") {
    progress("reading the graph");
    index = indexGraph(
      fromColumns(JSON.parse(new TextDecoder().decode(request.bytes)) as GraphFile),
    );
  } else if (request.is !== "write") drawn?.(request);
  else if (index !== null)
    write(index, request.job).then(
      (blob) => say({ is: "written", blob }),
      (error: unknown) =>
        say({ is: "failed", why: error instanceof Error ? error.message : String(error) }),
    );
});
