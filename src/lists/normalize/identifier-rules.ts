// Which address holds which identifier: one row a scheme and host. The first row that matches gives the identifier.
// `paper` names one publication, `repository` one code base or model page, `data` one data record.

export interface IdentifierRule {
  readonly scheme: string;
  readonly names: "paper" | "repository" | "data";
  readonly host: RegExp;
  /** Matched against the path, with `?query` where there is one; the first group that matched is the identifier. */
  readonly path: RegExp;
  /** Makes one form of the identifier. */
  readonly value?: (found: string) => string;
}

const lower = (text: string): string => text.toLowerCase();
/** Closing parts of publishers' addresses that are no part of a DOI. */
const cleanDoi = (doi: string): string =>
  lower(doi)
    .replace(/\/(?:full|abstract|pdf|epdf|html|meta|fulltext)$/, "")
    .replace(/(?:\.(?:full|abstract|pdf|full\.pdf|short|article-info))+$/, "")
    .replace(/[.,;)\]]+$/, (end) => (end.startsWith(")") && doi.includes("(") ? ")" : ""));
const cleanBiorxiv = (doi: string): string =>
  cleanDoi(cleanDoi(doi).replace(/v\d+(?=$|\.)/, "")).replace(/v\d+$/, "");
const withoutGit = (repository: string): string => lower(repository).replace(/\.git$/, "");

const doi = String.raw`10\.\d{4,9}\/[^\s?#]+`;

export const identifierRules: readonly IdentifierRule[] = [
  {
    scheme: "arxiv",
    names: "paper",
    host: /(?:^|\.)arxiv\.org$|^ar5iv\.(?:labs\.arxiv\.)?org$|^alphaxiv\.org$/,
    path: /^\/(?:abs|pdf|html|ps|format|e-print)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/,
  },
  {
    scheme: "arxiv",
    names: "paper",
    host: /^huggingface\.co$|^paperswithcode\.com$/,
    path: /^\/papers?\/(\d{4}\.\d{4,5})$/,
  },
  {
    scheme: "arxiv",
    names: "paper",
    host: /^(?:dx\.)?doi\.org$/,
    path: /^\/10\.48550\/arxiv\.(\d{4}\.\d{4,5})/i,
  },
  {
    scheme: "doi",
    names: "paper",
    host: /^(?:bio|med|chem)rxiv\.org$/,
    path: new RegExp(String.raw`^\/(?:content|cgi\/content\/short)\/(?:early\/[\d/]+\/)?(${doi})`),
    value: cleanBiorxiv,
  },
  {
    scheme: "zenodo",
    names: "data",
    host: /^(?:sandbox\.)?zenodo\.org$/,
    path: /^\/(?:records?|deposit|badge\/latestdoi)\/(\d+)/,
  },
  {
    scheme: "zenodo",
    names: "data",
    host: /^(?:dx\.)?doi\.org$/,
    path: /^\/10\.5281\/zenodo\.(\d+)/i,
  },
  {
    scheme: "physionet",
    names: "data",
    host: /^physionet\.org$/,
    path: /^\/content\/([\w.-]+(?:\/[\d.]+)?)/,
    value: lower,
  },
  {
    scheme: "doi",
    names: "paper",
    host: /^(?:dx\.)?doi\.org$/,
    path: new RegExp(String.raw`^\/(${doi})`),
    value: cleanDoi,
  },
  {
    scheme: "doi",
    names: "paper",
    host: /^nature\.com$/,
    path: /^\/articles\/([a-z]+[\w.-]*\w)/i,
    value: (article) => `10.1038/${lower(article).replace(/\.pdf$/, "")}`,
  },
  {
    scheme: "pmc",
    names: "paper",
    host: /(?:^|\.)(?:ncbi\.nlm\.nih\.gov|europepmc\.org)$/,
    path: /\b(PMC\d+)/i,
    value: (id) => id.toUpperCase(),
  },
  {
    scheme: "pmid",
    names: "paper",
    host: /^(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov|europepmc\.org)$/,
    path: /^(?:\/pubmed|\/article\/med|\/abstract\/med)?\/(\d{5,9})\b/i,
  },
  {
    scheme: "openreview",
    names: "paper",
    host: /^openreview\.net$/,
    path: /[?&](?:id|noteId)=([\w-]+)/,
  },
  {
    scheme: "acl",
    names: "paper",
    host: /^aclanthology\.org$|^aclweb\.org$/,
    path: /^\/(?:anthology\/(?:papers\/\w\/\w+\/)?)?((?:\d{4}\.[\w-]+\.\d+|[A-Z]\d{2}-\d{4}))/i,
    value: lower,
  },
  {
    scheme: "cvf",
    names: "paper",
    host: /^openaccess\.thecvf\.com$/,
    path: /\/([\w.-]+?_paper)(?:\.(?:pdf|html))?$/,
    value: lower,
  },
  {
    scheme: "pmlr",
    names: "paper",
    host: /^proceedings\.mlr\.press$/,
    path: /^\/(v\d+\/[\w-]+)/,
    value: lower,
  },
  {
    scheme: "neurips",
    names: "paper",
    host: /^(?:proceedings|papers)\.(?:neurips|nips)\.cc$/,
    path: /\/(?:hash|file)\/([0-9a-f]{32})/,
  },
  {
    scheme: "ssrn",
    names: "paper",
    host: /(?:^|\.)ssrn\.com$/,
    path: /(?:abstract_id=|\/abstract=)(\d+)/i,
  },
  {
    scheme: "ieee",
    names: "paper",
    host: /^ieeexplore\.ieee\.org$/,
    path: /(?:^\/(?:abstract\/)?document\/|arnumber=|^\/iel\d+\/(?:\d+\/)*)0*(\d{5,})/,
  },
  {
    scheme: "pii",
    names: "paper",
    host: /^(?:sciencedirect|cell|thelancet|linkinghub\.elsevier)\.com$|^sciencedirect\.com$/,
    path: /\/((?:S|PII)?[\dX()-]{15,24})/i,
    value: (pii) => pii.toUpperCase().replace(/[()-]|^PII/g, ""),
  },
  {
    scheme: "oup",
    names: "paper",
    host: /^academic\.oup\.com$/,
    path: /\/article(?:-abstract|-pdf)?\/(?:.*\/)?(\d{5,})(?:\/|$)/,
  },
  {
    scheme: "ojs",
    names: "paper",
    host: /^ojs\.aaai\.org$/,
    path: /\/article\/(?:view|download)\/(\d+)/,
  },
  {
    scheme: "semanticscholar",
    names: "paper",
    host: /^semanticscholar\.org$/,
    path: /^\/paper\/(?:[^/]*[/-])?([0-9a-f]{40})/,
  },
  {
    scheme: "mdpi",
    names: "paper",
    host: /^mdpi\.com$/,
    path: /^\/(\d{4}-\d{3}[\dX]\/\d+\/\d+\/\d+)/i,
  },
  {
    scheme: "jama",
    names: "paper",
    host: /^jamanetwork\.com$/,
    path: /\/(?:fullarticle|article-abstract)\/(?:[\d.]+\/)?(?:jama\w*\.)?(\d{5,})/,
  },
  {
    scheme: "jmir",
    names: "paper",
    host: /(?:^|\.)jmir\.org$/,
    path: /^\/(\d{4}\/\d+\/e\d+)/,
  },
  // Publishers whose path holds the DOI.
  {
    scheme: "doi",
    names: "paper",
    host: /^(?!github\.|raw\.)/,
    path: new RegExp(String.raw`^\/(?:[^?]*\/)?(${doi})`),
    value: cleanDoi,
  },
  {
    scheme: "doi",
    names: "paper",
    host: /(?:^|\.)plos\.org$/,
    path: /[?&]id=(10\.\d{4,9}\/[\w.]+)/,
    value: cleanDoi,
  },
  {
    scheme: "huggingface-dataset",
    names: "data",
    host: /^(?:huggingface\.co|hf\.co)$/,
    path: /^\/datasets\/([\w.-]+(?:\/[\w.-]+)?)/,
    value: lower,
  },
  {
    scheme: "huggingface-space",
    names: "repository",
    host: /^(?:huggingface\.co|hf\.co)$/,
    path: /^\/spaces\/([\w.-]+\/[\w.-]+)/,
    value: lower,
  },
  {
    scheme: "huggingface",
    names: "repository",
    host: /^(?:huggingface\.co|hf\.co)$/,
    path: /^\/(?!(?:papers|docs|blog|collections|models|datasets|spaces|learn|tasks)(?:\/|$))([\w.-]+\/[\w.-]+)/,
    value: lower,
  },
  {
    scheme: "github",
    names: "repository",
    host: /^github\.com$/,
    path: /^\/(?!(?:orgs|topics|features|sponsors|search|settings|apps|marketplace|collections|about)\/)([\w.-]+\/[\w.+-]+)/,
    value: withoutGit,
  },
  {
    scheme: "gitlab",
    names: "repository",
    host: /^gitlab\.com$|^gitee\.com$|^bitbucket\.org$/,
    path: /^\/([\w.-]+\/[\w.-]+)/,
    value: withoutGit,
  },
  {
    scheme: "kaggle",
    names: "data",
    host: /^kaggle\.com$/,
    path: /^\/(?:datasets\/|competitions\/|c\/)?([\w-]+(?:\/[\w-]+)?)/,
    value: lower,
  },
];
