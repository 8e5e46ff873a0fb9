// The text of a link as a View. What is damaged, unknown or gone is reported in words, and the rest is kept;
// nothing throws, whatever the text.
import { once } from "../answer/answer.ts";
import type { FacetIndex } from "../answer/facet-index.ts";
import type { FacetClause, Scope } from "../answer/scope.ts";
import type { Reason } from "../answer/reason.ts";
import { reasonKinds } from "../answer/reasons.ts";
import { confidences } from "../graph/evidence.ts";
import { edgeKinds as kinds } from "../graph/schema.ts";
import type { LedgerRow } from "../graph/ledger.ts";
import { checksum, linkVersion } from "./encode-view.ts";
import { findIds } from "./find-ids.ts";
import { decodeList, decodeReason, decodeSetting, decodeText } from "./link-text.ts";
import type { Settings } from "../answer/settings.ts";
import { firstView, type View } from "./view.ts";

/** Something that a reader of the link should know. */
export interface LinkReport {
  readonly code: "damaged" | "unknown" | "gone" | "other-data" | "other-version" | "cut";
  readonly message: string;
}

/** What a link is read against. */
export interface LinkContext {
  readonly facets: FacetIndex;
  /** All ids ever published, to say what became of those that are gone. */
  readonly ledger?: readonly LedgerRow[];
  /** Ids that the registers of the picture know; absent: any. */
  readonly colourings?: readonly string[];
  readonly sizings?: readonly string[];
  readonly layouts?: readonly string[];
  readonly panels?: readonly string[];
}

export interface ReadLink {
  readonly view: View;
  readonly reports: readonly LinkReport[];
}

type Change = { -readonly [K in keyof View]: View[K] };
type Read = (text: string, view: Change, context: LinkContext) => void;

/** A part that does not say what it should. */
class Damage extends Error {}
/** A part that says what this build does not know. */
class Unknown extends Error {}

export function decodeView(text: string, context: LinkContext): ReadLink {
  const { graph } = context.facets.index;
  const reports: LinkReport[] = [];
  const report = (code: LinkReport["code"], message: string): void => {
    reports.push({ code, message });
  };
  const view: Change = { ...firstView(graph.dataVersion) };
  const [version = "", ...parts] = text.replace(/^#/, "").split("&");
  if (version === "" && parts.length === 0) return { view, reports };
  if (version !== String(linkVersion))
    report(
      "other-version",
      `This link says it is of version "${shorten(version)}"; this page reads version ${linkVersion} and took from it what it could.`,
    );
  const last = parts.at(-1);
  if (last?.startsWith("z=") && parts.pop() !== undefined) {
    if (last.slice(2) !== checksum([version, ...parts].join("&")))
      report("cut", "This link was changed after it was made; what can be read of it is shown.");
  } else report("cut", "The end of this link is missing; what can be read of it is shown.");
  for (const part of parts) {
    const [key = ""] = part.split("=", 1);
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (read === undefined) {
      report("unknown", `This page does not know the part "${shorten(part)}" of the link.`);
      continue;
    }
    try {
      read(part.slice(key.length + 1), view, context);
    } catch (error) {
      if (error instanceof Unknown) report("unknown", error.message);
      else
        report(
          "damaged",
          `The part "${shorten(part)}" of the link cannot be read${error instanceof Damage ? `: ${error.message}` : ""}.`,
        );
    }
  }
  if (view.data !== graph.dataVersion)
    report(
      "other-data",
      `This link was made on data version ${shorten(view.data)}; shown is version ${graph.dataVersion}.`,
    );
  const found = findIds({ ...view, data: graph.dataVersion }, context);
  for (const message of found.messages) report("gone", message);
  return { view: found.view, reports };
}

const readers: Readonly<Record<string, Read>> = {
  d(text, view) {
    view.data = decodeText(text);
  },
  c(text, view, { facets }) {
    const [name = "", mode = "", list, ...rest] = text.split(":");
    if (list === undefined || rest.length > 0)
      throw new Damage("expected a facet, a mode and values");
    if (!isMode(mode))
      throw new Damage(`found the mode "${shorten(mode)}", expected any, all or none`);
    const facet = decodeText(name);
    if (facets.column(facet) === undefined)
      throw new Unknown(`This page has no facet "${shorten(facet)}"; its clause was left out.`);
    const clause = { facet, mode, values: once(decodeList(list)) };
    change(view, { clauses: [...view.scope.clauses, clause] });
  },
  b(text, view) {
    const [name = "", mode, ...rest] = text.split(":");
    const clause = view.scope.clauses.at(-1);
    if (clause?.facet !== decodeText(name) || clause.mode !== mode || clause.because !== undefined)
      throw new Damage("there is no clause that it belongs to");
    const because = readReason(rest.join(":"));
    change(view, { clauses: [...view.scope.clauses.slice(0, -1), { ...clause, because }] });
  },
  i: (text, view) => change(view, { include: once([...view.scope.include, ...texts(text)]) }),
  ib(text, view) {
    const [list = "", ...rest] = text.split(":");
    const ids = texts(list);
    change(view, { include: once([...view.scope.include, ...ids]) });
    const act = { ids, because: readReason(rest.join(":")) };
    change(view, { acts: [...view.scope.acts, act] });
  },
  x: (text, view) => change(view, { exclude: texts(text) }),
  k: (text, view) =>
    known(texts(text), Object.keys(kinds), "edge kind", (edgeKinds) => change(view, { edgeKinds })),
  e: (text, view) =>
    known(texts(text), confidences, "confidence", (evidence) => change(view, { evidence })),
  q(text, view) {
    view.query = decodeText(text);
  },
  qp(text, view) {
    if (view.query === null) throw new Damage("there is no query that it belongs to");
    const found = withSetting(view.parameters, text);
    view.parameters = Object.fromEntries(
      Object.entries(found).map(([name, value]) => [name, String(value)]),
    );
  },
  f(text, view) {
    view.focus = decodeText(text);
  },
  s(text, view) {
    view.selection = texts(text);
  },
  ac: (text, view, { colourings }) =>
    known([decodeText(text)], colourings, "colouring", ([colouring = ""]) => {
      view.appearance = { ...view.appearance, colouring };
    }),
  as: (text, view, { sizings }) =>
    known([decodeText(text)], sizings, "sizing", ([sizing = ""]) => {
      view.appearance = { ...view.appearance, sizing };
    }),
  u(text, view) {
    if (text !== "1") throw new Damage("expected 1");
    view.appearance = { ...view.appearance, folded: false };
  },
  p(text, view) {
    const [id, x, y, ...rest] = decodeList(text);
    if (typeof id !== "string" || typeof x !== "number" || typeof y !== "number" || rest.length > 0)
      throw new Damage("expected an id and two numbers");
    const pins = Object.entries(view.appearance.pins);
    pins.push([id, [x, y]]);
    view.appearance = { ...view.appearance, pins: Object.fromEntries(pins) };
  },
  l(text, view, { layouts }) {
    const [id = "", ...rest] = decodeList(text);
    if (rest.length % 2 === 1) throw new Damage("a parameter has no value");
    const parameters = rest.flatMap((key, i): [string, string | number][] =>
      i % 2 === 0 ? [[String(key), rest[i + 1] ?? ""]] : [],
    );
    known([String(id)], layouts, "layout", ([layout = ""]) => {
      view.layout = { id: layout, parameters: Object.fromEntries(parameters) };
    });
  },
  w: (text, view, { panels }) =>
    known([decodeText(text)], panels, "panel", ([id = ""]) => {
      view.panel = { id, settings: {} };
    }),
  ws(text, view) {
    if (view.panel === null) throw new Damage("there is no panel that it belongs to");
    view.panel = { ...view.panel, settings: withSetting(view.panel.settings, text) };
  },
};

function readReason(text: string): Reason {
  const because = decodeReason(text);
  if (because === null) throw new Damage("expected what picked the nodes");
  if (!reasonKinds.includes(because.kind))
    throw new Unknown(
      `This page does not know the reason "${shorten(because.kind)}" of the link; the nodes that it picked are shown without it.`,
    );
  return because;
}

function withSetting(settings: Settings, text: string): Settings {
  const setting = decodeSetting(text);
  if (setting === null) throw new Damage("expected a name and a value");
  const [name, value] = setting;
  return Object.fromEntries([...Object.entries(settings), [name, value]]);
}

const change = (view: Change, scope: Partial<Scope>): void => {
  view.scope = { ...view.scope, ...scope };
};

const isMode = (mode: string): mode is FacetClause["mode"] =>
  mode === "any" || mode === "all" || mode === "none";

const texts = (text: string): string[] => once(decodeList(text).map(String));

/** The items that a register holds. The strangers are named once the rest has been taken. */
function known(
  found: string[],
  register: readonly string[] | undefined,
  what: string,
  take: (items: string[]) => void,
): void {
  const strangers = found.filter((id) => register?.includes(id) === false);
  if (strangers.length < found.length || found.length === 0)
    take(found.filter((id) => !strangers.includes(id)));
  if (strangers.length > 0)
    throw new Unknown(
      `This page knows no ${what} "${strangers.map(shorten).join('", "')}"; it was left out.`,
    );
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
