/** Writing a report without ever leaving half of one behind. */
import { accessSync, constants, existsSync, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "../usage-error.ts";

/** Makes sure, before anything is sent, that the report can be written in the end. */
export function reportFile(path: string): (content: string) => void {
  const file = resolve(path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    accessSync(dirname(file), constants.W_OK);
    if (existsSync(file) && statSync(file).isDirectory()) throw new Error("it is a folder");
  } catch (error) {
    throw new UsageError(`--junit: cannot write ${path} (${reason(error)})`);
  }
  return (content) => {
    const unfinished = `${file}.${process.pid}.tmp`;
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  };
}
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error ? String(error.code) : error.message;
}
