/** What is dangerous to print, and what must not be printed. */
import type { Json, Resource } from "../../../src/model.ts";
import type { Row } from "../bench.ts";
import { always, every, json, read, resource } from "../moments.ts";
import { send, TOKEN } from "../server.ts";

/** Into every string but those by which a run finds its way. */
const KEPT = new Set(["id", "userName", "schemas", "externalId"]);
function everywhere(value: Json, evil: string): Json {
  if (typeof value === "string") return value + evil;
  if (Array.isArray(value)) return value.map((one: Json) => everywhere(one, evil));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Resource).flatMap(([key, one]) =>
      KEPT.has(key)
        ? [[key, one]]
        : [
            [key, everywhere(one, evil)],
            [`x${evil}`, evil],
          ],
    ),
  );
}
const spoilt = (evil: string) => ({ when: always, verbose: true, deed: resource((one) => everywhere(one, evil)) });
const echo = (how: (token: string) => string) => ({
  when: every(read),
  verbose: true,
  deed: json((body) => ({ ...body, title: how(TOKEN), [how(TOKEN)]: how(TOKEN) })),
});

export const text: readonly Row[] = [
  {
    does: "has colours and cleared screens in every string",
    ...spoilt("\x1b[31m\x1b[2J\x1b]0;owned\x07"),
    says: "\\u001b[31m\\u001b[2J",
    code: 1,
  },
  {
    does: "has escapes of one byte (C1) in every string",
    ...spoilt("\u009b31m\u009d0;x\u009c\u0085"),
    says: "\\u009b31m",
    code: 1,
  },
  {
    does: "has links for terminals in every string",
    ...spoilt("\x1b]8;;http://evil/\x1b\\here\x1b]8;;\x1b\\"),
    says: "\\u001b]8;;http://evil/",
    code: 1,
  },
  { does: "writes backwards", ...spoilt("\u202Egnp.exe\u2066\u200F\u200B"), says: "\\u202egnp.exe", code: 1 },
  {
    does: "has line breaks of all kinds and a command for the build",
    ...spoilt("\r\n::error file=x::owned\n##[command]x\u2028::warning::\u2029"),
    says: "\\r\\n::error file=x::owned\\n##[command]x\\u2028::warning::\\u2029",
    code: 1,
    never: /^\s*(::|##\[)/m,
  },
  { does: "has halves of signs", ...spoilt("\ud800 \udc00\ud83d"), says: "\\ud800", code: 1 },
  { does: "has what no XML may hold", ...spoilt("\0\x01\x08\x0b\uFFFE\uFFFF"), says: "\\u0000\\u0001", code: 1 },
  {
    does: "ends CDATA, and opens tags, comments and entities",
    ...spoilt("]]></system-out></testcase><!-- --><script>alert(1)</script>&lol;&#0;\"'<![CDATA["),
    says: "]]></system-out></testcase>",
    code: 1,
  },
  {
    does: "has templates and formats in every string",
    ...spoilt("${process.exit(0)} {{7*7}} %s%n%x $(id) `id` !!"),
    says: "${process.exit(0)} {{7*7}} %s%n%x $(id) `id` !!",
    code: 1,
  },
  { does: "has piles of accents", ...spoilt(`Z${"\u0310\u0336".repeat(200)}`), says: "✗ meta-dates", code: 1 },
  { does: "says the token in every user", ...echo((token) => token), says: "Everything that applies was met", code: 0 },
  {
    does: "says the token in base64, percent and JSON escapes",
    ...echo(
      (token) =>
        `${Buffer.from(token).toString("base64")} ${Array.from(token, (sign) => `%${sign.charCodeAt(0).toString(16)}`).join("")}`,
    ),
    says: "Everything that applies was met",
    code: 0,
    never: new RegExp(Buffer.from(TOKEN).toString("base64").replace(/=+$/, "")),
  },
  {
    does: "sends passwords back in its errors",
    when: ({ wire }) => wire.method === "POST",
    verbose: true,
    deed: ({ wire, response }) =>
      send(response, {
        status: 400,
        headers: { "content-type": "application/scim+json" },
        text: JSON.stringify({ detail: `cannot make ${wire.body ?? ""}`, headers: wire.headers }),
      }),
    says: "***",
    code: 1,
  },
];
