/** Finds suites: the built-in ones by their id, a user's own by its path. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";
import type { Json } from "./model.ts";
import { attribute, parseJson } from "./scim/json.ts";
import { checkSuite, type SuiteFile } from "./suite-file.ts";
import { systemCode, unknown, UsageError } from "./usage-error.ts";

/** In the order in which they are played. The import reads the whole directory and comes last. */
export const usual: readonly string[] = [
  "connection",
  "assign",
  "attributes",
  "link",
  "update",
  "emptied",
  "password",
  "leave-and-return",
  "assign-group",
  "push-group",
  "group-life",
  "push-rule",
  "link-group",
  "member",
  "governance",
  "grants-emptied",
  "import",
];
/** What Okta sent once, or is said to send; see --tolerance. */
export const tolerance: readonly string[] = ["tolerance-users", "tolerance-groups"];
/** What the RFCs ask for and Okta does not. */
export const rfc: readonly string[] = [
  "rfc-discovery",
  "rfc-protocol",
  "rfc-users",
  "rfc-groups",
  "rfc-filter",
  "rfc-sort",
  "rfc-pages",
  "rfc-attributes",
  "rfc-search",
  "rfc-create",
  "rfc-put",
  "rfc-patch",
  "rfc-patch-refused",
  "rfc-delete",
  "rfc-versions",
  "rfc-me",
  "rfc-bulk",
];
/** Suites that are chosen together, by one name. */
const suiteGroups: Readonly<Record<string, readonly string[]>> = { usual, tolerance, rfc };
/** Those in no group are played by their own name. */
export const builtIn: readonly string[] = [...usual, ...tolerance, "crowd", "burst", "okta-spec", ...rfc];

export interface Suite {
  readonly id: string;
  readonly file: SuiteFile;
  /** Plays the suite up to this step and judges only that. */
  readonly step?: string;
}

const builtInUrl = (id: string): URL => new URL(`../suites/${id}.yaml`, import.meta.url);

/** @param selected as given on the command line: ID, GROUP, FILE, ID/STEP or FILE/STEP; none means the usual ones */
export function selectSuites(selected: readonly string[]): readonly Suite[] {
  if (selected.length === 0) return usual.map((id) => ({ id, file: readBuiltIn(id) }));
  const choices = selected.flatMap((one) => groupOf(one) ?? [one]).map(choice);
  const suites = choices.map(selectSuite);
  const again = choices.find((one, index) => choices.slice(0, index).some((other) => alike(one, other)));
  if (again !== undefined) throw new UsageError(`suite ${again.id} is given twice`);
  return suites;
}

const groupOf = (name: string): readonly string[] | undefined =>
  Object.hasOwn(suiteGroups, name) ? suiteGroups[name] : undefined;
interface Choice {
  /** A file of one's own; undefined for a built-in suite. */
  readonly path: string | undefined;
  readonly id: string;
  readonly step: string | undefined;
}
function choice(given: string): Choice {
  const [, path, step] = /^([^]*\.(?:ya?ml|json))(?:\/([^]*))?$/i.exec(given) ?? [];
  if (path !== undefined) return { path, id: basename(path).replace(/\.\w+$/, ""), step };
  const [id = "", ...rest] = given.split("/");
  return { path, id, step: rest.length > 0 ? rest.join("/") : undefined };
}
/** A report could not tell them apart. Two steps of one suite it can. */
const alike = (one: Choice, other: Choice): boolean =>
  one.id === other.id &&
  (one.path !== other.path || one.step === undefined || other.step === undefined || one.step === other.step);

function selectSuite({ path, id, step }: Choice): Suite {
  const group = path === undefined ? groupOf(id) : undefined;
  if (group !== undefined)
    throw new UsageError(`${id} is a group of suites; a step is one of a suite, such as ${group[0] ?? ""}`);
  if (path === undefined && !builtIn.includes(id))
    throw unknown("suite", id, [...builtIn, ...Object.keys(suiteGroups)]);
  const file = path === undefined ? readBuiltIn(id) : readSuite(textOf(path), path);
  if (step === undefined) return { id, file };
  const steps = file.steps.map((one) => one.id);
  if (!steps.includes(step)) throw unknown("step", step, steps, `suite ${id}`);
  return { id, file, step };
}
const readBuiltIn = (id: string): SuiteFile => {
  built ??= readBuilt();
  const file = `suites/${id}.yaml`;
  const suite = attribute(built, id);
  return suite === undefined ? readSuite(readFileSync(builtInUrl(id), "utf8"), file) : checkSuite(suite, file);
};
/** All of them in one file, which the build leaves beside the code; the sources have none. */
let built: Json | undefined;
function readBuilt(): Json {
  try {
    return parseJson(readFileSync(new URL("suites.json", import.meta.url), "utf8")) ?? null;
  } catch {
    return null;
  }
}
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = systemCode(error) ?? "unreadable";
    throw new UsageError(code === "ENOENT" ? `there is no suite file ${path}` : `cannot read ${path} (${code})`);
  }
}
function readSuite(text: string, file: string): SuiteFile {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    const [line = ""] = error instanceof Error ? error.message.split("\n") : [];
    throw new UsageError(`${file}: ${line.replace(/:$/, "") || "cannot be parsed"}`);
  }
  return checkSuite(data, file);
}
