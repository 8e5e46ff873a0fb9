// The identifiers that a paper's address carries by itself: DOI and arXiv number. Nothing is looked up.

export interface PaperIds {
  /** Lower case, without a resolver. */
  readonly doi?: string;
  /** arXiv number without version. */
  readonly arxiv?: string;
}

const arxiv =
  /^https?:\/\/(?:[\w-]+\.)?arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/i;
const doi = /\b(10\.\d{4,9}\/[^\s?#&"<>]+)/;
/** An address that holds a DOI's last part only, under the publisher's prefix. */
const shortDoi =
  /^https?:\/\/www\.nature\.com\/articles\/((?:s\d|nature|n[a-z]+\.)[\w.-]*?)(?:\.pdf)?(?:[?#].*)?$/;
/** What publishers put after a DOI in their addresses. */
const tail =
  /(?:\/(?:full|abstract|pdf|epdf|html|meta|fulltext|download)|\.(?:full|abstract|pdf|short|article-info)|(?<=^10\.1101\/.*)v\d+)+$/i;

export function paperIdsOf(address: string): PaperIds {
  const number = arxiv.exec(address)?.[1];
  if (number !== undefined) return { arxiv: number };
  const last = shortDoi.exec(address)?.[1];
  if (last !== undefined) return { doi: `10.1038/${last.toLowerCase()}` };
  let text = address;
  try {
    text = decodeURIComponent(address);
  } catch {
    // A broken escape: read as it stands.
  }
  const found = doi.exec(text)?.[1];
  if (found === undefined) return {};
  const clean = found
    .replace(/[.,;]+$/, "")
    .replace(tail, "")
    .toLowerCase();
  const preprint = /^10\.48550\/arxiv\.(.+)$/.exec(clean)?.[1];
  return preprint === undefined ? { doi: clean } : { arxiv: preprint };
}
