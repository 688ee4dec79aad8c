/** App profiles in a folder that is gone when the tests are over. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { afterAll } from "vitest";
import { type AppProfile, readAppProfile } from "../../src/app-profile.ts";
import { UsageError } from "../../src/usage-error.ts";

export const folder: string = mkdtempSync(join(tmpdir(), "app-profile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export function written(text: string, name: string = "app.yaml"): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
/** @param given YAML, or what is to be written as such */
export const read = (given: unknown, env: NodeJS.ProcessEnv = {}): AppProfile =>
  readAppProfile(written(typeof given === "string" ? given : stringify(given)), env, "app.yaml");

export function mistake(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof UsageError) return error.message.replaceAll(`${folder}/`, "");
    throw error;
  }
  return "no mistake";
}
