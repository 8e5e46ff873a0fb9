// Names that stand where a venue is expected and are none: hosts of code and weights, publishers, indexes.

export const isHost = (venue: string): boolean =>
  /^(?:git\s?hub|git\s?lab|hugging\s?face|bitbucket|google drive|zenodo|kaggle)$/i.test(
    venue.trim(),
  );

/** They print many venues: no address contradicts them. */
export const isPublisher = (venue: string): boolean =>
  /^(?:pmlr|ieee|acm|acl anthology|cvf|springer(?: nature)?|elsevier|wiley|science ?direct|openreview|pubmed|pmc|semantic scholar|google scholar|dblp)$/i.test(
    venue.trim(),
  );
