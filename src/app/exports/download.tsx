// Which part, in which format: made first, so that its size is known before it is saved.
import { useEffect, useState } from "react";
import type { ExportOptions } from "../../formats/export-input.ts";
import type { Format } from "../../formats/format.ts";
import { formats } from "../../formats/formats.ts";
import { announce } from "../store.ts";
import { exportInput, idsOfPart, type Part, type PartSource } from "./export-part.ts";
import { saveFile, sizeText, type MadeFile } from "./save-file.ts";

const partWords: Readonly<Record<Part, string>> = {
  view: "what is in view",
  selection: "what is selected",
  all: "the whole graph",
};

type Made =
  | { readonly is: "making" }
  | { readonly is: "made"; readonly file: MadeFile }
  | { readonly is: "failed"; readonly why: string };

/** Formats that draw a picture, or hold one. */
const drawn = new Set(["svg", "png", "pack"]);

export function Download({ source }: { readonly source: PartSource }) {
  const [part, setPart] = useState<Part>("view");
  const [format, setFormat] = useState<Format>(formats[0] as Format);
  const [options, setOptions] = useState<ExportOptions>({});
  const made = useMadeFile(source, part, format, options);
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
          const count = idsOfPart(each, source).size;
          return (
            <label key={each} className="check">
              <input
                type="radio"
                name="part"
                checked={part === each}
                disabled={count === 0}
                onChange={() => setPart(each)}
              />
              {partWords[each]} <span className="count">{count} nodes</span>
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
      <p role="status">
        {made.is === "making" && `Writing ${format.label}…`}
        {made.is === "failed" && `It could not be written: ${made.why}`}
        {made.is === "made" && `${made.file.name}, ${sizeText(made.file.blob.size)}`}
      </p>
      <button type="submit" disabled={made.is !== "made"}>
        Save the file
      </button>
    </form>
  );
}

/** Makes the file anew whenever what it depends on changes; what comes too late is dropped. */
function useMadeFile(source: PartSource, part: Part, format: Format, options: ExportOptions): Made {
  const [made, setMade] = useState<Made>({ is: "making" });
  useEffect(() => {
    let current = true;
    setMade({ is: "making" });
    const make = async (): Promise<void> => {
      const write = await format.load();
      const content = await write(exportInput(part, source, options));
      const { dataVersion } = source.data.index.graph;
      const name = `modelkin-${part}-${dataVersion.slice(0, 8)}${format.extension}`;
      const blob = new Blob([content as BlobPart], { type: format.mediaType });
      if (current) setMade({ is: "made", file: { name, blob } });
    };
    // The choice is painted before a large graph is written.
    const timer = window.setTimeout(() => {
      make().catch((error: unknown) => {
        if (current)
          setMade({ is: "failed", why: error instanceof Error ? error.message : String(error) });
      });
    }, 30);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [source, part, format, options]);
  return made;
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
