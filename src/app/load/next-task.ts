/** Lets the page paint and answer before the work goes on. */
export const nextTask = (): Promise<void> => new Promise((go) => void setTimeout(go, 0));
