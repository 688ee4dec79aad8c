/** Writing a report without ever leaving half of one behind. */
import { accessSync, constants, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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
    replaceable = !isDevice(file);
    accessSync(replaceable ? dirname(file) : file, constants.W_OK);
  } catch (error) {
    throw new UsageError(failed(error));
  }
  return (content) => {
    const unfinished = replaceable ? `${file}.${process.pid}.tmp` : file;
    try {
      writeFileSync(unfinished, content);
      if (replaceable) renameSync(unfinished, file);
      return undefined;
    } catch (error) {
      if (replaceable) rmSync(unfinished, { force: true });
      return failed(error);
    }
  };
}
/** Such as /dev/null, which is not to be replaced. */
export const isDevice = (path: string): boolean => {
  const there = statSync(path, { throwIfNoEntry: false });
  return there !== undefined && !there.isFile() && !there.isDirectory();
};
/** One at a time: node's own recursion never ends where a folder is there but takes no new one, as in /proc. */
export function makeFolder(folder: string): void {
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
export const reason = (error: unknown): string =>
  systemCode(error) ?? (error instanceof Error ? error.message : String(error));
