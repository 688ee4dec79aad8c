/** Writing a report without ever leaving half of one behind. */
import { accessSync, constants, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { systemCode, UsageError } from "../usage-error.ts";

/**
 * Makes sure, before anything is sent, that the report can be written in the end.
 * @returns what writes it, and answers what went wrong if something did
 */
export function reportFile(path: string): (content: string) => string | undefined {
  const file = resolve(path);
  const failed = (error: unknown): string => `--junit: cannot write ${path} (${reason(error)})`;
  let replaceable: boolean;
  try {
    makeFolder(dirname(file));
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
/** One at a time: node's own recursion never ends where a folder is there but takes no new one, as in /proc. */
function makeFolder(folder: string): void {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there?.isDirectory() === true) return;
  if (there !== undefined) throw new Error(`${folder} is no folder`);
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run may have made it in the meantime.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}
const reason = (error: unknown): string =>
  systemCode(error) ?? (error instanceof Error ? error.message : String(error));
