// Words of the language that cannot stand for a variable.

/** Words that begin or join something, so that they name no variable where an expression may stand. */
const reserved = new Set(
  (
    "AND AS ASC ASCENDING BY CASE CONTAINS DESC DESCENDING DISTINCT ELSE END ENDS IN IS LIMIT MATCH NOT NULL ON OPTIONAL OR " +
    "ORDER RETURN SKIP STARTS THEN TRUE FALSE UNION UNWIND WHEN WHERE WITH XOR CREATE DELETE MERGE REMOVE SET"
  ).split(" "),
);

/** Whether a word cannot stand for a variable without backticks. */
export const isReserved = (word: string): boolean => reserved.has(word.toUpperCase());
