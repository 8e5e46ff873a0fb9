/**
 * The same values without the room that an array keeps for more to come (16 places): a document of items in items
 * holds some hundred thousand arrays of one value each until it is read.
 */
export const trimmed = <Value>(values: Value[]): Value[] =>
  values.length < 9 ? values.slice() : values;
