// Labels that say on which host a copy, a page or a discussion of a work is, and no venue: `[GitHub](…)`.
const hosts = new Set("github gitlab hf huggingface openreview kaggle zenodo blog".split(" "));

export const isHost = (label: string): boolean =>
  hosts.has(label.toLowerCase().replace(/[^a-z]/g, ""));
