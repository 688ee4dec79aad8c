import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Feature } from "../../src/model.ts";
import { appProfiles, completed, selectApps } from "../../src/app-profile.ts";
import { mistake, written } from "./folder.ts";

const env = {
  CYBERARK_TOKEN_ENDPOINT: "https://tenant.example.com/oauth2/token/scim",
  CYBERARK_CLIENT_ID: "okta@tenant.example.com",
  CYBERARK_CLIENT_SECRET: "secret-of-cyberark",
  CYBERARK_USER_NAME_SUFFIX: "@tenant.example.com",
  CYOLO_SCIM_KEY: "key-of-cyolo",
  CYOLO_SCIM_SECRET: "secret-of-cyolo",
};
const users: readonly Feature[] = ["create-users", "update-users", "update-user-names", "deactivate-users"];
const pushes: readonly Feature[] = ["push-groups", "change-groups", "delete-groups", "rename-groups"];
const one = (id: string) => {
  const [profile, ...more] = selectApps(id, env);
  if (profile === undefined || more.length > 0) throw new Error(`${id} is no single app`);
  return profile;
};

describe("the ready-made profiles", () => {
  test("are all there is in their folder", () => {
    const there = readdirSync("fixtures/apps").filter((name) => name.endsWith(".yaml"));
    expect(there.toSorted()).toEqual(appProfiles.map((id) => `${id}.yaml`).toSorted());
  });
  test.each<[string, "oin" | "aiw", string, readonly Feature[]]>([
    ["cyberark", "aiw", "client-credentials", [...users, ...pushes, "sync-password", "import-users"]],
    ["cyolo", "oin", "basic", users],
    ["okta-wizard", "aiw", "bearer", [...users, ...pushes, "import-users", "import-groups"]],
    ["eptura", "oin", "bearer", users],
    ["strongdm", "oin", "header", [...users, "import-groups"]],
  ])("%s: kind, mode and features", (id, kind, mode, features) => {
    const { app, authentication } = one(id);
    expect([app.kind, authentication.mode]).toEqual([kind, mode]);
    expect([...app.features].toSorted()).toEqual([...features].toSorted());
    expect(app.patchesUsers).toBe(kind === "oin");
  });
  test("CyberArk obtains its token itself, and its user names end as the server asks", () => {
    const { app, authentication, secrets } = one("cyberark");
    expect(app.userNameSuffix).toBe("@tenant.example.com");
    expect(authentication).toEqual({
      mode: "client-credentials",
      tokenEndpoint: env.CYBERARK_TOKEN_ENDPOINT,
      clientId: env.CYBERARK_CLIENT_ID,
      clientSecret: env.CYBERARK_CLIENT_SECRET,
      clientAuthentication: "basic",
      scope: "scim",
    });
    expect(secrets).toEqual([env.CYBERARK_CLIENT_SECRET]);
  });
  test("Cyolo's key and secret are a user name and a password", () => {
    const { authentication, secrets } = one("cyolo");
    expect(authentication).toEqual({ mode: "basic", user: env.CYOLO_SCIM_KEY, password: env.CYOLO_SCIM_SECRET });
    expect(secrets).toEqual([env.CYOLO_SCIM_SECRET]);
  });
  test("Eptura's people have a language and something of the vendor's", () => {
    const { app } = one("eptura");
    expect(app.values).toEqual({ preferredLanguage: "en", workspace: "Main building" });
    expect(app.mappings.at(-1)).toEqual({
      attribute: "workspace",
      externalName: "workspace",
      externalNamespace: "urn:ietf:params:scim:schemas:extension:eptura:2.0:User",
    });
    const names = app.mappings.map(({ attribute }) => attribute);
    expect(names).toContain("title");
    expect(names).not.toContain("locale");
  });
  test("strongDM's user names are e-mail addresses; its header is what is typed", () => {
    const { app, authentication, baseUrl } = one("strongdm");
    expect(app.userNameFormat).toBe("Email");
    expect(baseUrl).toBe("https://app.strongdm.com/scim/okta/v2");
    expect(completed(authentication, "Bearer {TOKEN}")).toEqual({ mode: "header", value: "Bearer {TOKEN}" });
  });
  test("what they need from the environment is said by its name", () => {
    const { CYOLO_SCIM_SECRET: _, ...rest } = env;
    expect(mistake(() => selectApps("cyolo", rest))).toMatch(
      /^app profile cyolo, line \d+, authentication\.password: the environment variable CYOLO_SCIM_SECRET is not set or empty$/,
    );
    const all = Object.keys(env).filter((name) => name.startsWith("CYBERARK"));
    expect(mistake(() => selectApps("cyberark", {}))).toBe(
      `app profile cyberark, line 30, authentication.tokenEndpoint: the environment variables ${all.slice(0, -1).join(", ")} and ${String(all.at(-1))} are not set or empty`,
    );
  });
  test.each(appProfiles)("%s needs nothing from the environment where secrets are ignored", (id) => {
    const [ignoring] = selectApps(id, {}, { secrets: "ignored" });
    const { userNameSuffix: _, ...app } = one(id).app;
    expect(ignoring).toEqual({
      app,
      authentication: { mode: "bearer", awaits: "token" },
      network: { headers: [] },
      secrets: [],
    });
  });
  test("a suffix that stands in the file is the app's also then, and a mistake still is one", () => {
    const ignored = { secrets: "ignored" } as const;
    const mine = written(
      'kind: aiw\ntarget: { userNameSuffix: "@a.example.com", proxy: { env: NOT_SET } }',
      "mine.yaml",
    );
    expect(selectApps(mine, {}, ignored)[0]?.app.userNameSuffix).toBe("@a.example.com");
    expect(mistake(() => selectApps(written("kind: aiw\nname:", "mine.yaml"), {}, ignored))).toMatch(
      /name: has no value$/,
    );
  });
});

const NO_PROFILE = "is no app profile: the name of one ends in .yaml, .yml or .json";
describe("choosing an app", () => {
  const kinds = (given: string): readonly string[] => selectApps(given, {}).map(({ app }) => app.kind);
  test("by its kind, or both", () => {
    expect([kinds("oin"), kinds("aiw"), kinds("both")]).toEqual([["oin"], ["aiw"], ["oin", "aiw"]]);
  });
  test.each(["mine.yaml", "mine.yml", "mine.YAML"])("in a file of one's own: %s", (name) => {
    expect(selectApps(written("kind: aiw\nname: Mine", name), {}).map(({ app }) => app.name)).toEqual(["Mine"]);
  });
  test("in JSON, which may name its schema", () => {
    const file = { $schema: "app-profile.schema.json", kind: "aiw", name: "Mine" };
    expect(selectApps(written(JSON.stringify(file), "mine.json"), {}).map(({ app }) => app.name)).toEqual(["Mine"]);
  });
  test.each<[string, string]>([
    ["cyollo", '--app: unknown app "cyollo"; did you mean "cyolo"?'],
    ["", '--app: unknown app ""'],
    ["constructor", '--app: unknown app "constructor"'],
    ["nowhere.yaml", "there is no app profile nowhere.yaml"],
    ["src/app-profile.yaml/..", `--app: "src/app-profile.yaml/.." ${NO_PROFILE}`],
    ["./cyolo", `--app: "./cyolo" ${NO_PROFILE}`],
    ["C:\\apps\\mine", `--app: "C:\\apps\\mine" ${NO_PROFILE}`],
    ["LICENSE", `--app: "LICENSE" ${NO_PROFILE}`],
    ["src", `--app: "src" ${NO_PROFILE}`],
  ])("%j is a mistake", (given, message) => {
    expect(mistake(() => selectApps(given, {}))).toBe(message);
  });
});
