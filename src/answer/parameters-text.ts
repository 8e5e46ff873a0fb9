/** A number of parameters as people write it: 110M, 7B. */
export const parametersText = (count: number): string =>
  count >= 1e9
    ? `${Number((count / 1e9).toPrecision(3))}B`
    : `${Number((count / 1e6).toPrecision(3))}M`;
