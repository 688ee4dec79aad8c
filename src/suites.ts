/** Finds suites: the built-in ones by their id, a user's own by its path. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";
import { checkSuite, type SuiteFile } from "./suite-file.ts";
import { unknown, UsageError } from "./usage-error.ts";

/** In the order in which they are played. The import reads the whole directory and comes last. */
export const builtIn: readonly string[] = [
  "connection",
  "assign",
  "link",
  "update",
  "leave-and-return",
  "push-group",
  "group-life",
  "import",
];

export interface Suite {
  readonly id: string;
  readonly file: SuiteFile;
  /** Plays the suite up to this step and judges only that. */
  readonly step?: string;
}

const builtInUrl = (id: string): URL => new URL(`../suites/${id}.yaml`, import.meta.url);

/** @param selected as given on the command line: ID, ID/STEP, or a file of one's own; none means all built-in ones */
export function selectSuites(selected: readonly string[]): readonly Suite[] {
  if (selected.length === 0) return builtIn.map((id) => ({ id, file: readBuiltIn(id) }));
  return selected.map(selectSuite);
}

function selectSuite(given: string): Suite {
  if (/\.(ya?ml|json)$/i.test(given))
    return { id: basename(given).replace(/\.\w+$/, ""), file: readSuite(textOf(given), given) };
  const [id = "", ...rest] = given.split("/");
  const step = rest.length > 0 ? rest.join("/") : undefined;
  if (!builtIn.includes(id)) throw unknown("suite", id, builtIn);
  const file = readBuiltIn(id);
  const steps = file.steps.map((one) => one.id);
  if (step === undefined) return { id, file };
  if (!steps.includes(step)) throw unknown("step", step, steps, `suite ${id}`);
  return { id, file, step };
}
const readBuiltIn = (id: string): SuiteFile => readSuite(readFileSync(builtInUrl(id), "utf8"), `suites/${id}.yaml`);
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
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
