// npm runs a script in the folder of its package: paths are meant from the folder in which it was asked for.
import { isAbsolute, relative, resolve } from "node:path";

/** Goes there, where npm runs the script of this name. */
export function goWhereAsked(script: string): void {
  const { npm_lifecycle_event: running, INIT_CWD: folder } = process.env;
  if (running === script && folder !== undefined) process.chdir(folder);
}

/** The path from here of what lies below, as patches and annotations name it; others as they were given. */
export function fromHere(file: string): string {
  const path = relative(process.cwd(), resolve(file));
  return path.startsWith("..") || isAbsolute(path) ? file : path.replaceAll("\\", "/");
}
