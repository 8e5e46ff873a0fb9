// The view as a link, as a citation, as an embedded page, and as code that rebuilds it from an exported file.
import { useMemo, useState } from "react";
import { grouped } from "../../answer/words.ts";
import { snippets } from "../../formats/code/snippets.ts";
import { toMethods } from "../../formats/paper/to-methods.ts";
import { encodeView, maxLinkPins } from "../../view/encode-view.ts";
import { announce } from "../store.ts";
import { cypherOf, exportInput } from "./export-part.ts";
import type { PartSource } from "./use-part-source.ts";
import { viewInWords } from "./view-in-words.ts";
import { means } from "./write-part.ts";

/** Longer links are cut here and there. */
const longLink = 2000;

export function Share({ source }: { readonly source: PartSource }) {
  const { graph } = source.data.index;
  const page = `${window.location.origin}${window.location.pathname}`;
  const link = `${page}#${encodeView(source.view)}`;
  const lists = graph.lists.map(({ title, upstream }) =>
    upstream === undefined ? title : `${title} (${upstream})`,
  );
  const cite = `Modelkin, view of data version ${graph.dataVersion}, built from ${lists.join(" and ")}. ${link}`;
  const embed = `<iframe src="${page}?embed#${encodeView(source.view)}" width="100%" height="600" style="border:0" title="Modelkin: how models relate"></iframe>`;
  const file = `modelkin-view-${graph.dataVersion.slice(0, 8)}.json`;
  const pins = Object.keys(source.view.appearance.pins).length;
  const local = source.data.local === true;
  const methods = useMemo(() => {
    const { data, view, content, scene } = source;
    const scope = viewInWords(data.facets, view);
    const options = scope === null ? {} : { scope };
    return toMethods(
      exportInput(data.index, { part: "view", view, content, options }, scene, means),
    );
  }, [source]);
  return (
    <div className="share">
      {local ? (
        <p>
          This graph was opened from a file on your machine, so no link can lead others to it. Send
          them a file instead, from the first tab; it opens in this page.
        </p>
      ) : (
        <>
          <Copied label="Link to this view" text={link} />
          {link.length > longLink && (
            <p className="quiet" data-testid="long-link">
              It has {grouped(link.length)} characters. Some mail and chat programs cut so long a
              link; the page then says so and shows what is left. A file from the first tab holds
              all that is in view.
            </p>
          )}
          {pins > maxLinkPins && (
            <p className="quiet">
              {maxLinkPins} of {pins} moved nodes travel in a link; a file holds them all.
            </p>
          )}
          {"share" in navigator && (
            <button
              type="button"
              onClick={() =>
                void navigator.share({ title: "Modelkin", url: link }).catch(() => undefined)
              }
            >
              Share…
            </button>
          )}
          <Copied label="Cite this view" text={cite} />
          <Copied label="Embed it in a page" text={embed} />
        </>
      )}
      <Copied label="Methods sentence" text={methods} />
      {snippets.map(({ id, label, needs, text }) => (
        <Copied
          key={id}
          label={label}
          note={`Needs ${needs}.`}
          text={text({ query: cypherOf(source.view), file })}
        />
      ))}
    </div>
  );
}

interface CopiedProps {
  readonly label: string;
  readonly note?: string;
  readonly text: string;
}

function Copied({ label, note, text }: CopiedProps) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(`${label}: copied`);
    } catch {
      announce("The browser does not allow copying; select the text instead");
    }
  };
  return (
    <section>
      <h2>{label}</h2>
      {note !== undefined && <p className="quiet">{note}</p>}
      {/* Scrolled by key, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} aria-label={label}>
        {text}
      </pre>
      <button type="button" onClick={() => void copy()}>
        {copied ? "Copied" : "Copy"}
      </button>
    </section>
  );
}
