import { columnsOf, nodeCell, type Cell } from "../answer.ts";
import { cypher } from "../cypher.ts";
import { worksInLists, type SharedWork } from "../disagreements.ts";
import { attributesOf } from "../explain-statement.ts";
import { textsOf, type Question } from "../question.ts";
import { countOf, inWords } from "../words.ts";

export const bothLists: Question = {
  id: "both-lists",
  keywords: "overlap disagree contradictions differences",
  parameters: [{ id: "lists", label: "Lists", kind: "list", many: { least: 2, most: 2 } }],
  defaults: (_, { graph }) => ({ lists: graph.lists.slice(0, 2).map(({ id }) => id) }),
  sentence: () => "Which works are in both lists, and where do the lists disagree?",
  ask({ index }, parameters) {
    const lists = textsOf(parameters, "lists");
    const works = worksInLists(index, lists);
    const said = ({ differing }: SharedWork, holds: (field: string) => boolean): Cell =>
      differing
        .filter(({ field }) => holds(field))
        .flatMap(({ values }) => lists.map((list) => `${list}: ${inWords(values[list] ?? [])}`));
    const disagreeing = works.filter(({ differing }) => differing.length > 0);
    const inForm = disagreeing.filter(({ differing }) => differing.every((each) => each.formOnly));
    return {
      columns: columnsOf({
        work: "Work",
        differing: "Fields that differ",
        inForm: "Of these in form only",
        title: "Title",
        venue: "Venue",
        year: "Year",
        link: "Links",
        partly: "Stated by one list only",
      }),
      rows: works.map((work) => [
        nodeCell(work.id),
        work.differing.length,
        work.differing.filter(({ formOnly }) => formOnly).length,
        said(work, (field) => field === "title"),
        said(work, (field) => field === "venue"),
        said(work, (field) => field === "year"),
        said(work, (field) => field.endsWith(" link")),
        work.partly.flatMap(({ field, values }) =>
          Object.keys(values).map((list) => `${field}: ${list}`),
        ),
      ]),
      statements: works.map(({ id }) =>
        attributesOf(index, id, ["title", "titles", "publications", "links"]),
      ),
      nodes: works.map(({ id }) => id),
      edges: [],
      coverage: `${countOf(works.length, "work")} in ${inWords(lists)}; they disagree about ${disagreeing.length}, ${inForm.length} of them only in the form of titles or addresses.`,
      cypher: cypher`MATCH (work)
WHERE (work:Model OR work:Dataset OR work:Survey OR work:Resource)
  AND ${lists[0] ?? ""} IN work.inLists
  AND ${lists[1] ?? ""} IN work.inLists
RETURN work, work.titles AS titles, work.publications AS publications
ORDER BY work.id
LIMIT 1000`,
    };
  },
};
