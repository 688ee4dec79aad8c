/** A request as one line for a shell, header by header as it was sent. */
import type { Exchange, Report } from "../model.ts";
import { toWire } from "../okta/wire.ts";
import { targetOf } from "../base-url.ts";
import type { Redact } from "./redact.ts";
import { visible } from "./text.ts";

/** Stands for the run's own Authorization, which the reader's shell knows. */
const authorizationIn = (mode: Report["authentication"]): string =>
  mode === "header" ? "$SCIM_AUTHORIZATION" : mode === "basic" ? "Basic $SCIM_BASIC" : "Bearer $SCIM_TOKEN";
/** What of a run its requests need to be repeated. */
export type Run = Pick<Report, "target" | "authentication">;
/** A body beyond this makes no line that anybody pastes; shells end at 128 KiB an argument. */
const LONGEST_BODY = 8_000;
const LONGEST_ADDRESS = 8_000;

/** `--globoff`: brackets in the address are itself. `--compressed`: the answer is unpacked, the header stays as it is. */
export function curl({ request, by }: Exchange, run: Run, redact: Redact): string {
  const base = new URL(run.target);
  const authorization = authorizationIn(run.authentication);
  const { method, path, headers, body } = toWire(request, by, authorization);
  const plain = redact(base.origin + targetOf(base, path));
  if (plain.length > LONGEST_ADDRESS) return `curl # not shown: an address of ${counted(plain)}`;
  return visible(
    [
      "curl -sSi --globoff --compressed",
      ...(method === "GET" ? [] : [`-X ${method}`]),
      quoted(plain),
      ...headers.map(([name, value]) => `-H ${header(name, value, authorization)}`),
      ...(body === undefined ? [] : [data(redact(body))]),
    ].join(" "),
  );
}

/** Inside single quotes a shell reads everything as it stands but the quote itself. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const header = (name: string, value: string, authorization: string): string =>
  value === authorization ? `"${name}: ${value}"` : quoted(`${name}: ${value}`);
const data = (body: string): string =>
  body.length <= LONGEST_BODY ? `--data-raw ${quoted(body)}` : `--data @body.json # not shown: ${counted(body)}`;
const counted = ({ length }: string): string => `${length.toLocaleString("en-US")} characters`;
