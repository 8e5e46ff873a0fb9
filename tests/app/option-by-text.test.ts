import { describe, expect, it } from "vitest";
import { completedOption, optionByText } from "../../src/app/panels/answer/option-by-text.ts";

const options = ["Big Oak", "OAK", "Oaken", "Oak", "Élan"].map((label) => ({ id: label, label }));
const meant = (text: string) => optionByText(options, text)?.id;

describe("the option that a typed text means", () => {
  it("is the one that is named exactly so, before one that differs by capitals", () => {
    expect(meant("Oak")).toBe("Oak");
    expect(meant("OAK")).toBe("OAK");
  });

  it("is read over capitals, accents and blanks at the ends", () => {
    expect(meant(" elan ")).toBe("Élan");
  });

  it("is the first that begins so, else the first that holds it", () => {
    expect(meant("oake")).toBe("Oaken");
    expect(meant("big")).toBe("Big Oak");
    expect(meant("g o")).toBe("Big Oak");
  });

  it("is none for nothing, and none for what nothing is called", () => {
    expect(meant("  ")).toBeUndefined();
    expect(meant("birch")).toBeUndefined();
  });
});

describe("what is typed letter by letter", () => {
  it("is taken at a whole name, but not where it may become a longer one", () => {
    expect(completedOption(options, "Big Oak")?.id).toBe("Big Oak");
    expect(completedOption(options, "Oaken")?.id).toBe("Oaken");
    expect(completedOption(options, "Oak")).toBeNull();
    expect(completedOption(options, "Oake")).toBeNull();
  });
});
