/** Dates of another make. */
import type { Answer, Json } from "../../model.ts";
import { text } from "../../scim/json.ts";
import { having, withMeta } from "./layer.ts";

/** Those in meta, rewritten. */
export const withDates = (answer: Answer, change: (text: string) => string): Answer =>
  withMeta(answer, (meta) => {
    const dates = ["created", "lastModified"].flatMap((name): readonly (readonly [string, Json])[] => {
      const date = text(meta, name);
      return date === undefined ? [] : [[name, change(date)]];
    });
    return having(meta, Object.fromEntries(dates));
  });
