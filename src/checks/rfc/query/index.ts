/** Checks of filters, sorting, pages, cursors, selected attributes and .search (RFC 7644 §3.4, §3.9, §3.10, RFC 9865). */
import type { Check } from "../../../model.ts";
import { attributesNotation } from "./attributes-notation.ts";
import { attributesOnWrites } from "./attributes-on-writes.ts";
import { attributesOnly } from "./attributes-only.ts";
import { attributesReturned } from "./attributes-returned.ts";
import { attributesWithoutMeta } from "./attributes-without-meta.ts";
import { booleanOrderRefused } from "./boolean-order-refused.ts";
import { countZero } from "./count-zero.ts";
import { cursorCharacters } from "./cursor-characters.ts";
import { cursorCount } from "./cursor-count.ts";
import { cursorPagesComplete } from "./cursor-pages-complete.ts";
import { defaultPaging } from "./default-paging.ts";
import { excludedAttributes } from "./excluded-attributes.ts";
import { filterAccepted } from "./filter-accepted.ts";
import { filterAnyValue } from "./filter-any-value.ts";
import { filterCase } from "./filter-case.ts";
import { filterDefaultValue } from "./filter-default-value.ts";
import { filterGrouping } from "./filter-grouping.ts";
import { filterLiterals } from "./filter-literals.ts";
import { filterLogic } from "./filter-logic.ts";
import { filterNamesAnyCase } from "./filter-names-any-case.ts";
import { filterNe } from "./filter-ne.ts";
import { filterOrder } from "./filter-order.ts";
import { filterPrecedence } from "./filter-precedence.ts";
import { filterPresent } from "./filter-present.ts";
import { filterQualifiedName } from "./filter-qualified-name.ts";
import { filterSameValue } from "./filter-same-value.ts";
import { filterSchemas } from "./filter-schemas.ts";
import { filterSubAttribute } from "./filter-sub-attribute.ts";
import { filterSubstrings } from "./filter-substrings.ts";
import { firstPageWithoutPreviousCursor } from "./first-page-without-previous-cursor.ts";
import { invalidCursorRefused } from "./invalid-cursor-refused.ts";
import { invalidFilterScimType } from "./invalid-filter-scim-type.ts";
import { malformedFilterRefused } from "./malformed-filter-refused.ts";
import { negativeCount } from "./negative-count.ts";
import { paginationConfig } from "./pagination-config.ts";
import { rootSearch } from "./root-search.ts";
import { rootSearchForeign } from "./root-search-foreign.ts";
import { searchAnswered } from "./search-answered.ts";
import { searchAsGet } from "./search-as-get.ts";
import { sortCase } from "./sort-case.ts";
import { sortDefaultAscending } from "./sort-default-ascending.ts";
import { sortDescending } from "./sort-descending.ts";
import { sortMultiValued } from "./sort-multi-valued.ts";
import { sortWithoutValue } from "./sort-without-value.ts";
import { sorted } from "./sorted.ts";
import { startIndexBelowOne } from "./start-index-below-one.ts";
import { tooManyRefused } from "./too-many-refused.ts";
import { unknownAttributeSelectsNobody } from "./unknown-attribute-selects-nobody.ts";
import { unknownOperatorRefused } from "./unknown-operator-refused.ts";
import { unknownParameterIgnored } from "./unknown-parameter-ignored.ts";

export const queryChecks: readonly Check[] = [
  filterNamesAnyCase,
  filterLogic,
  filterGrouping,
  filterPrecedence,
  filterNe,
  filterSubstrings,
  filterPresent,
  filterOrder,
  filterSameValue,
  filterAnyValue,
  filterSubAttribute,
  filterQualifiedName,
  filterDefaultValue,
  filterLiterals,
  filterSchemas,
  filterCase,
  filterAccepted,
  malformedFilterRefused,
  invalidFilterScimType,
  unknownOperatorRefused,
  unknownAttributeSelectsNobody,
  booleanOrderRefused,
  unknownParameterIgnored,
  startIndexBelowOne,
  negativeCount,
  countZero,
  tooManyRefused,
  sorted,
  sortDefaultAscending,
  sortDescending,
  sortCase,
  sortWithoutValue,
  sortMultiValued,
  attributesReturned,
  attributesOnly,
  attributesWithoutMeta,
  excludedAttributes,
  attributesNotation,
  attributesOnWrites,
  searchAnswered,
  searchAsGet,
  rootSearch,
  rootSearchForeign,
  firstPageWithoutPreviousCursor,
  cursorCharacters,
  cursorCount,
  invalidCursorRefused,
  defaultPaging,
  paginationConfig,
  cursorPagesComplete,
];
