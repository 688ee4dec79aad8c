/** Habits of queries that Okta does not meet (RFC 7644 §3.4, §3.9, §3.10, RFC 9865). */
import type { Quirk } from "../../../quirk.ts";
import { attributesIgnored } from "./attributes-ignored.ts";
import { attributesIgnoredInWrites } from "./attributes-ignored-in-writes.ts";
import { attributesRefusedInLists } from "./attributes-refused-in-lists.ts";
import { attributesUrnUnknown } from "./attributes-urn-unknown.ts";
import { attributesWhole } from "./attributes-whole.ts";
import { attributesWithEmails } from "./attributes-with-emails.ts";
import { attributesWithMeta } from "./attributes-with-meta.ts";
import { attributesWithoutSchemas } from "./attributes-without-schemas.ts";
import { countZeroTotalZero } from "./count-zero-total-zero.ts";
import { countZeroWithoutResources } from "./count-zero-without-resources.ts";
import { cursorBeforeTheFirst } from "./cursor-before-the-first.ts";
import { cursorByDefault } from "./cursor-by-default.ts";
import { cursorByDefaultUntrue } from "./cursor-by-default-untrue.ts";
import { cursorEndsEarly } from "./cursor-ends-early.ts";
import { cursorNegativeCountRefused } from "./cursor-negative-count-refused.ts";
import { cursorNeverEnds } from "./cursor-never-ends.ts";
import { cursorUnknownIgnored } from "./cursor-unknown-ignored.ts";
import { cursorUnknownUntyped } from "./cursor-unknown-untyped.ts";
import { cursorWithSigns } from "./cursor-with-signs.ts";
import { cursorWithoutTotal } from "./cursor-without-total.ts";
import { excludedAttributesIgnored } from "./excluded-attributes-ignored.ts";
import { excludedAttributesTooMany } from "./excluded-attributes-too-many.ts";
import { excludedIdGone } from "./excluded-id-gone.ts";
import { filterAddressesByCase } from "./filter-addresses-by-case.ts";
import { filterBooleanOrdered } from "./filter-boolean-ordered.ts";
import { filterBracketsFlattened } from "./filter-brackets-flattened.ts";
import { filterBracketsIgnored } from "./filter-brackets-ignored.ts";
import { filterDatesAsText } from "./filter-dates-as-text.ts";
import { filterDefaultUnset } from "./filter-default-unset.ts";
import { filterBackslashMisread } from "./filter-backslash-misread.ts";
import { filterFirstValueOnly } from "./filter-first-value-only.ts";
import { filterIdsWithoutCase } from "./filter-ids-without-case.ts";
import { filterInnerUnknown } from "./filter-inner-unknown.ts";
import { filterLeftToRight } from "./filter-left-to-right.ts";
import { filterMalformedIgnored } from "./filter-malformed-ignored.ts";
import { filterMalformedUntyped } from "./filter-malformed-untyped.ts";
import { filterNamesExact } from "./filter-names-exact.ts";
import { filterNeAlwaysTrue } from "./filter-ne-always-true.ts";
import { filterNeRefused } from "./filter-ne-refused.ts";
import { filterNotIgnored } from "./filter-not-ignored.ts";
import { filterPrAlwaysTrue } from "./filter-pr-always-true.ts";
import { filterSchemasUnknown } from "./filter-schemas-unknown.ts";
import { filterSquareBracketsRefused } from "./filter-square-brackets-refused.ts";
import { filterSwAsCo } from "./filter-sw-as-co.ts";
import { filterUnknownAttributeIgnored } from "./filter-unknown-attribute-ignored.ts";
import { filterUnknownAttributeRefused } from "./filter-unknown-attribute-refused.ts";
import { filterUnknownOperatorEqual } from "./filter-unknown-operator-equal.ts";
import { filterUnknownOperatorUntold } from "./filter-unknown-operator-untold.ts";
import { filterUrnUnknown } from "./filter-urn-unknown.ts";
import { negativeCountIgnored } from "./negative-count-ignored.ts";
import { paginationSizeAsText } from "./pagination-size-as-text.ts";
import { rootSearchAllGroups } from "./root-search-all-groups.ts";
import { rootSearchUnsupported } from "./root-search-unsupported.ts";
import { searchAttributesIgnored } from "./search-attributes-ignored.ts";
import { searchCountIgnored } from "./search-count-ignored.ts";
import { searchFilterIgnored } from "./search-filter-ignored.ts";
import { searchUnsupported } from "./search-unsupported.ts";
import { sortAlwaysAscends } from "./sort-always-ascends.ts";
import { sortAscendingUnknown } from "./sort-ascending-unknown.ts";
import { sortByCase } from "./sort-by-case.ts";
import { sortByFirstValue } from "./sort-by-first-value.ts";
import { sortDescendsByDefault } from "./sort-descends-by-default.ts";
import { sortNotOffered } from "./sort-not-offered.ts";
import { sortNothingFirst } from "./sort-nothing-first.ts";
import { startBelowOneRefused } from "./start-below-one-refused.ts";
import { startZeroEmpty } from "./start-zero-empty.ts";
import { tooMany413 } from "./too-many-413.ts";
import { tooManyRefusedWell } from "./too-many-refused-well.ts";
import { unknownParameterRefused } from "./unknown-parameter-refused.ts";
import { filterOperator500 } from "./filter-operator-500.ts";
import { filterMalformedEmpty } from "./filter-malformed-empty.ts";
import { filterExternalidRefused } from "./filter-externalid-refused.ts";
import { countZero500 } from "./count-zero-500.ts";
import { sortNothingLast } from "./sort-nothing-last.ts";
import { cursorLeadsNowhere } from "./cursor-leads-nowhere.ts";
import { cursorLost } from "./cursor-lost.ts";
import { cursorWithoutFilter } from "./cursor-without-filter.ts";

export const queryQuirks: readonly Quirk[] = [
  filterNamesExact,
  filterNotIgnored,
  filterBracketsIgnored,
  filterLeftToRight,
  filterNeAlwaysTrue,
  filterSwAsCo,
  filterPrAlwaysTrue,
  filterDatesAsText,
  filterBracketsFlattened,
  filterFirstValueOnly,
  filterInnerUnknown,
  filterUrnUnknown,
  filterDefaultUnset,
  filterIdsWithoutCase,
  filterAddressesByCase,
  filterSchemasUnknown,
  filterBackslashMisread,
  filterNeRefused,
  filterSquareBracketsRefused,
  filterMalformedIgnored,
  filterMalformedUntyped,
  filterUnknownOperatorEqual,
  filterUnknownOperatorUntold,
  filterUnknownAttributeIgnored,
  filterUnknownAttributeRefused,
  filterBooleanOrdered,
  unknownParameterRefused,
  startBelowOneRefused,
  startZeroEmpty,
  negativeCountIgnored,
  countZeroTotalZero,
  countZeroWithoutResources,
  tooMany413,
  tooManyRefusedWell,
  sortAscendingUnknown,
  sortDescendsByDefault,
  sortAlwaysAscends,
  sortByCase,
  sortNothingFirst,
  sortByFirstValue,
  sortNotOffered,
  attributesRefusedInLists,
  attributesWithEmails,
  attributesIgnored,
  attributesWithMeta,
  excludedAttributesIgnored,
  excludedAttributesTooMany,
  excludedIdGone,
  attributesWhole,
  attributesUrnUnknown,
  attributesIgnoredInWrites,
  attributesWithoutSchemas,
  searchUnsupported,
  searchFilterIgnored,
  searchAttributesIgnored,
  searchCountIgnored,
  rootSearchUnsupported,
  rootSearchAllGroups,
  cursorEndsEarly,
  cursorNeverEnds,
  cursorBeforeTheFirst,
  cursorWithSigns,
  cursorNegativeCountRefused,
  cursorUnknownIgnored,
  cursorUnknownUntyped,
  cursorWithoutTotal,
  cursorByDefaultUntrue,
  cursorByDefault,
  paginationSizeAsText,
  filterOperator500,
  filterMalformedEmpty,
  filterExternalidRefused,
  countZero500,
  sortNothingLast,
  cursorLeadsNowhere,
  cursorLost,
  cursorWithoutFilter,
];
