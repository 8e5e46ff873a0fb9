// The script of the offline page, built by vite: one classic script, nothing beside it. Also a plugin that serves it
// to the app, in development and in the built site.
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const fileName = "offline-page.js";

let built: Promise<string> | null = null;

/** Built once; the same sources give the same text. */
export const offlineScript = (): Promise<string> => (built ??= bundle());

async function bundle(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: ["chrome120", "firefox120", "safari17"],
      lib: {
        entry: `${root}src/app/offline/offline-page.ts`,
        formats: ["iife"],
        name: "modelkinOffline",
        fileName: () => fileName,
      },
    },
  });
  const [bundled] = Array.isArray(result) ? result : [result];
  const chunk =
    bundled !== undefined && "output" in bundled
      ? bundled.output.find((output) => output.type === "chunk")
      : undefined;
  if (chunk === undefined) throw new Error("offline page: vite gave no script");
  return chunk.code;
}

/** Puts the script at `offline-page.js` beside the app's page. */
export const offlinePage = (): Plugin => ({
  name: "offline-page",
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url?.split("?", 1)[0] !== `/${fileName}`) return next();
      offlineScript().then(
        (script) => {
          response.setHeader("content-type", "text/javascript; charset=utf-8");
          response.end(script);
        },
        (error: unknown) => next(error),
      );
    });
  },
  async generateBundle() {
    this.emitFile({ type: "asset", fileName, source: await offlineScript() });
  },
});
