import { describe, expect, it } from "vitest";
import { searchIndex } from "../../src/app/search/search-index.ts";
import { graphOf, node } from "../graph/fixture.ts";

const graph = graphOf(
  [
    node("model/a", "Model", "BiomedBERT", {
      aliases: ["PubMedBERT"],
      title: "Domain-specific pretraining",
    }),
    node("model/b", "Model", "BioMedBERT", {}),
    node("model/c", "Model", "Café Réseau", { title: "Networks of coffee" }),
    node("dataset/d", "Dataset", "PubMed"),
  ],
  [],
);
const ids = (text: string): readonly string[] =>
  searchIndex(graph)
    .search(text, 10)
    .map(({ id }) => id);

describe("the search index", () => {
  it("finds a model through another name, and says through which", () => {
    const [first] = searchIndex(graph).search("PubMedBERT", 10);
    expect(first).toEqual({ id: "model/a", through: "PubMedBERT" });
  });

  it("finds beginnings of words, words of titles, and words with a slip", () => {
    expect(ids("PubMedB")[0]).toBe("model/a");
    expect(ids("pretraining")).toEqual(["model/a"]);
    expect(ids("PubMedBRT")).toContain("model/a");
  });

  it("finds a name with two letters that changed places, where nothing else is found", () => {
    expect(ids("pubmde")[0]).toBe("dataset/d");
    expect(ids("caef")).toEqual(["model/c"]);
  });

  it("changes no letters across a blank or in a word of two, which would be other words", () => {
    expect(
      searchIndex(graph)
        .search("oc networks", 10)
        .every(({ inPart }) => inPart === true),
    ).toBe(true);
  });

  it("puts the name that is written exactly so first", () => {
    expect(ids("pubmed")[0]).toBe("dataset/d");
  });

  it("finds what holds most of the words where nothing holds all, and says so", () => {
    expect(searchIndex(graph).search("networks with coffee nowhere", 10)[0]).toEqual({
      id: "model/c",
      through: "Networks of coffee",
      inPart: true,
    });
    expect(ids("coffee")).toEqual(["model/c"]);
    expect(searchIndex(graph).search("coffee", 10)[0]).not.toHaveProperty("inPart");
  });

  it("reads over accents and capitals", () => {
    expect(ids("cafe reseau")).toEqual(["model/c"]);
  });

  it("finds nothing for nothing, and nothing for what is not there", () => {
    expect(ids("  ")).toEqual([]);
    expect(ids("zzzzzzzz")).toEqual([]);
  });

  it("says no other name where the name itself was found", () => {
    expect(searchIndex(graph).search("BioMedBERT", 10)[0]?.through).toBeNull();
  });
});
