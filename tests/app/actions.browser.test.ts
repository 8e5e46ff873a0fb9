import { describe, expect, it } from "vitest";
import { actions } from "../../src/app/actions/actions.ts";
import { keyName } from "../../src/app/actions/use-keys.ts";

describe("the register of actions", () => {
  it("names each action once, and gives each key to one action", () => {
    const ids = actions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = actions.flatMap(({ shortcut }) => shortcut ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("says in words what each does", () => {
    for (const { label } of actions) expect(label).toMatch(/^[A-Z].{2,}[^.!]$/);
  });

  it("names keys alike whether or not Shift makes them capitals", () => {
    const press = { key: "Z", ctrlKey: true, metaKey: false, shiftKey: true };
    expect(keyName(press)).toBe("Ctrl+Shift+z");
    expect(keyName({ ...press, ctrlKey: false, key: "?" })).toBe("?");
  });
});
