import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Files of data/ that the app reads, under their names in the site. */
const served = [
  "graph.json",
  "lists/lists.json",
  "lists/scientific-language-models.md",
  "lists/healthcare-foundation-models.md",
];

/** Serves the data in development and copies it into the built site. */
const dataFiles = (): Plugin => ({
  name: "data-files",
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const name = served.find((file) => request.url?.split("?", 1)[0] === `/data/${file}`);
      if (name === undefined) return next();
      response.setHeader(
        "content-type",
        name.endsWith(".json") ? "application/json" : "text/markdown; charset=utf-8",
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
  plugins: [react(), dataFiles()],
  worker: { format: "es" },
  build: {
    target: ["chrome120", "firefox120", "safari17"],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
});
