import { askQuery } from "./ask-query.ts";
import { quoted } from "./defaults.ts";
import type { Question } from "./question.ts";

export const bothLists: Question = {
  id: "both-lists",
  keywords: "overlap disagree contradictions differences",
  text: ({ index }) =>
    index.graph.lists.length < 2
      ? null
      : "Which works are in both lists, and where do the lists disagree?",
  run: ({ index }) => {
    const [a, b] = index.graph.lists;
    if (a === undefined || b === undefined) return;
    askQuery(
      "Ask for works in both lists",
      `MATCH (w:Model)
WHERE any(s IN w.sources WHERE s.list = ${quoted(a.id)}) AND any(s IN w.sources WHERE s.list = ${quoted(b.id)})
OPTIONAL MATCH (w)-[p:PUBLISHED_IN]->(v:Venue)
WITH w, collect(DISTINCT v.name) AS venues, [x IN w.publications | x.year] AS years, coalesce(w.titles, []) AS titles
RETURN w AS work,
  CASE WHEN size(titles) > 1 THEN titles ELSE [] END AS differing_titles,
  CASE WHEN size(venues) > 1 THEN venues ELSE [] END AS differing_venues,
  CASE WHEN any(y IN years WHERE y <> years[0]) THEN years ELSE [] END AS differing_years
ORDER BY w.name
LIMIT 200`,
    );
  },
};
