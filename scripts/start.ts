// npm start: builds what changed and serves the site on localhost. --dev serves the sources with live reload.
import { createServer, preview } from "vite";
import { makeGraph, makeSite } from "./make.ts";
import { readOptions } from "./read-options.ts";

const open = process.stdout.isTTY && process.env["CI"] === undefined;

const help = `Usage: npm start [-- --dev]

Builds what changed and serves the app on localhost; it prints the URL and stops with Ctrl+C.

  --dev    serve the sources with live reload
  --help   this text
`;

const { values } = readOptions("start", {
  options: {
    dev: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help) process.stdout.write(help);
else if (values.dev) {
  await makeGraph();
  const server = await createServer({ server: { open } });
  await server.listen();
  server.printUrls();
} else {
  await makeSite();
  const server = await preview({ preview: { open } });
  server.printUrls();
}
