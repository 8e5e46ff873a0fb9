import { askQuery } from "./ask-query.ts";
import { defaults } from "./defaults.ts";
import type { Question } from "./question.ts";

export const organizationsAcrossModalities: Question = {
  id: "organizations-across-modalities",
  keywords: "labs groups",
  text: () => `Which organizations publish in more than ${defaults.modalitiesOver} modalities?`,
  run: () =>
    askQuery(
      "Ask for organizations across modalities",
      `MATCH (o:Organization)<-[:HOSTED_BY]-(m:Model)-[:HAS_MODALITY]->(modality:Modality)
WITH o, count(DISTINCT modality) AS modalities, collect(DISTINCT modality.name) AS names, count(DISTINCT m) AS models
WHERE modalities > ${defaults.modalitiesOver}
RETURN o AS organization, modalities, models, names
ORDER BY modalities DESC, o.name
LIMIT 100`,
    ),
};
