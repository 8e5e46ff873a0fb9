// Has files opened in a worker, and gathers what it hands back piece by piece.
import type { GraphFile } from "../../graph/columns.ts";
import type { OpenJob, OpenMessage, OpenReport } from "./open-job.ts";
import type { Failed } from "./open-state.ts";
import { putBack } from "./pieces.ts";

export type Opened =
  | Failed
  | {
      readonly is: "graph";
      readonly file: GraphFile;
      readonly report: OpenReport;
      readonly bytes: ArrayBuffer;
    };

/** Rejects where the worker breaks, and with the signal's reason once that is aborted. */
export const runOpenJob = (
  job: OpenJob,
  signal: AbortSignal,
  progress: (step: string) => void,
): Promise<Opened> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./open-worker.ts", import.meta.url), { type: "module" });
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener("abort", stop);
    };
    const stop = (): void => {
      end();
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", stop);
    let parts: { readonly file: GraphFile; readonly report: OpenReport } | null = null;
    worker.addEventListener("message", ({ data: message }: MessageEvent<OpenMessage>) => {
      if (message.is === "progress") progress(message.step);
      else if (message.is === "frame") parts = message.frame;
      else if (message.is === "piece") putBack(parts, message.piece);
      else {
        end();
        if (message.is !== "done") resolve(message);
        else if (parts !== null) resolve({ is: "graph", ...parts, bytes: message.bytes });
      }
    });
    worker.addEventListener("error", ({ message }) => {
      end();
      reject(new Error(message));
    });
    worker.postMessage(job);
  });
