// Which part, in which format: made first, so that its size is known before it is saved.
import { DialogDismiss } from "@ariakit/react";
import { useEffect, useRef, useState } from "react";
import type { ExportOptions } from "../../formats/export-input.ts";
import type { Format } from "../../formats/format.ts";
import { formats } from "../../formats/formats.ts";
import { announce } from "../store.ts";
import type { Part } from "./export-part.ts";
import { FormatOptions } from "./format-options.tsx";
import { saveFile, sizeText, type MadeFile } from "./save-file.ts";
import { sizeOfPart, type PartSource } from "./use-part-source.ts";
import { forgetWriter, writePart } from "./write-part.ts";
import { countOf } from "../../answer/words.ts";

const partWords: Readonly<Record<Part, string>> = {
  view: "what is in view",
  selection: "what is selected",
  all: "the whole graph",
};

type Made =
  | { readonly is: "making"; readonly step: string }
  | { readonly is: "cancelled" }
  | { readonly is: "made"; readonly file: MadeFile }
  | { readonly is: "failed"; readonly why: string };

/** Formats that draw a picture, or hold one. */
const drawn = new Set(["svg", "png", "pack"]);

export function Download({ source }: { readonly source: PartSource }) {
  const [part, setPart] = useState<Part>("view");
  const [format, setFormat] = useState<Format>(formats[0] as Format);
  const [options, setOptions] = useState<ExportOptions>({});
  const [made, cancel] = useMadeFile(source, part, format, options);
  useEffect(() => forgetWriter, []);
  return (
    <form
      className="download"
      onSubmit={(event) => {
        event.preventDefault();
        if (made.is !== "made") return;
        saveFile(made.file);
        announce(`${made.file.name} is saved`);
      }}
    >
      <fieldset>
        <legend>What</legend>
        {(Object.keys(partWords) as Part[]).map((each) => {
          const count = sizeOfPart(each, source);
          return (
            <label key={each} className="check">
              <input
                type="radio"
                name="part"
                checked={part === each}
                disabled={count === 0}
                onChange={() => setPart(each)}
              />
              {partWords[each]} <span className="count">{countOf(count, "node")}</span>
            </label>
          );
        })}
      </fieldset>
      <fieldset className="formats">
        <legend>Format</legend>
        {formats.map((each) => (
          <label key={each.id} className="format">
            <input
              type="radio"
              name="format"
              checked={format === each}
              onChange={() => setFormat(each)}
            />
            <span>
              <b>{each.label}</b> <small>{each.readers}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {drawn.has(format.id) && (
        <Figure options={options} onChange={setOptions} png={format.id === "png"} />
      )}
      <FormatOptions of={format.id} options={options} onChange={setOptions} />
      {format.losses.length > 0 && (
        <section className="losses">
          <h2>What {format.label} does not hold</h2>
          <ul>
            {format.losses.map((loss) => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="foot">
        <p role="status">
          {made.is === "making" && `Working: ${made.step}…`}
          {made.is === "cancelled" && "Cancelled. Choose a format to write another file."}
          {made.is === "failed" && `It could not be written: ${made.why}`}
          {made.is === "made" && `${made.file.name}, ${sizeText(made.file.blob.size)}`}
        </p>
        <div className="bar">
          <button type="submit" className="primary" disabled={made.is !== "made"}>
            Save the file
          </button>
          <DialogDismiss className="button">Close</DialogDismiss>
          {made.is === "making" && (
            <button type="button" onClick={cancel}>
              Cancel
            </button>
          )}
        </div>
      </div>
    </form>
  );
}

/** Makes the file anew whenever what it depends on changes; what comes too late is dropped. */
function useMadeFile(
  source: PartSource,
  part: Part,
  format: Format,
  options: ExportOptions,
): readonly [Made, cancel: () => void] {
  const [made, setMade] = useState<Made>({ is: "making", step: "writing" });
  const working = useRef<AbortController | null>(null);
  useEffect(() => {
    const own = new AbortController();
    working.current = own;
    const set = (next: Made): void => {
      if (!own.signal.aborted) setMade(next);
    };
    set({ is: "making", step: `writing ${format.label}` });
    const make = async (): Promise<void> => {
      const blob = await writePart(format, part, source, options, own.signal, (step) =>
        set({ is: "making", step }),
      );
      const { dataVersion } = source.data.index.graph;
      const name = `modelkin-${part}-${dataVersion.slice(0, 8)}${format.extension}`;
      set({ is: "made", file: { name, blob } });
    };
    // The choice is painted before a graph is written, and quick changes of mind write nothing.
    const timer = window.setTimeout(() => {
      make().catch((error: unknown) =>
        set({ is: "failed", why: error instanceof Error ? error.message : String(error) }),
      );
    }, 30);
    return () => {
      own.abort();
      window.clearTimeout(timer);
    };
  }, [source, part, format, options]);
  const cancel = (): void => {
    working.current?.abort();
    setMade({ is: "cancelled" });
  };
  return [made, cancel];
}

interface FigureProps {
  readonly options: ExportOptions;
  readonly onChange: (options: ExportOptions) => void;
  readonly png: boolean;
}

function Figure({ options, onChange, png }: FigureProps) {
  return (
    <fieldset className="figure">
      <legend>Figure</legend>
      <label>
        Title{" "}
        <input
          value={options.title ?? ""}
          onChange={({ target }) => onChange({ ...options, title: target.value })}
        />
      </label>
      <label>
        Caption{" "}
        <input
          value={options.caption ?? ""}
          onChange={({ target }) => onChange({ ...options, caption: target.value })}
        />
      </label>
      <label>
        Width{" "}
        <select
          value={options.millimetres ?? 183}
          onChange={({ target }) =>
            onChange({ ...options, millimetres: target.value === "89" ? 89 : 183 })
          }
        >
          <option value={89}>89 mm, one column</option>
          <option value={183}>183 mm, two columns</option>
        </select>
      </label>
      <label>
        Colours{" "}
        <select
          value={options.palette ?? "colour"}
          onChange={({ target }) =>
            onChange({ ...options, palette: target.value as NonNullable<ExportOptions["palette"]> })
          }
        >
          <option value="colour">as on the screen</option>
          <option value="colour-blind">safe for colour-blind readers</option>
          <option value="greyscale">greyscale</option>
        </select>
      </label>
      {png && (
        <label>
          Scale{" "}
          <select
            value={options.scale ?? 2}
            onChange={({ target }) =>
              onChange({ ...options, scale: Number(target.value) as 1 | 2 | 4 })
            }
          >
            <option value={1}>1 ×</option>
            <option value={2}>2 ×</option>
            <option value={4}>4 ×</option>
          </select>
        </label>
      )}
    </fieldset>
  );
}
