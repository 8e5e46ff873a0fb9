// The register of rules: a new rule is a new file in rules/ and a line here.
import type { Rule } from "./rule.ts";
import { blankBeforeLink } from "./rules/blank-before-link.ts";
import { brokenAnchor } from "./rules/broken-anchor.ts";
import { bulletIndent } from "./rules/bullet-indent.ts";
import { caseTwin } from "./rules/case-twin.ts";
import { codeElsewhere } from "./rules/code-elsewhere.ts";
import { contentsMismatch } from "./rules/contents-mismatch.ts";
import { contradictingSize } from "./rules/contradicting-size.ts";
import { contradictingVenue } from "./rules/contradicting-venue.ts";
import { contradictingYear } from "./rules/contradicting-year.ts";
import { doubleBlank } from "./rules/double-blank.ts";
import { emptyCell } from "./rules/empty-cell.ts";
import { emptyLink } from "./rules/empty-link.ts";
import { emptySection } from "./rules/empty-section.ts";
import { foreignRepository } from "./rules/foreign-repository.ts";
import { headingTypo } from "./rules/heading-typo.ts";
import { labelSpelling } from "./rules/label-spelling.ts";
import { latexLeftover } from "./rules/latex-leftover.ts";
import { linkSeparator } from "./rules/link-separator.ts";
import { linkTextBlanks } from "./rules/link-text-blanks.ts";
import { listedTwice } from "./rules/listed-twice.ts";
import { malformedAddress } from "./rules/malformed-address.ts";
import { missingLink } from "./rules/missing-link.ts";
import { missingFirstLink } from "./rules/missing-first-link.ts";
import { missingVenue } from "./rules/missing-venue.ts";
import { missingYear } from "./rules/missing-year.ts";
import { mojibake } from "./rules/mojibake.ts";
import { nestedLink } from "./rules/nested-link.ts";
import { organizationLink } from "./rules/organization-link.ts";
import { outOfOrder } from "./rules/out-of-order.ts";
import { repeatedLink } from "./rules/repeated-link.ts";
import { runTogetherWords } from "./rules/run-together-words.ts";
import { sharedAddress } from "./rules/shared-address.ts";
import { splitList } from "./rules/split-list.ts";
import { strayBullet } from "./rules/stray-bullet.ts";
import { strayTab } from "./rules/stray-tab.ts";
import { swallowedLine } from "./rules/swallowed-line.ts";
import { tableCells } from "./rules/table-cells.ts";
import { termSpelling } from "./rules/term-spelling.ts";
import { titleFullStop } from "./rules/title-full-stop.ts";
import { unclosedLink } from "./rules/unclosed-link.ts";
import { repeatedFigure } from "./rules/repeated-figure.ts";
import { unlinkedName } from "./rules/unlinked-name.ts";
import { venueSpelling } from "./rules/venue-spelling.ts";
import { paperElsewhere } from "./rules/paper-elsewhere.ts";
import { insecureTwin } from "./rules/insecure-twin.ts";
import { venueCapitals } from "./rules/venue-capitals.ts";
import { hostAsVenue } from "./rules/host-as-venue.ts";
import { missingSize } from "./rules/missing-size.ts";
import { numberStyle } from "./rules/number-style.ts";
import { contradictingUnit } from "./rules/contradicting-unit.ts";
import { headerSpelling } from "./rules/header-spelling.ts";
import { branchAddress } from "./rules/branch-address.ts";
import { imageWithoutText } from "./rules/image-without-text.ts";
import { preprintAddress } from "./rules/preprint-address.ts";
import { yearInVenue } from "./rules/year-in-venue.ts";
import { nameSeparator } from "./rules/name-separator.ts";
import { wrongCharacter } from "./rules/wrong-character.ts";
import { missingBullet } from "./rules/missing-bullet.ts";
import { nameCapitals } from "./rules/name-capitals.ts";
import { crowdedHeading } from "./rules/crowded-heading.ts";

/** Every rule, gravest first. */
export const rules: readonly Rule[] = [
  emptyLink,
  nestedLink,
  malformedAddress,
  unclosedLink,
  repeatedLink,
  sharedAddress,
  foreignRepository,
  tableCells,
  listedTwice,
  contradictingYear,
  contradictingVenue,
  contradictingSize,
  contradictingUnit,
  organizationLink,
  brokenAnchor,
  swallowedLine,
  missingVenue,
  missingYear,
  missingLink,
  missingFirstLink,
  unlinkedName,
  repeatedFigure,
  mojibake,
  wrongCharacter,
  latexLeftover,
  runTogetherWords,
  headingTypo,
  venueSpelling,
  linkTextBlanks,
  blankBeforeLink,
  strayBullet,
  emptySection,
  codeElsewhere,
  paperElsewhere,
  hostAsVenue,
  branchAddress,
  insecureTwin,
  contentsMismatch,
  caseTwin,
  outOfOrder,
  yearInVenue,
  venueCapitals,
  nameCapitals,
  headerSpelling,
  missingSize,
  numberStyle,
  preprintAddress,
  imageWithoutText,
  termSpelling,
  labelSpelling,
  linkSeparator,
  nameSeparator,
  titleFullStop,
  bulletIndent,
  missingBullet,
  splitList,
  crowdedHeading,
  doubleBlank,
  strayTab,
  emptyCell,
];
