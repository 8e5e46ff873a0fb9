// The owners of repositories and weights that works link.
import { compareText } from "../../graph/compare-text.ts";
import type { Work } from "../resolve/resolve-entries.ts";
import {
  addPrintedForm,
  addSource,
  draftEdge,
  draftNode,
  setValue,
  type Draft,
  type DraftNode,
} from "./draft.ts";
import type { EvidenceMaker } from "./list-evidence.ts";
import { ownerOf, type Owner } from "./owner-of.ts";

/** One node a login and host; one for both hosts where an entry shows the same login on both. */
export function addOrganizations(
  draft: Draft,
  works: ReadonlyMap<Work, DraftNode>,
  evidence: EvidenceMaker,
): void {
  const owned = [...works].flatMap(([work, node]) =>
    work.entries.flatMap((entry) =>
      entry.links.flatMap((link) => {
        const owner = ownerOf(link.value.url);
        return owner === null
          ? []
          : [{ node, entry, link, owner, login: owner.login.toLowerCase() }];
      }),
    ),
  );
  const hostsOf = new Map<string, Set<string>>();
  for (const { node, owner, login } of owned) {
    const key = `${node.key} ${login}`;
    hostsOf.set(key, (hostsOf.get(key) ?? new Set()).add(owner.host));
  }
  const joined = new Set(
    owned
      .filter(({ node, login }) => (hostsOf.get(`${node.key} ${login}`)?.size ?? 0) > 1)
      .map(({ login }) => login),
  );
  const spellings = new Map<string, Map<string, number>>();
  const keyOf = (owner: Owner, login: string): string =>
    joined.has(login) ? `organization:github/${login}` : `organization:${owner.host}/${login}`;
  for (const { owner, login } of owned) {
    const counts = spellings.get(keyOf(owner, login)) ?? new Map<string, number>();
    spellings.set(keyOf(owner, login), counts.set(owner.login, (counts.get(owner.login) ?? 0) + 1));
  }
  for (const { node, entry, link, owner, login } of owned) {
    const key = keyOf(owner, login);
    const [name = owner.login] =
      [...(spellings.get(key) ?? [])].toSorted(([a, m], [b, n]) => n - m || compareText(a, b))[0] ??
      [];
    const piece = evidence(entry.entry.list, { ...link, rule: "link-owner" });
    const target = draftNode(draft, "Organization", key, name, [piece], true);
    if (target.otherKeys.length === 0 && joined.has(login))
      target.otherKeys.push(`organization:huggingface/${login}`);
    if (target.tellers.length === 0) target.tellers.push(owner.host);
    addSource(target, { list: entry.entry.list, line: entry.entry.line });
    addPrintedForm(target, owner.login, [piece]);
    if (target.values.homepage === undefined) setValue(target, "homepage", owner.homepage, [piece]);
    draftEdge(draft, "HOSTED_BY", node, target, [piece], {
      values: { host: owner.host, url: link.value.url },
    });
  }
}
