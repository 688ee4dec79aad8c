/** Probes of filters, sorting, pages, cursors, selected attributes and .search (RFC 7644 §3.4, §3.9, §3.10, RFC 9865). */
import type { Move } from "../../../model.ts";
import {
  filterAnyCase,
  filterDefault,
  filterExact,
  filterGrouping,
  filterLiterals,
  filterLogic,
  filterNotation,
  filterOrder,
  filterPresent,
  filterSchemas,
  filterSubstrings,
  filterUnequal,
  filterValues,
} from "./filters.ts";
import { oddPages } from "./odd-pages.ts";
import { pageByCursor } from "./page-by-cursor.ts";
import { makeAuthor, makeEditor, makeGuest, makeQuoted, makeReader, makeSelecting } from "./people.ts";
import { searchPeople } from "./search-people.ts";
import { selectAttributes, selectGroupAttributes } from "./selecting.ts";
import { sortPeople } from "./sort-people.ts";
import { filterWrongly } from "./wrong-filters.ts";

export const queryProbes: readonly Move[] = [
  makeAuthor,
  makeEditor,
  makeReader,
  makeGuest,
  makeQuoted,
  makeSelecting,
  filterAnyCase,
  filterLogic,
  filterGrouping,
  filterUnequal,
  filterSubstrings,
  filterPresent,
  filterOrder,
  filterValues,
  filterNotation,
  filterDefault,
  filterExact,
  filterSchemas,
  filterLiterals,
  filterWrongly,
  oddPages,
  selectAttributes,
  selectGroupAttributes,
  sortPeople,
  searchPeople,
  pageByCursor,
];
