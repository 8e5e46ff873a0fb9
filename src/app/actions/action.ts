// One thing that a person can do, one file each: buttons, keys, search and help are all drawn from the register.
import type { IconName } from "../icons/icon.tsx";
import type { AppData } from "../load/load-data.ts";

export interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  /** A key as `KeyboardEvent.key` names it; `Ctrl+` stands for the platform's modifier. */
  readonly shortcut?: string;
  /** Other words that find it. */
  readonly keywords?: string;
  /** Whether it can be done now. */
  when?(): boolean;
  run(data: AppData | null): void;
}
