// Named values that travel in a link: what a panel is set to, what a question is asked about, what picked nodes.

/** A number, a text, or several. */
export type Setting = string | number | readonly (string | number)[];
export type Settings = Readonly<Record<string, Setting>>;
