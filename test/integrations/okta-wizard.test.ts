import { describe, expect, test } from "vitest";
import type { AppProfile } from "../../src/app-profile.ts";
import type { Json, Resource } from "../../src/model.ts";
import { answerOf, isObject, text } from "../../src/scim/json.ts";
import { overlay } from "../../src/scim/compare.ts";
import { read } from "../app-profile/folder.ts";
import { tool } from "../cli/tool.ts";
import { wizardTarget } from "./okta-wizard.ts";
import { changed, play, type Played, profile, source } from "./play.ts";
import { type Asked, from, type StandIn } from "./stand-in.ts";
import { expectUnseen, passwordsIn } from "./unseen.ts";

const TOKEN = "typed-into-http-header";
const bearer = { admits: (authorization: string): boolean => authorization === `Bearer ${TOKEN}` };

describe("an app of the wizard proves itself", () => {
  const SECRET = "sécret/of:the+client";
  const suites = ["connection", "assign"];

  test("with HTTP Header: the token behind Bearer", async () => {
    const target = await wizardTarget(bearer);
    const { wrong, exit } = await play(profile("okta-wizard"), { ...target, token: TOKEN, suites });
    expect({ wrong, exit }).toEqual({ wrong: [], exit: 0 });
    expect(authorizations(target)).toEqual([`Bearer ${TOKEN}`]);
  });
  test("with Basic Auth: a user name and a password", async () => {
    const basic = `Basic ${Buffer.from(`okta:${SECRET}`).toString("base64")}`;
    const target = await wizardTarget({ admits: (authorization) => authorization === basic, scheme: "Basic" });
    const authentication = { mode: "basic", username: "okta", password: { env: "SCIM_PASSWORD" } };
    const app = read({ ...source("okta-wizard"), authentication }, { SCIM_PASSWORD: SECRET });
    const { wrong, exit } = await play(app, { ...target, suites });
    expect({ wrong, exit }).toEqual({ wrong: [], exit: 0 });
    expect(authorizations(target)).toEqual([basic]);
  });
  test("with OAuth 2: what a refresh token brings once somebody has consented, and anew when that is refused", async () => {
    const [FIRST, SECOND, REFRESH] = ["access-token-no-1", "access-token-no-2", "refresh-token-of-old"];
    const grants: (readonly [string | null, string | null])[] = [];
    let heard = 0;
    const target = await wizardTarget({
      // The first token is worth something for a while, whatever was said of it.
      admits: (authorization) => authorization === `Bearer ${(heard += 1) <= 12 ? FIRST : SECOND}`,
      elsewhere({ body }) {
        const form = new URLSearchParams(body);
        const count = grants.push([form.get("grant_type"), form.get("refresh_token")]);
        const token = { access_token: count === 1 ? FIRST : SECOND, token_type: "bearer", expires_in: 3_600 };
        return answerOf(200, { "content-type": "application/json" }, JSON.stringify(token));
      },
    });
    const authentication = {
      mode: "authorization-code",
      tokenEndpoint: `${target.origin}/token`,
      authorizationEndpoint: `${target.origin}/authorize`,
      clientId: "okta",
      clientSecret: { env: "SCIM_CLIENT_SECRET" },
      refreshToken: { env: "SCIM_REFRESH_TOKEN" },
    };
    const files = { "mine.json": JSON.stringify({ ...source("okta-wizard"), authentication }) };
    const env = { SCIM_CLIENT_SECRET: SECRET, SCIM_REFRESH_TOKEN: REFRESH };
    const args = ["--app", "mine.json", "--url", target.url, "--verbose", "--suite", "connection", "--suite", "assign"];
    const ended = await tool(args, { files, env });
    expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: "" });
    expect(ended.out).toContain("acts as Okta would with Okta App Integration Wizard, an App Integration Wizard (AIW)");
    expect(grants).toEqual([
      ["refresh_token", REFRESH],
      ["refresh_token", REFRESH],
    ]);
    expectUnseen([SECRET, FIRST, SECOND, REFRESH, ...passwordsIn(target.heard)], ended);
  });
});
const authorizations = ({ heard }: StandIn): readonly string[] => [
  ...new Set(from(heard, "okta").map(({ authorization }) => authorization)),
];

/** With every switch on that there is. */
const all = (): Resource => overlay(source("okta-wizard"), { toApp: { syncPassword: true } });
const without = (file: Resource, ...keys: readonly string[]): Resource =>
  Object.fromEntries(Object.entries(file).filter(([key]) => !keys.includes(key)));
/** What is chosen from the actions is left to itself. */
const action = (name: string): Resource =>
  overlay(without(all(), "toApp", "renameAppGroups"), { supportedProvisioningActions: { [name]: false } });
const toApp = (name: string, value = false): Resource => overlay(all(), { toApp: { [name]: value } });

async function heardBy(
  file: Resource,
  suites: readonly string[],
): Promise<Played & { readonly heard: readonly Asked[] }> {
  const target = await wizardTarget(bearer);
  const played = await play(read(file), { ...target, token: TOKEN, suites });
  return { ...played, heard: target.heard.filter(({ by }) => by !== "cleanup") };
}

type Sent = (asked: Asked) => boolean;
const ofOkta =
  (sent: Sent): Sent =>
  (asked) =>
    asked.by === "okta" && sent(asked);
const at =
  (method: string, path: RegExp): Sent =>
  (asked) =>
    asked.method === method && path.test(asked.path);
const puts =
  (endpoint: string, wanted: (now: Resource, before: Resource) => boolean): Sent =>
  ({ method, path, json, before = {} }) =>
    method === "PUT" && path.startsWith(endpoint) && isObject(json) && wanted(json, before);
const changes = (endpoint: string, ...names: readonly string[]): Sent =>
  ofOkta(puts(endpoint, (now, before) => names.some((name) => text(now, name) !== text(before, name))));

const creates = ofOkta((asked) => at("POST", /^\/Users$/)(asked) || at("GET", /^\/Users\?filter/)(asked));
const updates = changes("/Users/", "displayName", "externalId", "userName");
const deactivates = puts("/Users/", ({ active }) => active === false);
const syncs = puts("/Users/", ({ password }) => password !== undefined);

const switches: readonly [
  what: string,
  off: () => Resource,
  sent: readonly Sent[],
  name: string,
  steps: readonly string[],
][] = [
  [
    "Import New Users and Profile Updates",
    () => action("importNewUsersAndProfileUpdates"),
    [at("GET", /^\/Users\?startIndex=\d+&count=100$/), at("GET", /^\/Users\?startIndex=\d+&count=1$/)],
    "Import New Users and Profile Updates",
    ["import/import", "import/small-pages", "import/next-hundred"],
  ],
  [
    "Push New Users",
    () => action("pushNewUsers"),
    [creates],
    "Create Users",
    ["assign/assign", "leave-and-return/return"],
  ],
  [
    "Push Profile Updates",
    () => action("pushProfileUpdates"),
    [updates, deactivates],
    "Update User Attributes",
    ["attributes/change", "attributes/rename"],
  ],
  [
    "Push Groups",
    () => action("pushGroups"),
    [at("POST", /^\/Groups/), at("PUT", /^\/Groups/), at("DELETE", /^\/Groups/), at("GET", /^\/Groups(\/|\?filter)/)],
    "Push Groups",
    ["push-rule/push", "push-rule/delete-reds", "import/push"],
  ],
  [
    "Import Groups",
    () => action("importGroups"),
    [at("GET", /^\/Groups\?startIndex/)],
    "Import Groups",
    ["import/import-groups", "import/small-group-pages"],
  ],
  ["Create Users", () => toApp("createUsers"), [creates], "Create Users", ["assign/assign", "link/link-active"]],
  [
    "Update User Attributes",
    () => toApp("updateUserAttributes"),
    [updates],
    "Update User Attributes",
    ["attributes/change"],
  ],
  [
    "Deactivate Users",
    () => toApp("deactivateUsers"),
    [deactivates],
    "Deactivate Users",
    ["leave-and-return/leave", "link/inactive-account", "import/lou-inactive"],
  ],
  ["Sync Password", () => toApp("syncPassword"), [syncs], "Sync Password", ["password/password"]],
  [
    "user-name updates (Exclude username updates)",
    () => toApp("excludeUsernameUpdates", true),
    [changes("/Users/", "userName")],
    "Update user names",
    ["attributes/old-name"],
  ],
];

const suitesOf = (steps: readonly string[]): readonly string[] => [
  ...new Set(["connection", ...steps].map((step) => step.split("/")[0] ?? step)),
];
describe("an app of the wizard with everything on", () => {
  const suites = suitesOf(switches.flatMap(([, , , , steps]) => steps));
  let everything: ReturnType<typeof heardBy> | undefined;
  test.each(switches)("sends what belongs to %s", async (_, __, sent) => {
    const { heard, wrong, exit } = await (everything ??= heardBy(all(), suites));
    expect({ wrong, exit }).toEqual({ wrong: [], exit: 0 });
    for (const one of sent) expect(heard.filter(one).length).toBeGreaterThan(0);
  });
});
describe("an app of the wizard, switched off:", () => {
  test.each(switches)("%s", async (_, off, sent, name, steps) => {
    const { heard, wrong, exit, verdicts } = await heardBy(off(), suitesOf(steps));
    expect({ wrong, exit }).toEqual({ wrong: [], exit: 0 });
    for (const one of sent) expect(heard.filter(one)).toEqual([]);
    for (const step of steps) {
      const ofStep = verdicts.filter((verdict) => `${verdict.suite}/${verdict.step}` === step);
      expect(ofStep.length, step).toBeGreaterThan(0);
      expect(new Set(ofStep.map(({ outcome, why }) => `${outcome}: ${why}`)), step).toEqual(
        new Set([`not-applicable: switched-off: ${name} is off in this app`]),
      );
    }
  });
});

test.each([true, false])("an app of the wizard gives linked groups its own names: %s", async (renameAppGroups) => {
  const target = await wizardTarget(bearer);
  const app = changed("okta-wizard", { renameAppGroups });
  const { wrong } = await play(app, { ...target, token: TOKEN, suites: ["link-group"] });
  expect(wrong).toEqual([]);
  const written = from(target.heard, "okta").filter(at("PUT", /^\/Groups\//));
  expect(written.map(changes("/Groups/", "displayName"))).toEqual([renameAppGroups]);
});

describe("an app of the wizard asks for people", () => {
  /** What was asked for, and who was created then. */
  async function assigned(
    app: AppProfile,
    suite: string,
    identifier?: string,
  ): Promise<{ asked: string; made: Json | undefined }> {
    const target = await wizardTarget({ ...bearer, ...(identifier === undefined ? {} : { identifier }) });
    const { exchanges } = await play(app, { ...target, token: TOKEN, suites: [suite] });
    const [asked, made] = exchanges.filter(({ step, by }) => step === "assign" && by === "okta");
    const [, value = ""] = /filter=userName eq "(.*)"&/.exec(decodeURIComponent(asked?.request.path ?? "")) ?? [];
    return { asked: value, made: made?.request.body };
  }
  test("by their user names", async () => {
    const { asked, made } = await assigned(profile("okta-wizard"), "attributes/assign");
    expect(asked).toBe(text(made, "userName"));
    expect(made).not.toMatchObject({ emails: [{ value: asked }] });
  });
  test("by their e-mail addresses, which may be other than their user names", async () => {
    const app = changed("okta-wizard", { uniqueIdentifierField: "email" });
    const { asked, made } = await assigned(app, "attributes/assign", "emails.value");
    expect(made).toMatchObject({ emails: [{ primary: true, value: asked }] });
    expect(asked).not.toBe(text(made, "userName"));
  });
  test("by any other field, such as the number of an employee", async () => {
    const app = changed("okta-wizard", { uniqueIdentifierField: "employeeNumber" });
    const { asked, made } = await assigned(app, "attributes/assign");
    expect(asked).toMatch(/^\d{6}$/);
    expect(made).toMatchObject({
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { employeeNumber: asked },
    });
  });
  test("by their e-mail addresses, all along, where the server knows them by these", async () => {
    const target = await wizardTarget({ ...bearer, identifier: "emails.value" });
    const app = changed("okta-wizard", { uniqueIdentifierField: "email" });
    const suites = ["assign", "attributes", "link", "leave-and-return"];
    const { wrong, exit } = await play(app, { ...target, token: TOKEN, suites });
    expect({ wrong, exit }).toEqual({ wrong: [], exit: 0 });
  });
});
