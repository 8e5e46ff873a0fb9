// Where the openCypher TCK lies on this machine: TCK_DIR, else ../shared/tck beside the checkout.
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The folder that holds `features/`, or null where there is none. */
export function findTck(given = process.env["TCK_DIR"]): string | null {
  const folder = given || join(import.meta.dirname, "../../../../shared/tck");
  return existsSync(join(folder, "features")) ? folder : null;
}

/** What to say where it is missing. */
export const noTckHint =
  "No openCypher TCK found: set TCK_DIR to a folder that holds features/, or put it into ../shared/tck.";
