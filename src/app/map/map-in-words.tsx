// What is in view in plain sentences, for those who do not see the map. They can wait for the picture.
import { useMemo } from "react";
import { contentInWords } from "../../answer/content-in-words.ts";
import type { AppData } from "../load/load-data.ts";
import { useContent } from "../use-content.ts";
import { useSettled } from "../use-settled.ts";

export function MapInWords({ data }: { readonly data: AppData }) {
  const content = useContent(data);
  const settled = useSettled(data);
  const words = useMemo(
    () => (settled ? contentInWords(data.index, content) : ""),
    [settled, data, content],
  );
  return <p className="unseen">{words}</p>;
}
