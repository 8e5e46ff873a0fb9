// A row of a curated table, to be copied and pasted there.
import { useState } from "react";
import { announce } from "../../store.ts";
import "./pasted-row.css";

interface PastedRowProps {
  /** What the row says, e.g. "They are one work". */
  readonly label: string;
  readonly row: string;
}

export function PastedRow({ label, row }: PastedRowProps) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(`${row}\n`);
      setCopied(true);
      announce(`${label}: copied`);
    } catch {
      announce("The browser does not allow copying; select the text instead");
    }
  };
  return (
    <div className="pasted">
      <pre>{row}</pre>
      <button type="button" aria-label={`Copy the row: ${label}`} onClick={() => void copy()}>
        {copied ? "Copied" : "Copy"}
      </button>
    </div>
  );
}
