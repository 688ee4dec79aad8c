/**
 * The journal of a run, beside its report: what it is about to make is on disk before the request leaves. One line says
 * of what run and target it is, each other line what that run was about to make, has made, or has left.
 */
import {
  appendFileSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Journal, Trace } from "../made.ts";
import type { Json } from "../model.ts";
import { isSigned, signature } from "../names.ts";
import { attribute, isArray, parseJson, text } from "../scim/json.ts";
import { kindOf } from "../scim/kinds.ts";
import { UsageError } from "../usage-error.ts";
import { makeFolder, reason } from "./report-file.ts";

export interface JournalFile extends Journal {
  readonly file: string;
  /** Away with it where nothing is left. Answers whether something is. */
  close(): boolean;
}
/** What a journal tells. */
export interface Told {
  readonly mark: string;
  /** Where it was made, without what a URL may hold that is secret. */
  readonly target: string;
  readonly traces: readonly Trace[];
}
export const addressOf = (url: string): string => {
  const { origin, pathname } = new URL(url.trim());
  return origin + pathname.replace(/\/+$/, "");
};

/** @throws UsageError where it cannot be written, before anything is sent */
export function openJournal(folder: string, url: string, mark: string): JournalFile {
  const file = join(folder, `journal-${mark}.jsonl`);
  const fd = begun(folder, file, { target: addressOf(url), mark });
  let traces: readonly Trace[] = [];
  let closed = false;
  const write = (line: Json): void => {
    try {
      // The break comes first: whatever became of the line before, this one is whole.
      appendFileSync(fd, `\n${JSON.stringify(line)}`);
    } catch (error) {
      throw new Error(`the journal ${file} cannot be written (${reason(error)})`, { cause: error });
    }
  };
  /** What is found by its name, or asked about in vain, does no harm. */
  const tryTo = (line: Json): void => {
    try {
      write(line);
    } catch {}
  };
  return {
    file,
    creating: ({ path, name }) => {
      write({ creating: { path, name } });
      traces = [...traces, { path, name }];
    },
    made: ({ path, name }) => {
      traces = [...traces, { path, name }];
      tryTo({ made: { path, name } });
    },
    left: (all) => {
      traces = all.map(({ path, name }) => ({ path, name }));
      tryTo({ left: traces });
    },
    close: () => {
      if (!closed) closeSync(fd);
      closed = true;
      if (traces.length === 0) rmSync(file, { force: true });
      return traces.length > 0;
    },
  };
}
function begun(folder: string, file: string, head: Json): number {
  try {
    makeFolder(folder);
    const fd = openSync(file, "ax");
    try {
      writeFileSync(fd, JSON.stringify(head));
      return fd;
    } catch (error) {
      rmSync(file, { force: true });
      throw error;
    }
  } catch (error) {
    throw new UsageError(
      `cannot write the journal ${file} (${reason(error)}), without which nobody could find what a killed run leaves; --junit says where reports go`,
    );
  }
}

const isJournal = (name: string): boolean => /^journal-[0-9a-z]+\.jsonl$/.test(name);
/** @param place a journal, or a folder of them */
export function journalsIn(place: string, isGiven: boolean): readonly string[] {
  const there = statSync(place, { throwIfNoEntry: false });
  if (there === undefined && isGiven) throw new UsageError(`sweep: there is no ${place}`);
  if (there?.isDirectory() !== true) return there === undefined ? [] : [place];
  const files = readdirSync(place).filter(isJournal).toSorted();
  return files.map((name) => join(place, name)).filter((file) => !isEmpty(file));
}
/** Of a run that was killed before it could say which one it is, and so before it has sent anything. */
const isEmpty = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.size === 0;
/** Far more than a run can make. */
const LARGEST = 50_000_000;
/** @throws UsageError where it is none: a folder, a pipe that never ends, something huge */
function contentOf(file: string): string {
  try {
    const there = statSync(file);
    if (!there.isFile() || there.size > LARGEST) throw new UsageError(`${file} is no journal of a run`);
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`sweep: cannot read ${file} (${reason(error)})`);
  }
}
/** Half a line, as a killed run or a full disk leaves it, says nothing: what it spoke of was not sent. */
export function readJournal(file: string): Told {
  const [head, ...lines] = contentOf(file).split("\n").filter(Boolean).map(parseJson);
  const [target, mark = ""] = [text(head, "target"), text(head, "mark")];
  if (target === undefined || !/^[0-9a-z]{6}$/.test(mark)) throw new UsageError(`${file} is no journal of a run`);
  const isOurs = ({ path, name }: Trace): boolean => kindOf(path) !== undefined && isSigned(name, signature(mark));
  return { target, mark, traces: lines.reduce(remembered, []).filter(isOurs) };
}
function remembered(before: readonly Trace[], line: Json | undefined): readonly Trace[] {
  const left = attribute(line, "left");
  if (isArray(left)) return left.flatMap(traceOf);
  return [...before, ...traceOf(attribute(line, "creating")), ...traceOf(attribute(line, "made"))];
}
function traceOf(json: Json | undefined): readonly Trace[] {
  const [path, name] = [text(json, "path"), text(json, "name")];
  return path === undefined || name === undefined ? [] : [{ path, name }];
}
export const forget = (file: string): void => rmSync(file, { force: true });
