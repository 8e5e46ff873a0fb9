// Queries to begin with: each shows one thing that the language can do on this schema.
export interface Example {
  readonly label: string;
  readonly text: string;
}

export const examples: readonly Example[] = [
  {
    label: "Models and what they were trained on",
    text: "MATCH (m:Model)-[t:TRAINED_ON]->(d:Dataset)\nRETURN m, t, d\nLIMIT 200",
  },
  {
    label: "Datasets by number of models",
    text: "MATCH (m:Model)-[:TRAINED_ON|EVALUATED_ON]->(d:Dataset)\nRETURN d AS dataset, count(DISTINCT m) AS models\nORDER BY models DESC\nLIMIT 25",
  },
  {
    label: "Chains of derived models",
    text: "MATCH path = (m:Model)-[:DERIVED_FROM*2..4]->(base:Model)\nWHERE NOT (base)-[:DERIVED_FROM]->()\nRETURN path\nLIMIT 50",
  },
  {
    label: "Models by year",
    text: "MATCH (m:Model)\nWHERE m.year IS NOT NULL\nRETURN m.year AS year, count(*) AS models\nORDER BY year",
  },
  {
    label: "Statements of low confidence",
    text: "MATCH (a)-[r]->(b)\nWHERE r.confidence = 'low'\nRETURN a, r, b\nLIMIT 100",
  },
];
