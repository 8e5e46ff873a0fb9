// The door for files that hold a graph: one GEXF, GraphML, JSON or zip of tables, or a pair of CSV tables. Markdown
// lists are not for this door: the builder reads them.
import { unzipSync } from "fflate";
import { limits } from "./read/limits.ts";
import { decodeText } from "./read/decode-text.ts";
import type { ReadOptions, ReadResult } from "./read/read-result.ts";
import { Refusal, refusing } from "./read/refusal.ts";
import { readers } from "./readers.ts";

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface OpenedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads the graph that these files hold. Never throws for what a file holds: a file that cannot be opened gives errors
 * that say where and why. Runs long for large files: call it in a worker.
 */
export async function openGraph(
  files: readonly OpenedFile[],
  options: Partial<ReadOptions> = {},
): Promise<ReadResult> {
  const file = options.file ?? files.map(({ name }) => name).join(", ");
  const notes: string[] = [];
  let texts: readonly OpenedText[] = [];
  const failed = refusing(file, () => {
    texts = files.flatMap(unpack).map(({ name, bytes }) => {
      const { text, note } = decodeText(bytes);
      if (note !== null) notes.push(`${name} was read as ${note}`);
      return { name, text };
    });
    return { errors: [] };
  });
  if (!("errors" in failed) || failed.errors.length > 0) return failed;
  const result = await read(texts, { ...options, file });
  if ("errors" in result || notes.length === 0) return result;
  const told = notes.map((message) => ({
    code: "encoding",
    severity: "info" as const,
    message,
    file,
  }));
  return { ...result, diagnostics: [...told, ...result.diagnostics] };
}

async function read(texts: readonly OpenedText[], options: ReadOptions): Promise<ReadResult> {
  const { file } = options;
  const [first] = texts;
  if (texts.length === 1 && first !== undefined) {
    const format = readers.find(({ recognizes }) => recognizes(first.text.slice(0, 4096)));
    if (format) return (await format.load())(first.text, options);
  }
  const tables = texts.filter(({ text }) => /^[^\n]*[,;\t]/.test(text) && !/^\s*[<{[#]/.test(text));
  if (tables.length === 0 || tables.length > 2 || tables.length < texts.length)
    return refusing(file, () => {
      throw new Refusal(
        "unknown-format",
        `expected ${readers.map(({ label }) => label).join(", ")}, or a CSV table of edges with one of nodes`,
      );
    });
  const { isEdgeTable, readCsv } = await import("./csv/read-csv.ts");
  const edges = tables.find(({ text }) => isEdgeTable(text));
  const nodes = tables.find((table) => table !== edges);
  return readCsv({ nodes: nodes?.text ?? null, edges: edges?.text ?? null }, file);
}

/** A zip's files; what it claims to unfold to is checked before it does. */
function unpack(file: OpenedFile): readonly OpenedFile[] {
  const [a, b, c, d] = file.bytes;
  if (a !== 0x50 || b !== 0x4b || c !== 3 || d !== 4) return [file];
  let total = 0;
  let unzipped: Readonly<Record<string, Uint8Array>>;
  try {
    unzipped = unzipSync(file.bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > limits.text)
          throw new Refusal(
            "too-large",
            `${file.name} unfolds to more than ${limits.text / 2 ** 20} MB`,
          );
        return /\.(?:csv|tsv|gexf|graphml|json|xml)$/i.test(name) && !name.startsWith("__MACOSX/");
      },
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("broken-zip", `${file.name}: ${(error as Error).message}`);
  }
  return Object.entries(unzipped).map(([name, bytes]) => ({ name, bytes }));
}
