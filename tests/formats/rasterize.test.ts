import { expect, test } from "vitest";
import { rasterize } from "../../scripts/rasterize.ts";

test("the command line turns an SVG into a PNG of the asked width, text included, twice the same", async () => {
  const svg = (text: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" font-family="system-ui"><text x="5" y="30" font-size="20">${text}</text></svg>`;
  const first = await rasterize(svg("Alpha"), 300);
  const view = new DataView(first.buffer, first.byteOffset);
  expect(view.getUint32(0)).toBe(0x89504e47);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([300, 150]);
  expect(await rasterize(svg("Alpha"), 300)).toEqual(first);
  expect((await rasterize(svg(""), 300)).length).toBeLessThan(first.length);
});
