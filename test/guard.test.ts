import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer, Json, Lost, Request, Resource } from "../src/model.ts";
import { exitCode } from "../src/report.ts";
import { answerOf, attribute, isObject, text } from "../src/scim/json.ts";
import { bothKinds, rehearse } from "./rehearsal.ts";

const residents = [
  { id: "resident-1", userName: "resident1@example.com", displayName: "Resident One" },
  { id: "resident 2", userName: "resident2@example.com", displayName: "Resident Two" },
  { id: "42", userName: "everyone", displayName: "Everyone" },
];
const residentPaths = residents.flatMap(({ id }) => [`/Users/${id}`, `/Groups/${id}`]);
/** Ids that nobody has, some of which are traps for whoever builds paths of them. */
const free: readonly Json[] = ["a", "b", "c/d", "..", ".", "", " ", "?x", "%2e%2e", "é", "\ud800", 7, 1e21, null, true, {}];

/** What a server does with one request. */
interface Habit {
  readonly status: number;
  readonly lost?: Lost["lost"];
  readonly body: "nothing" | "text" | "resource" | "list" | "anything";
  /** Whom it shows. A resident is always shown by name. */
  readonly shows: readonly Resource[];
  /** Shows the name that was asked for in place of one of its own. */
  readonly echo: boolean;
  readonly total: Json;
  readonly anything: Json;
}
const stranger = fc.constantFrom<Resource>(...residents);
const nobody = fc.record(
  { id: fc.constantFrom(...free), userName: fc.constantFrom<Json>("x@example.com", 5, null), active: fc.constantFrom<Json>(true, false, "true") },
  { requiredKeys: [] },
);
const habit: fc.Arbitrary<Habit> = fc.record(
  {
    status: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(200, 201, 204) },
      { weight: 3, arbitrary: fc.constantFrom(302, 400, 401, 404, 409, 412, 429, 500, 501, 503) },
      { weight: 1, arbitrary: fc.integer({ min: 100, max: 999 }) },
    ),
    lost: fc.constantFrom<Lost["lost"]>("timeout", "unreachable", "tls", "protocol"),
    body: fc.constantFrom("nothing", "text", "resource", "resource", "list", "list", "anything"),
    shows: fc.array(fc.oneof(stranger, nobody), { maxLength: 3 }),
    echo: fc.boolean(),
    total: fc.oneof(fc.nat(300), fc.constantFrom<Json>("3", null, -1, 1.5, 1e308)),
    anything: fc.jsonValue().map((value): Json => value as Json),
  },
  { requiredKeys: ["status", "body", "shows", "echo", "total", "anything"] },
);

function obey(request: Request, habits: Habit): Answer | Lost {
  const { status, lost, body, anything } = habits;
  if (lost !== undefined) return { lost, why: "it went away" };
  if (body === "nothing") return answerOf(status, {}, "");
  if (body === "text") return answerOf(status, { "content-type": "text/html" }, "<html>");
  return answerOf(status, { "content-type": "application/scim+json" }, JSON.stringify(shown(request, habits) ?? anything));
}
function shown(request: Request, { body, shows, echo, total }: Habit): Json | undefined {
  const Resources = shows.map((one) => (echo && !residents.some(({ id }) => id === one["id"]) ? { ...one, ...asked(request) } : one));
  if (body === "list") return { totalResults: total, Resources };
  return body === "resource" ? (Resources[0] ?? {}) : undefined;
}
function asked({ path, body }: Request): Resource {
  const name = / eq "(.*)"$/.exec(new URLSearchParams(path.split("?")[1]).get("filter") ?? "")?.[1];
  if (name !== undefined) return path.startsWith("/Users") ? { userName: name } : { displayName: name };
  return isObject(body) ? Object.fromEntries(["userName", "displayName"].flatMap((key) => (text(body, key) === undefined ? [] : [[key, attribute(body, key) ?? null]]))) : {};
}

test.each(bothKinds)("whatever a server answers, nobody who lives there is written to, and the run ends (%s)", async (kind) => {
  await fc.assert(
    fc.asyncProperty(fc.array(habit, { minLength: 1, maxLength: 40 }), async (habits) => {
      const touched: string[] = [];
      let sent = 0;
      const { report } = await rehearse(
        (request) => {
          const { method, path } = request;
          if (method !== "GET" && method !== "POST") touched.push(decodeURIComponent(new URL(`http://x${path}`).pathname));
          if (method === "POST") expect(["/Users", "/Groups"]).toContain(path);
          const mine = habits[sent % habits.length];
          sent += 1;
          return Promise.resolve(mine === undefined ? answerOf(500, {}, "") : obey(request, mine));
        },
        { kind },
      );
      expect(touched.filter((path) => residentPaths.includes(path) || !/^\/(Users|Groups)\/./.test(path))).toEqual([]);
      expect(sent).toBe(report.requests);
      expect(sent).toBeLessThan(5000);
      expect([0, 1, 3]).toContain(exitCode(report));
    }),
    { numRuns: 40 },
  );
}, 60_000);
