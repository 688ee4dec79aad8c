/** Writing a report without ever leaving half of one behind. */
import { accessSync, constants, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "../usage-error.ts";

/**
 * Makes sure, before anything is sent, that the report can be written in the end.
 * @returns what writes it, and answers what went wrong if something did
 */
export function reportFile(path: string): (content: string) => string | undefined {
  const file = resolve(path);
  const failed = (error: unknown): string => `--junit: cannot write ${path} (${reason(error)})`;
  let replaceable: boolean;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const there = statSync(file, { throwIfNoEntry: false });
    if (there?.isDirectory() === true) throw new Error("it is a folder");
    // Not so /dev/null and its like.
    replaceable = there?.isFile() !== false;
    accessSync(replaceable ? dirname(file) : file, constants.W_OK);
  } catch (error) {
    throw new UsageError(failed(error));
  }
  return (content) => {
    try {
      const unfinished = replaceable ? `${file}.${process.pid}.tmp` : file;
      writeFileSync(unfinished, content);
      if (replaceable) renameSync(unfinished, file);
      return undefined;
    } catch (error) {
      return failed(error);
    }
  };
}
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error ? String(error.code) : error.message;
}
