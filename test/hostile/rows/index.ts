import type { Row } from "../bench.ts";
import { authorization } from "./authorization.ts";
import { bodies } from "./bodies.ts";
import { connection } from "./connection.ts";
import { headers } from "./headers.ts";
import { ids } from "./ids.ts";
import { json } from "./json.ts";
import { paging } from "./paging.ts";
import { redirects } from "./redirects.ts";
import { status } from "./status.ts";
import { text } from "./text.ts";
import { tls } from "./tls.ts";

export type Family = keyof typeof all;
const all = {
  connection,
  status,
  headers,
  redirects,
  tls,
  authorization,
  bodies,
  json,
  paging,
  ids,
  text,
} as const satisfies Record<string, readonly Row[]>;
export const families: Readonly<Record<Family, readonly Row[]>> = all;
