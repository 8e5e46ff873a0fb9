// One box for everything. What finds and lists is fetched when the page is at rest or the box is used; the text that
// was typed before is kept.
import { lazy, Suspense, useEffect, useState } from "react";
import { Icon } from "../icons/icon.tsx";
import { atRest } from "../load/at-rest.ts";
import type { AppData } from "../load/load-data.ts";
import { searchHint } from "./search-hint.ts";

const load = async () => ({ default: (await import("./found-list.tsx")).FoundList });
const FoundList = lazy(load);

interface OmniboxProps {
  readonly data: AppData | null;
}

export function Omnibox({ data }: OmniboxProps) {
  const [text, setText] = useState("");
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (data === null) return;
    void atRest(4000).then(() => setWanted(true));
  }, [data]);
  const box = (
    <input
      id="omnibox"
      type="text"
      autoComplete="off"
      placeholder={searchHint}
      aria-label="Search"
      value={text}
      onChange={({ target }) => setText(target.value)}
      onFocus={() => setWanted(true)}
    />
  );
  return (
    <search className="omnibox">
      <Icon name="search" />
      {data !== null && wanted ? (
        <Suspense fallback={box}>
          <FoundList data={data} text={text} setText={setText} />
        </Suspense>
      ) : (
        box
      )}
    </search>
  );
}
