// How grave a finding is, the gravest first, and the word for it.
export const severities = ["error", "warning", "info"] as const;
export const severityWords = { error: "error", warning: "warning", info: "remark" } as const;
