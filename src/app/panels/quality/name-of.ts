// The name of a file without its folders: what a list is called wherever a copy of it lies.

export const nameOf = (file: string): string => file.split("/").at(-1) ?? file;
