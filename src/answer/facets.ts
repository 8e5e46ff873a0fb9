// The register of facets: a new facet is a new file in facets/ and a line here.
import type { Facet } from "./facet.ts";
import { access } from "./facets/access.ts";
import { base } from "./facets/base.ts";
import { category } from "./facets/category.ts";
import { change } from "./facets/change.ts";
import { confidence } from "./facets/confidence.ts";
import { coverage } from "./facets/coverage.ts";
import { degree } from "./facets/degree.ts";
import { derivedFrom } from "./facets/derived-from.ts";
import { evaluationData } from "./facets/evaluation-data.ts";
import { kind } from "./facets/kind.ts";
import { links } from "./facets/links.ts";
import { list } from "./facets/list.ts";
import { listed } from "./facets/listed.ts";
import { modality } from "./facets/modality.ts";
import { node } from "./facets/node.ts";
import { organization } from "./facets/organization.ts";
import { parameters } from "./facets/parameters.ts";
import { scale } from "./facets/scale.ts";
import { task } from "./facets/task.ts";
import { trainingData } from "./facets/training-data.ts";
import { venue } from "./facets/venue.ts";
import { year } from "./facets/year.ts";

/** In the order of the panel. */
export const facets: readonly Facet[] = [
  kind,
  category,
  modality,
  year,
  venue,
  task,
  organization,
  base,
  links,
  parameters,
  scale,
  access,
  list,
  change,
  coverage,
  confidence,
  listed,
  degree,
  derivedFrom,
  trainingData,
  evaluationData,
  node,
];
