// npm run build: the static site in dist/, ready for any static host, in any folder.
import { makeSite } from "./make.ts";

await makeSite();
console.log("dist/ is built; put its files on any static host.");
