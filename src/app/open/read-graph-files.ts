// A graph from files of other programs, or of this one, by what the file is; laid out where it brings no places.
import { decodeText } from "../../formats/read/decode-text.ts";
import type { Reader, ReadResult } from "../../formats/read/read-result.ts";
import type { FieldVocabulary } from "../../layout/field-vocabulary.ts";
import { layOut } from "../../layout/lay-out.ts";
import type { OpenedFile } from "./open-job.ts";

const readers: readonly (readonly [name: RegExp, load: () => Promise<Reader>])[] = [
  [/\.gexf$/i, async () => (await import("../../formats/gexf/read-gexf.ts")).readGexf],
  [
    /\.(graphml|xml)$/i,
    async () => (await import("../../formats/graphml/read-graphml.ts")).readGraphml,
  ],
];

/** Says what it is doing; rejects with an error whose message says why a file is refused. */
export async function readGraphFiles(
  files: readonly OpenedFile[],
  fields: FieldVocabulary,
  progress: (step: string) => void,
): Promise<ReadResult> {
  const [file] = files;
  const found = readers.find(([name]) => name.test(file?.name ?? ""));
  if (file === undefined || found === undefined)
    throw new Error(
      `found ${files.map(({ name }) => name).join(", ")}, expected a Markdown list (.md), .gexf, .graphml or .json`,
    );
  progress(`reading ${file.name}`);
  const read = await found[1]();
  const { text } = decodeText(new Uint8Array(file.bytes));
  const result = read(text, {
    file: file.name,
    onProgress: (share) => progress(`reading ${file.name}, ${Math.round(100 * share)} %`),
  });
  if ("errors" in result || result.placed === "all") return result;
  progress("laying out");
  return { ...result, graph: layOut(result.graph, fields) };
}
