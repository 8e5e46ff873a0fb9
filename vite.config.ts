import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { offlinePage } from "./scripts/offline-script.ts";
import { defineConfig, type Plugin } from "vite";

const lists = JSON.parse(readFileSync("data/lists/lists.json", "utf8")) as { file: string }[];

/** Files of data/ that the app reads, under their names in the site. */
const served = [
  "graph.json",
  "lists/lists.json",
  ...lists.map(({ file }) => file.replace(/^data\//, "")),
  // Asked for only when a list is added to the published graph.
  ...["claims", "datasets", "names", "known", "identity", "ids"].map(
    (name) => `curated/${name}.csv`,
  ),
];

/** By the ending of a name. */
const mediaTypes: Readonly<Record<string, string>> = {
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8",
};

/** Serves the data in development and copies it into the built site. */
const dataFiles = (): Plugin => ({
  name: "data-files",
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const name = served.find((file) => request.url?.split("?", 1)[0] === `/data/${file}`);
      if (name === undefined) return next();
      response.setHeader(
        "content-type",
        mediaTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream",
      );
      response.end(readFileSync(`data/${name}`));
    });
  },
  generateBundle() {
    for (const name of served)
      this.emitFile({
        type: "asset",
        fileName: `data/${name}`,
        source: readFileSync(`data/${name}`),
      });
  },
});

export default defineConfig({
  base: "./",
  plugins: [react(), dataFiles(), offlinePage()],
  worker: { format: "es" },
  build: {
    target: ["chrome120", "firefox120", "safari17"],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        // What the start shares with panels is one file, not forty.
        codeSplitting: { groups: [{ name: "start", tags: ["$initial"] }] },
      },
    },
  },
});
