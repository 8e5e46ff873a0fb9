import { askQuery } from "./ask-query.ts";
import { defaults, inWords, namesOf, quoted } from "./defaults.ts";
import type { Question } from "./question.ts";

export const largeVolumes: Question = {
  id: "large-volumes",
  keywords: "scale size 3D big datasets",
  text: (data) => {
    const { modalities, unit, over } = defaults.scale;
    const names = namesOf(data, modalities);
    return (
      names &&
      `Which ${inWords(names, "or")} datasets have over ${over.toLocaleString("en")} ${unit}s?`
    );
  },
  run: () => {
    const { modalities, unit, over } = defaults.scale;
    askQuery(
      "Ask for large datasets",
      `MATCH (d:Dataset)-[:HAS_MODALITY]->(modality:Modality)
WHERE modality.id IN [${modalities.map(quoted).join(", ")}]
UNWIND d.scale.sizes AS size
WITH d, collect(DISTINCT modality.name) AS modalities, size
WHERE size.unit = ${quoted(unit)} AND (size.value > ${over} OR size.value = ${over} AND size.atLeast)
RETURN d AS dataset, modalities, size.value AS ${unit}s, d.scale.text AS scale
ORDER BY ${unit}s DESC, d.name
LIMIT 200`,
    );
  },
};
