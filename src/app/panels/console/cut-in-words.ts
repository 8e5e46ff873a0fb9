// Why rows of an answer are missing.
export const cutInWords = {
  rows: "more rows were left out",
  time: "time ran out, rows are missing",
  memory: "memory ran out, rows are missing",
  cancelled: "cancelled, rows are missing",
} as const;
