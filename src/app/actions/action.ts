// One thing that a person can do, one file each: buttons, keys, menus, search and help are all drawn from the register.
import type { IconName } from "../icons/icon.tsx";
import type { AppData } from "../load/load-data.ts";
import type { Target } from "./target.ts";

export interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  /** A key as `KeyboardEvent.key` names it; `Ctrl+` stands for the platform's modifier. */
  readonly shortcut?: string;
  /** Other words that find it. */
  readonly keywords?: string;
  /** What it stands for in the context menu of, and its name there. */
  readonly on?: readonly Target["is"][];
  readonly shortLabel?: string;
  /** Whether it can be done now. Without a target: to the selection. */
  when?(target?: Target): boolean;
  run(data: AppData | null, target?: Target): void;
}
