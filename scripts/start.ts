// npm start: builds what changed and serves the site on localhost. --dev serves the sources with live reload.
import { createServer, preview } from "vite";
import { makeGraph, makeSite } from "./make.ts";

const open = process.stdout.isTTY && process.env["CI"] === undefined;

if (process.argv.includes("--dev")) {
  await makeGraph();
  const server = await createServer({ server: { open } });
  await server.listen();
  server.printUrls();
} else {
  await makeSite();
  const server = await preview({ preview: { open } });
  server.printUrls();
}
