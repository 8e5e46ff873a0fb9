import { afterEach, expect, test } from "vitest";
import { formats } from "../../src/formats/formats.ts";
import { offlineScript } from "../../scripts/offline-script.ts";
import { rasterize } from "../../scripts/rasterize.ts";
import { smallGraph } from "../graph/fixture.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

for (const { id, load } of formats)
  test(`${id} gives the same bytes in any time zone`, async () => {
    const write = await load();
    const written: (string | Uint8Array)[] = [];
    for (const place of ["Pacific/Kiritimati", "America/Los_Angeles", "UTC"]) {
      process.env["TZ"] = place;
      written.push(await write({ graph: smallGraph(), rasterize, offlineScript }));
    }
    expect(written[0]?.length).toBeGreaterThan(0);
    expect(written[1]).toEqual(written[0]);
    expect(written[2]).toEqual(written[0]);
  });
