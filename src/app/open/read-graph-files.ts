// A graph from files of other programs, or of this one, by what the files hold; laid out where it brings no places.
import { openGraph } from "../../formats/open-graph.ts";
import type { ReadResult } from "../../formats/read/read-result.ts";
import type { FieldVocabulary } from "../../layout/field-vocabulary.ts";
import { layOut } from "../../layout/lay-out.ts";
import type { OpenedFile } from "./open-job.ts";

/** Says what it is doing; what a file holds that cannot be opened comes back as errors with where and why. */
export async function readGraphFiles(
  files: readonly OpenedFile[],
  fields: FieldVocabulary,
  progress: (step: string) => void,
): Promise<ReadResult> {
  const names = files.map(({ name }) => name).join(", ");
  progress(`reading ${names}`);
  const result = await openGraph(
    files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) })),
    { onProgress: (share) => progress(`reading ${names}, ${Math.round(100 * share)} %`) },
  );
  if ("errors" in result || result.placed === "all") return result;
  progress("laying out");
  return { ...result, graph: layOut(result.graph, fields) };
}
