// What a link leads to, in the words of its place: owner/repository, arXiv:2311.13385, doi:10.1038/…, hf.co/owner/model,
// else host and path. Long ones lose their middle.

/** Against the address without protocol and `www.`; the groups, joined, are what it is called. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^(?:\w+\.)?arxiv\.org\/(?:abs|pdf|html)\/([\w.-]+\/\d{7}|\d{4}\.\d{4,5}).*$/, "arXiv:$1"],
  [/^(?:dx\.)?doi\.org\/(?=10\.)/, "doi:"],
  [/^github\.com\/(?=[^/?#]+\/[^/?#]+)/, ""],
  [/^huggingface\.co\//, "hf.co/"],
];
const longest = 40;
/** Kept at the end, where paths say most. */
const tail = 18;

export function addressInShort(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
  const place = places.find(([address]) => address.test(bare));
  const name = place === undefined ? bare : bare.replace(...place);
  return name.length > longest ? `${name.slice(0, longest - tail - 1)}…${name.slice(-tail)}` : name;
}
