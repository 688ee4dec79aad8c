/** What the tool must not say, whatever it is asked and whatever it meets. */
import { expect } from "vitest";
import { text } from "../../src/scim/json.ts";
import type { Ended } from "../cli/tool.ts";
import type { Asked } from "./stand-in.ts";

/** In no output and in no file, in no spelling that it has on its way. */
export function expectUnseen(secrets: readonly string[], { out, err, files }: Ended): void {
  const said = [out, err, ...Object.values(files)].join("\n");
  for (const secret of new Set(secrets.flatMap(spellings))) expect(said.includes(secret), secret).toBe(false);
}
const spellings = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  new URLSearchParams({ x: secret }).toString().slice(2),
  Buffer.from(secret).toString("base64").replace(/=+$/, ""),
];
/** The made-up people's own. */
export const passwordsIn = (heard: readonly Asked[]): readonly string[] => [
  ...new Set(heard.flatMap(({ json }) => text(json, "password") ?? [])),
];
