// The command line, or one line on what it holds that the script does not know.
import { parseArgs, type ParseArgsConfig } from "node:util";

/** Ends the process with exit code 2 where an option is unknown or lacks its value. */
export function readOptions<const Config extends ParseArgsConfig>(
  script: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    process.stderr.write(`${script}: ${(error as Error).message}; see --help\n`);
    return process.exit(2);
  }
}
