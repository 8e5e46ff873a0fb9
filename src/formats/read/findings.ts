// Diagnostics while a file is read: of one code the first few are told, the rest are counted.
import type { Diagnostic, Severity } from "../../graph/diagnostic.ts";
import { limits } from "./limits.ts";

/** Said once a file. */
export const otherLook = [
  "look",
  "info",
  "sizes, colours and shapes of the file are left out; the map draws kinds and links in its own",
] as const;

export class Findings {
  readonly #file: string;
  readonly #held = new Map<string, { told: Diagnostic[]; count: number }>();

  constructor(file: string) {
    this.#file = file;
  }

  add(code: string, severity: Severity, message: string, line?: number): void {
    let held = this.#held.get(code);
    if (held === undefined) this.#held.set(code, (held = { told: [], count: 0 }));
    held.count += 1;
    if (held.told.length < limits.told)
      held.told.push({
        code,
        severity,
        message,
        file: this.#file,
        ...(line !== undefined && { line }),
      });
  }

  list(): readonly Diagnostic[] {
    return Array.from(this.#held.values(), ({ told, count }) => {
      const [first] = told;
      const rest = count - told.length;
      return rest > 0 && first !== undefined
        ? [
            ...told,
            {
              code: first.code,
              severity: first.severity,
              message: `and ${rest} more of this kind`,
              file: this.#file,
            },
          ]
        : told;
    }).flat();
  }
}
