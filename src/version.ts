/** This package's version. */
import { readFileSync } from "node:fs";
import { parseJson, text } from "./scim/json.ts";

export const version: string =
  text(parseJson(readFileSync(new URL("../package.json", import.meta.url), "utf8")), "version") ?? "0.0.0";
