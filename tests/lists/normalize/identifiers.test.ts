import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identifierYear } from "../../../src/lists/normalize/identifier-year.ts";
import { identifierOf } from "../../../src/lists/normalize/identifiers.ts";
import { parseUrl } from "../../../src/lists/normalize/parse-url.ts";
import { repairLink } from "../../../src/lists/normalize/repair-link.ts";
import { runs } from "../../runs.ts";

const keyOf = (url: string): string | undefined => identifierOf(url)?.key;

describe("identifiers out of addresses", () => {
  test.each([
    ["https://arxiv.org/abs/2304.06716", "arxiv:2304.06716"],
    ["https://arxiv.org/pdf/2304.06716.pdf", "arxiv:2304.06716"],
    ["http://arxiv.org/pdf/2304.06716v3", "arxiv:2304.06716"],
    ["https://arxiv.org/html/2401.00153v2", "arxiv:2401.00153"],
    ["https://ar5iv.labs.arxiv.org/html/2310.09089", "arxiv:2310.09089"],
    ["https://doi.org/10.48550/arXiv.2310.09089", "arxiv:2310.09089"],
    ["https://huggingface.co/papers/2310.09089", "arxiv:2310.09089"],
    ["https://doi.org/10.1093/nar/gks1195", "doi:10.1093/nar/gks1195"],
    ["https://dl.acm.org/doi/full/10.1145/3611651", "doi:10.1145/3611651"],
    ["https://dl.acm.org/doi/pdf/10.1145/3503161.3547948", "doi:10.1145/3503161.3547948"],
    [
      "https://link.springer.com/chapter/10.1007/978-3-031-43907-0_61",
      "doi:10.1007/978-3-031-43907-0_61",
    ],
    [
      "https://www.biorxiv.org/content/10.1101/2023.10.11.561938v1.full",
      "doi:10.1101/2023.10.11.561938",
    ],
    ["https://www.biorxiv.org/content/10.1101/2020.05.20.107003", "doi:10.1101/2020.05.20.107003"],
    ["https://www.nature.com/articles/s41586-023-06555-x", "doi:10.1038/s41586-023-06555-x"],
    [
      "https://journals.plos.org/plosmedicine/article?id=10.1371/journal.pmed.1002699",
      "doi:10.1371/journal.pmed.1002699",
    ],
    [
      "https://www.spiedigitallibrary.org/journals/x/volume-5/036501/Deep--lesion/10.1117/1.JMI.5.3.036501.full",
      "doi:10.1117/1.jmi.5.3.036501",
    ],
    ["https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7405596/", "pmc:PMC7405596"],
    ["https://europepmc.org/articles/PMC7145656", "pmc:PMC7145656"],
    ["https://pubmed.ncbi.nlm.nih.gov/37128372/", "pmid:37128372"],
    ["https://openreview.net/forum?id=w-x7U26GM7j", "openreview:w-x7U26GM7j"],
    ["https://openreview.net/pdf?id=XfXcA9-0XxR", "openreview:XfXcA9-0XxR"],
    ["https://aclanthology.org/2020.emnlp-main.743/", "acl:2020.emnlp-main.743"],
    ["https://aclanthology.org/2023.findings-eacl.88.pdf", "acl:2023.findings-eacl.88"],
    ["https://aclanthology.org/N18-1140/", "acl:n18-1140"],
    [
      "https://openaccess.thecvf.com/content/ICCV2023/html/Cheng_A_B_ICCV_2023_paper.html",
      "cvf:cheng_a_b_iccv_2023_paper",
    ],
    [
      "https://openaccess.thecvf.com/content/ICCV2023/papers/Cheng_A_B_ICCV_2023_paper.pdf",
      "cvf:cheng_a_b_iccv_2023_paper",
    ],
    ["https://proceedings.mlr.press/v182/zhang22a/zhang22a.pdf", "pmlr:v182/zhang22a"],
    ["https://proceedings.mlr.press/v139/rao21a.html", "pmlr:v139/rao21a"],
    [
      "https://proceedings.neurips.cc/paper_files/paper/2023/hash/a48ad12d588c597f4725a8b84af647b5-Abstract.html",
      "neurips:a48ad12d588c597f4725a8b84af647b5",
    ],
    ["https://zenodo.org/record/4588403#.YEyLq_0zaCo", "zenodo:4588403"],
    ["https://doi.org/10.5281/zenodo.6802613", "zenodo:6802613"],
    ["https://physionet.org/content/mimiciii/1.4/", "physionet:mimiciii/1.4"],
    ["https://github.com/Owner/Repo.git", "github:owner/repo"],
    ["https://github.com/owner/repo/tree/main/part", "github:owner/repo"],
    ["https://github.com/owner/Name++", "github:owner/name++"],
    ["https://huggingface.co/owner/model/tree/main", "huggingface:owner/model"],
    ["https://huggingface.co/datasets/owner/data", "huggingface-dataset:owner/data"],
    ["https://ieeexplore.ieee.org/iel7/42/4359023/09359803.pdf", "ieee:9359803"],
    ["https://ieeexplore.ieee.org/stamp/stamp.jsp?arnumber=10386034", "ieee:10386034"],
    [
      "https://www.sciencedirect.com/science/article/pii/S1361841523002566",
      "pii:S1361841523002566",
    ],
    ["https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4673046", "ssrn:4673046"],
  ])("%s is %s", (url, key) => {
    expect(keyOf(url)).toBe(key);
  });

  test("query and fragment that tell works apart are kept", () => {
    const apart = [
      ["https://openreview.net/forum?id=aaaa", "https://openreview.net/forum?id=bbbb"],
      [
        "https://journals.plos.org/a/article?id=10.1371/journal.pmed.1",
        "https://journals.plos.org/a/article?id=10.1371/journal.pmed.2",
      ],
      [
        "https://wiki.cancerimagingarchive.net/pages/viewpage.action?pageId=1966254",
        "https://wiki.cancerimagingarchive.net/pages/viewpage.action?pageId=93258287",
      ],
      [
        "https://www.synapse.org/#!Synapse:syn51514105",
        "https://www.synapse.org/#!Synapse:syn51514106",
      ],
    ];
    for (const [a = "", b = ""] of apart) {
      expect(keyOf(a)).toBeDefined();
      expect(keyOf(a)).not.toBe(keyOf(b));
    }
  });

  test("tracking parameters, www, scheme and a closing slash tell nothing apart", () => {
    expect(keyOf("http://www.example.org/a/?utm_source=x")).toBe(keyOf("https://example.org/a"));
  });

  test("a page of an owner is no repository", () => {
    expect(identifierOf("https://github.com/Owner1")?.names).toBe("page");
    expect(identifierOf("https://github.com/orgs/owner/repositories")?.names).toBe("page");
  });

  test("no input throws, and what is read is stable under another spelling of the scheme", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (url) => {
          const found = identifierOf(url);
          if (url.startsWith("https:"))
            expect(identifierOf(url.replace("https:", "http:"))).toEqual(found);
        },
      ),
      runs(100),
    );
  });

  test("every arXiv number is found in every form of its address", () => {
    const number = fc.tuple(
      fc.integer({ min: 1001, max: 2612 }),
      fc.integer({ min: 0, max: 99999 }),
    );
    const form = fc.constantFrom("abs/N", "pdf/N", "pdf/N.pdf", "html/N", "pdf/NvV.pdf", "abs/NvV");
    fc.assert(
      fc.property(
        number,
        form,
        fc.integer({ min: 1, max: 12 }),
        ([month, count], shape, version) => {
          const id = `${month}.${String(count).padStart(5, "0")}`;
          expect(
            keyOf(`https://arxiv.org/${shape.replace("N", id).replace("V", String(version))}`),
          ).toBe(`arxiv:${id}`);
        },
      ),
      runs(100),
    );
  });

  test("different GitHub repositories never get one identifier", () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{2,10}$/);
    fc.assert(
      fc.property(name, name, name, (owner, a, b) => {
        fc.pre(a !== b);
        expect(keyOf(`https://github.com/${owner}/${a}`)).not.toBe(
          keyOf(`https://github.com/${owner}/${b}`),
        );
      }),
      runs(100),
    );
  });

  test("an identifier tells the year it was made, where its scheme holds one", () => {
    const year = (url: string): number | null =>
      identifierYear(identifierOf(url) ?? { scheme: "", names: "page", value: "", key: "" });
    expect(year("https://arxiv.org/abs/2304.06716")).toBe(2023);
    expect(year("https://www.nature.com/articles/s41746-022-00742-2")).toBe(2022);
    expect(year("https://aclanthology.org/2022.bionlp-1.9/")).toBe(2022);
    expect(year("https://example.org/2022")).toBeNull();
  });
});

describe("broken links", () => {
  test.each([
    ["", null, "is empty"],
    ["nihcc.app.box.com", "https://nihcc.app.box.com", "has no scheme"],
    [
      "[https://a.org/1](https://b.org/2)",
      "https://b.org/2",
      "holds a Markdown link in the place of an address",
    ],
    ["doi:10.1000/sand.1", "https://doi.org/10.1000/sand.1", "is a DOI in the place of an address"],
    ["10.1000/sand.1", "https://doi.org/10.1000/sand.1", "is a DOI in the place of an address"],
    ["not an address", null, "is no address"],
    ["https://a.org/x(1)", "https://a.org/x(1)", null],
  ])("%j is read as %j because it %s", (printed, url, problem) => {
    expect(repairLink(printed)).toEqual({ url, problem });
  });

  test("what is repaired is an address", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { url } = repairLink(text);
        if (url !== null) expect(parseUrl(url)).not.toBeNull();
      }),
      runs(100),
    );
  });
});
