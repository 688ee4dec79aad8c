import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAppProfile } from "../../src/app-profile.ts";
import { everythingOn } from "../../src/okta/app.ts";
import { toWire } from "../../src/okta/wire.ts";
import { quirks } from "../../src/reference/quirks/index.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { findings } from "../../src/reporters/findings.ts";
import { paint } from "../../src/reporters/paint.ts";
import { redactor } from "../../src/reporters/redact.ts";
import { conduct, planRun } from "../../src/run.ts";
import { builtIn, rfc, selectSuites, tolerance, usual } from "../../src/suites.ts";
import { figuresOf } from "./faults-page.ts";
import { readFaults } from "./faults.ts";
import { expectPart } from "./part.ts";

const file = new URL("../../README.md", import.meta.url);

test("the README shows the options as the tool does", () => {
  const help = execFileSync(process.execPath, ["dist/cli.js", "--help"], {
    encoding: "utf8",
    env: { ...process.env, COLUMNS: "100" },
  });
  expectPart("README.md", "help", `\n\`\`\`\n${help.trim()}\n\`\`\`\n\n`);
});

const asked = (id: string): string =>
  usual.includes(id)
    ? ""
    : tolerance.includes(id)
      ? " (`--tolerance`)"
      : ` (\`--suite ${rfc.includes(id) ? "rfc" : id}\`)`;
test("the README tells every suite's story", () => {
  const rows = selectSuites(builtIn).map(
    ({ id, file: { title, story } }) => `| ${id}${asked(id)} | **${title}.** ${story.replaceAll("\n", " ").trim()} |`,
  );
  expectPart("README.md", "suites", `${rows.join("\n")}\n`);
});

test("the README says how many faults of real servers a run notices", () => {
  const isQuirk = (name: string): boolean => quirks.some(({ id }) => id === name);
  const { all, checked, ending, explained } = figuresOf(readFaults(), isQuirk);
  expectPart(
    "README.md",
    "faults",
    `Among them are [${all} faults that real servers had](docs/faults.md): a run notices ${checked + ending} of them, and the page
shows how each failure reads. Why it says nothing of the other ${explained} stands there, too.
`,
  );
});

test("the README's sample of a failure is what the tool says", async () => {
  const quirk = quirks.find(({ id }) => id === "group-remove-wipes-all");
  const target = "https://scim.example.com/scim/v2";
  let made = 0;
  const store = emptyStore();
  const newId = (): string => `id-${(made += 1)}`;
  const handler = reference(store, { baseUrl: target, token: "t", newId, now: () => new Date(0) });
  const handle = quirk?.wrap(handler, store);
  const config = {
    target,
    apps: [everythingOn("oin")],
    suites: selectSuites([]),
    seed: 1,
    mark: "k3x9ab",
    domain: "example.com",
    failOn: "either",
    keep: false,
  } as const;
  const report = await conduct(config, planRun(config), {
    send: async (request, by) => (handle ?? handler)(toWire(request, by, "Bearer t")),
    sleep: async () => {},
  });
  const [first = ""] = findings(report, { paint: paint(false), redact: redactor([]) }).split("\n\n");
  expect(first).toContain("members-stored");
  expectPart("README.md", "sample", `\n\`\`\`\n${first}\n\`\`\`\n\n`);
});

test("the README's app profile, and every authentication mode in it, is one that the tool takes", () => {
  const readme = readFileSync(file, "utf8");
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  const env = { SCIM_HEADER: "Token abc", SCIM_PASSWORD: "secret", SCIM_SECRET: "secret" };
  const read = (text: string): ReturnType<typeof readAppProfile> => {
    const path = join(folder, "app.yaml");
    writeFileSync(path, text);
    return readAppProfile(path, env);
  };
  const [, shown = ""] = /```yaml\n(# yaml-language-server[^`]+)```/.exec(readme) ?? [];
  expect(read(shown)).toMatchObject({ app: { kind: "aiw", userNameSuffix: "@acme.example" } });
  const modes = [...readme.matchAll(/^\| `(\{ mode: [^`]+\})` \|/gm)].map(([, mode = ""]) => mode);
  expect(modes).toHaveLength(5);
  for (const mode of modes) {
    const { authentication } = read(`kind: oin\nauthentication: ${mode}\n`);
    expect(mode).toContain(`mode: ${authentication.mode}`);
  }
  rmSync(folder, { recursive: true });
});
