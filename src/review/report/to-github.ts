// Findings as GitHub workflow commands, which show them at their lines in a pull request.
import type { Finding } from "../finding.ts";

const escape = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string): string =>
  escape(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
const commands = { error: "error", warning: "warning", info: "notice" } as const;

export const toGithub = (findings: readonly Finding[]): string =>
  findings
    .map(
      ({ file, line, column, severity, rule, message }) =>
        `::${commands[severity]} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escape(message)}\n`,
    )
    .join("");
