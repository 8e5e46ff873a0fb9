// The JSON-LD context: each term's word, IRI and type. It stands in every exported file, so that no reader has to
// fetch it, and in docs/context.jsonld for those who write such files themselves.
import { prefixesOf, terms } from "./terms.ts";

export const contextOf = (base: string): Readonly<Record<string, unknown>> => ({
  "@version": 1.1,
  ...prefixesOf(base),
  ...Object.fromEntries(
    Object.entries(terms).map(([name, { iri, type }]) => [
      name,
      type === "xsd:string" ? { "@id": iri } : { "@id": iri, "@type": type },
    ]),
  ),
});
