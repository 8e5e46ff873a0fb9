/** Whether a file of that name holds a Markdown list. */
export const isList = (name: string): boolean => /\.(?:md|markdown|txt)$/i.test(name);
