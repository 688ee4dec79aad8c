import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { answerTo } from "../../src/app-profile/answer.ts";
import { draft } from "../../src/app-profile/draft.ts";
import { type Answer, nextQuestion, type Question, usualAnswers } from "../../src/app-profile/questions.ts";
import { readAppProfile } from "../../src/app-profile.ts";
import { initCommand } from "../../src/cli/init-command.ts";
import { defaultApp } from "../../src/okta/app.ts";

const folder = mkdtempSync(join(tmpdir(), "init-"));
const file = join(folder, "okta-app.yaml");
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A keyboard and a screen. */
function desk(): {
  readonly keys: PassThrough & { isTTY: boolean };
  readonly screen: PassThrough;
  readonly seen: () => string;
} {
  const screen = new PassThrough();
  let seen = "";
  screen.setEncoding("utf8").on("data", (text: string) => (seen += text));
  return { keys: Object.assign(new PassThrough(), { isTTY: true }), screen, seen: () => seen };
}
/** What was asked, and what came of it, where somebody types these lines at once and leaves. */
async function typed(lines: readonly string[], more: object = {}): Promise<{ code: number; seen: string }> {
  const { keys, screen, seen } = desk();
  keys.end(lines.map((line) => `${line}\n`).join(""));
  const code = await initCommand({ file, yes: false, ...more }, keys, screen);
  await setImmediate();
  return { code, seen: seen() };
}
const enter = (times: number): readonly string[] => Array.from({ length: times }, () => "");
const nobody = (): PassThrough => new PassThrough();

describe("init", () => {
  test("--yes writes the defaults, which are those of an app without a profile", async () => {
    const { screen, seen } = desk();
    expect(await initCommand({ file, yes: true }, nobody(), screen)).toBe(0);
    await setImmediate();
    expect(seen()).toBe(`${file} is written. Use it with --app ${file}.\n`);
    expect(readAppProfile(file, {}).app).toEqual({ ...defaultApp("oin"), name: "My app" });
    expect(readdirSync(folder)).toEqual(["okta-app.yaml"]);
    expect(readFileSync(file, "utf8")).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=./node_modules/scim-okta-test/fixtures/apps/app-profile.schema.json
      # What the Okta app is, in the words of Okta's consoles. Secrets stay in the environment.

      kind: oin # Of Okta's catalog (oin), or made with the App Integration Wizard (aiw)
      name: My app # What the app is called
      # OIN Wizard, User operations
      userOperations:
        create: true # Create
        update: true # Update
        changePassword: true # Change password
        deactivate: true # Deactivate
        supportPatchForUser: true # Support PATCH for User; otherwise users are read and PUT
      groups: true # OIN Wizard: whether Okta manages groups at all
      # OIN Wizard, Group operations
      groupOperations:
        create: true # Create
        read: true # Read
        update: true # Update
        delete: true # Delete
      # Provisioning, To Okta
      toOkta:
        importUsers: true # Import users
        importGroups: true # Import groups
      governance: false # Roles and entitlements are managed: a template with Governance
      # Provisioning, To App
      toApp:
        createUsers: true # Create Users
        updateUserAttributes: true # Update User Attributes
        deactivateUsers: true # Deactivate Users
        syncPassword: false # Sync Password: the app gets the person's own Okta password
        excludeUsernameUpdates: false # Exclude username updates: a changed user name is not sent
      renameAppGroups: true # Push Groups, Group Push Settings: Rename app groups
      applicationUsernameFormat: Okta username # Sign On, Application username format
      # Authentication
      authentication:
        mode: bearer # How Okta proves itself
      "
    `);
  });
  test("Enter at every question is the same as --yes", async () => {
    const { code } = await typed(enter(usualAnswers().size));
    expect(code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(draft(usualAnswers()));
  });
  test("asks again where an answer is none, and says why", async () => {
    const { code, seen } = await typed(["oim", "AIW", "Mine", "scim.example.com", ...enter(40)]);
    expect(code).toBe(0);
    expect(seen).toContain('  unknown choice "oim"; did you mean "oin"?');
    expect(seen).toContain("the base URL does not begin with http");
    expect(readAppProfile(file, {}).app).toEqual({ ...defaultApp("aiw"), name: "Mine" });
  });
  test("does not ask about what is not offered", async () => {
    const { seen } = await typed(["aiw", ...enter(4), "n", "n", ...enter(40)]);
    expect(seen).toContain("Provisioning, To App: Create Users");
    expect(seen).not.toContain("Deactivate Users");
    expect(seen).not.toContain("Rename app groups");
    const { app } = readAppProfile(file, {});
    expect([...app.features].toSorted()).toEqual(["create-users", "import-groups", "import-users"]);
  });
  test("an identifier that Okta would find nobody by is refused in the words of the profile's own check", async () => {
    const answers = ["locale", "email", "emial", ...enter(40)];
    const { code, seen } = await typed(["aiw", ...enter(13), "Email prefix", "", ...answers]);
    expect(seen).toContain(
      "Unique identifier field for users [userName]:   Okta would ask for it as a userName, and find nobody",
    );
    expect(seen).toContain("  Okta would ask for an e-mail address, which no user name here is\n");
    expect(seen).toContain('  nobody in Okta has "emial"; did you mean "email"?\n');
    expect(code).toBe(0);
    expect(readAppProfile(file, {}).app.uniqueIdentifier).toBe("userName");
  });
  test("a wizard app has no raw header, and is told why", async () => {
    const { seen } = await typed(["aiw", ...enter(16), "header", "Header \u001b[31m", ...enter(40)]);
    expect(seen).toContain("  a wizard app always writes Bearer before the token: that is mode bearer\n");
    expect(seen).toContain('  unknown choice "Header \\u001b[31m"');
  });
  test("a consent comes back to a port that can be registered", async () => {
    const urls = ["https://login.example.com/authorize", "https://login.example.com/token"];
    const client = [...urls, "okta", ...enter(3), "65536", ...enter(9)];
    const { code } = await typed(["aiw", ...enter(16), "authorization-code", ...client]);
    expect(code).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("  redirectPort: 8765 # Port of the redirect URI to register");
    const { authentication } = readAppProfile(file, { SCIM_CLIENT_SECRET: "a-secret" });
    expect(authentication).toMatchObject({ mode: "authorization-code", redirectPort: 8765 });
  });
  test("a JSON file is JSON, and names its schema", async () => {
    const path = join(folder, "mine.json");
    expect(await initCommand({ file: path, yes: true }, nobody(), nobody())).toBe(0);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ $schema: expect.any(String), kind: "oin" });
    expect(readAppProfile(path, {}).app).toEqual({ ...defaultApp("oin"), name: "My app" });
  });
  test.each(["x.txt", "cyolo", "oin", "yaml", "x.yaml.bak"])("%s is no name that --app would take", async (name) => {
    const path = join(folder, name);
    await expect(initCommand({ file: path, yes: true }, nobody(), nobody())).rejects.toThrow(
      `init: "${path}" could not be used with --app; let its name end in .yaml, .yml or .json`,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
  test("no name is told as such", async () => {
    await expect(initCommand({ file: "", yes: true }, nobody(), nobody())).rejects.toThrow(
      /^init: name the file, such as okta-app\.yaml$/,
    );
  });
  test("a secret typed at the keyboard is not taken, and comes back nowhere", async () => {
    const { code, seen } = await typed([...enter(usualAnswers().size - 1), "hunter22-hunter22", "MY_TOKEN"]);
    expect(seen).toContain("the secret itself stays out of the file");
    expect(code).toBe(0);
    expect(seen).toContain("once MY_TOKEN is set");
    expect(readFileSync(file, "utf8")).not.toContain("hunter22");
    expect(readAppProfile(file, { MY_TOKEN: "abc" }).authentication).toEqual({ mode: "bearer", token: "abc" });
  });
  test("nobody at the keyboard is one clear line", async () => {
    await expect(initCommand({ file, yes: false }, nobody(), nobody())).rejects.toThrow(
      /^init: nobody is there to be asked; --yes writes the defaults$/,
    );
  });
  test("who leaves before the end leaves nothing behind", async () => {
    const { code, seen } = await typed(["aiw", "Mine"]);
    expect(code).toBe(130);
    expect(seen).toMatch(/\nNothing was written\.\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });
  test("Ctrl-C at a terminal, too", async () => {
    const { keys, screen, seen } = desk();
    const raw = Object.assign(keys, { setRawMode: () => keys });
    const code = initCommand({ file, yes: false }, raw, Object.assign(screen, { isTTY: true, columns: 80 }));
    raw.write("aiw\r");
    await setImmediate();
    raw.write("\u0003");
    expect(await code).toBe(130);
    await setImmediate();
    expect(seen()).toContain("Nothing was written.");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("init and the files that are there", () => {
  const yes = (more: object = {}): Promise<number> => initCommand({ file, yes: true, ...more }, nobody(), nobody());
  const refused = /^init: .+ is there already; --force replaces it$/;

  test("a file stays as it is, also one that leads nowhere; nothing is asked first", async () => {
    writeFileSync(file, "mine");
    await expect(yes()).rejects.toThrow(refused);
    await expect(typed([])).rejects.toThrow(refused);
    expect(readFileSync(file, "utf8")).toBe("mine");
    rmSync(file);
    symlinkSync(join(folder, "nowhere"), file);
    await expect(yes()).rejects.toThrow(refused);
  });
  test("also one that comes while questions are asked", async () => {
    const { keys, screen } = desk();
    const code = initCommand({ file, yes: false }, keys, screen);
    await setImmediate();
    writeFileSync(file, "mine");
    keys.end("\n".repeat(40));
    await expect(code).rejects.toThrow(refused);
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect(readdirSync(folder)).toEqual(["okta-app.yaml"]);
  });
  test("--force replaces it", async () => {
    writeFileSync(file, "mine");
    expect(await yes({ force: true })).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(draft(usualAnswers()));
    expect(readdirSync(folder)).toEqual(["okta-app.yaml"]);
  });
  test("a folder is no file, and a folder that is not there takes none", async () => {
    mkdirSync(file);
    await expect(yes({ force: true })).rejects.toThrow(/^init: cannot write .+ \(it is a folder\)$/);
    const lost = join(folder, "nowhere", "okta-app.yaml");
    await expect(initCommand({ file: lost, yes: true }, nobody(), nobody())).rejects.toThrow(
      /^init: cannot write .+ \(ENOENT\)$/,
    );
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
  });
});

test("whatever is answered, the profile reads as it was meant", () => {
  const words: Readonly<Record<string, string>> = {
    baseUrl: "https://scim.example.com/v2?a=b",
    uniqueIdentifierField: "email",
    "target.userNameSuffix": "@example.net",
    "authentication.tokenEndpoint": "https://login.example.com/token",
    "authentication.authorizationEndpoint": "https://login.example.com/authorize",
  };
  const given = (question: Question, pick: number, name: string): string => {
    if (question.optional && pick % 3 === 0) return "";
    if (question.type === "port") return String(pick);
    if (question.type === "flag") return pick % 2 === 0 ? "y" : "No";
    if (question.type === "choice") return question.choices[pick % question.choices.length] ?? "";
    return question.type === "env" ? `VARIABLE_${pick}` : (words[question.path] ?? name.replaceAll(":", "-"));
  };
  const printable = fc
    .string({ unit: "binary", minLength: 1, maxLength: 20 })
    .filter((one) => /^[^\p{C}\p{Z}]+$/u.test(one));
  const property = fc.property(
    fc.array(fc.nat({ max: 99 }), { minLength: 60, maxLength: 60 }),
    printable,
    (picks, name) => {
      const answers = new Map<string, { question: Question; answer: Answer }>();
      for (let next = nextQuestion(answers); next !== undefined; next = nextQuestion(answers)) {
        const typed = given(next, picks[answers.size] ?? 0, name);
        const first = answerTo(next, typed, answers);
        const isRefused = typed === "email" && "wrong" in first;
        if (isRefused) expect(first.wrong).toBe("Okta would ask for an e-mail address, which no user name here is");
        const came = isRefused ? answerTo(next, "employeeNumber", answers) : first;
        if ("wrong" in came) throw new Error(`${next.path}: ${came.wrong}`);
        answers.set(next.path, { question: next, answer: came.answer });
      }
      const said = (path: string): Answer => answers.get(path)?.answer;
      const env = Object.fromEntries(
        Array.from({ length: 100 }, (_, index) => [`VARIABLE_${index}`, `secret-${index}`]),
      );
      writeFileSync(file, draft(answers));
      const { app, authentication, baseUrl } = readAppProfile(file, {
        ...env,
        SCIM_PASSWORD: "x",
        SCIM_CLIENT_SECRET: "y",
      });
      expect([app.kind, app.name, baseUrl]).toEqual([said("kind"), said("name"), said("baseUrl")]);
      expect(authentication.mode).toBe(said("authentication.mode"));
      expect(app.userNameFormat).toBe(said("applicationUsernameFormat"));
      expect(app.userNameSuffix).toBe(said("target.userNameSuffix"));
      expect(app.features.has("sync-password")).toBe(said("toApp.syncPassword") === true);
      expect(app.features.has("create-users")).toBe(said("toApp.createUsers") === true);
      expect(app.features.has("rename-groups")).toBe(said("renameAppGroups") === true);
      expect(app.features.has("update-user-names")).toBe(said("toApp.excludeUsernameUpdates") === false);
      expect(app.features.has("governance")).toBe(said("governance") === true);
      expect(app.uniqueIdentifier).toBe(said("uniqueIdentifierField") ?? "userName");
    },
  );
  fc.assert(property, { numRuns: 150 });
});
