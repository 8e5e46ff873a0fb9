// Files in one archive whose bytes depend on nothing but the files: a fixed date in each entry.
import { strToU8, zipSync } from "fflate";

/** Names to texts or bytes, in the order given. */
export const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    // The format keeps local time without a zone, so a local date gives the same bytes everywhere.
    { level: 9, mtime: new Date(1980, 0, 1, 12) },
  );
