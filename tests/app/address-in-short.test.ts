import { expect, it } from "vitest";
import { addressInShort } from "../../src/app/address-in-short.ts";

it.each([
  ["https://github.com/owner/name", "owner/name"],
  ["https://www.github.com/owner/name/", "owner/name"],
  ["https://github.com/owner/name/tree/main/part", "owner/name/tree/main/part"],
  ["https://github.com/owner", "github.com/owner"],
  ["https://arxiv.org/abs/2311.13385", "arXiv:2311.13385"],
  ["https://arxiv.org/pdf/2311.13385v2.pdf", "arXiv:2311.13385"],
  ["https://arxiv.org/abs/cs/0112017", "arXiv:cs/0112017"],
  ["https://arxiv.org/list/cs.CL/recent", "arxiv.org/list/cs.CL/recent"],
  ["https://doi.org/10.1038/s41586-1", "doi:10.1038/s41586-1"],
  ["https://huggingface.co/owner/model", "hf.co/owner/model"],
  ["https://huggingface.co/datasets/owner/data", "hf.co/datasets/owner/data"],
  ["http://www.example.org/", "example.org"],
  ["no address", "no address"],
])("says of %s that it is %s", (url, short) => {
  expect(addressInShort(url)).toBe(short);
});

it("takes the middle out of a long one, so that its host and its end stay", () => {
  const short = addressInShort(`https://press.example.org/${"volume/".repeat(9)}article-17.html`);
  expect(short).toBe("press.example.org/vol…me/article-17.html");
  expect(short.length).toBeLessThanOrEqual(40);
});
