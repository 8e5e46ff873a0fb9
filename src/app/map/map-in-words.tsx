// What is in view, and by which filters, in plain sentences, for those who do not see the map. They can wait for the picture.
import { useMemo } from "react";
import { contentInWords } from "../../answer/content-in-words.ts";
import { scopeInWords, scopeParts } from "../../answer/scope-in-words.ts";
import type { AppData } from "../load/load-data.ts";
import { useView } from "../store.ts";
import { useContent } from "../use-content.ts";
import { useSettled } from "../use-settled.ts";

export function MapInWords({ data }: { readonly data: AppData }) {
  const content = useContent(data);
  const settled = useSettled(data);
  const { scope } = useView();
  const words = useMemo(() => {
    if (!settled) return "";
    const what = contentInWords(data.index, content);
    if (content.answered) return `In view is the answer to a query. ${what}`;
    return scopeParts(data.facets, scope).length === 0
      ? what
      : `In view: ${scopeInWords(data.facets, scope)}. ${what}`;
  }, [settled, data, content, scope]);
  return <p className="unseen">{words}</p>;
}
