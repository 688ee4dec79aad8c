import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cli, type Given, tool } from "./tool.ts";
import { version } from "../../src/version.ts";

const taken: Server = createServer();
let takenPort = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const address = taken.address();
  takenPort = typeof address === "object" ? String(address?.port) : "";
});
afterAll(() => void taken.close());

const mine = (content: string): Given => ({ files: { "mine.yaml": content } });

/** Nobody listens there, so a mistake that showed only after the first request would be exit code 3. */
const TARGET = "--url http://127.0.0.1:1/scim/v2 --token let-me-in-please";
type Case = [what: string, args: string, says: string | RegExp, given?: Given];
const cases: readonly Case[] = [
  ["no URL", "--token let-me-in-please", "no target: give --url or SCIM_URL", { env: { SCIM_URL: "" } }],
  ["what is no URL", "--url scim.example.com --token let-me-in-please", "--url: the base URL does not begin with http"],
  [
    "what is no URL in SCIM_URL",
    "--token let-me-in-please",
    "SCIM_URL: the base URL",
    { env: { SCIM_URL: "nowhere" } },
  ],
  ["a URL with credentials", "--url https://me:hunter22@example.com", /credentials.*--token/],
  ["no token", "--url https://scim.example.com", "no token: give --token, --token-file or SCIM_TOKEN"],
  [
    "a token file that is not there",
    "--url https://scim.example.com --token-file none",
    "cannot read none (no such file)",
  ],
  ["nothing on standard input", "--url https://scim.example.com --token-file -", "no token in standard input"],
  ["a token that no header can carry", "--url https://scim.example.com --token sécret-sécret", "no header can carry"],
  ["an unknown option", "--tokn secret-secret", 'unknown option "--tokn"; did you mean "--token"?'],
  ["an option given twice", "demo --seed 1 --seed 2", "--seed is given more than once"],
  ["an unknown command", "serv --port 1", 'unknown command "serv"; did you mean "serve"?'],
  ["an unknown app", "demo --app oim", '--app: unknown app "oim"; did you mean "oin"?'],
  [
    "a file that is no app profile",
    "demo --app ./mine.txt",
    '"./mine.txt" is no app profile: the name of one ends in .yaml',
  ],
  [
    "a cyclic alias",
    "demo --app mine.yaml",
    "mine.yaml:2 attributes.values.title: is an alias",
    mine("kind: oin\nattributes: {values: &a {title: *a}}"),
  ],
  [
    "a second document",
    "demo --app mine.yaml",
    "mine.yaml:2: another document begins",
    mine("kind: oin\n---\nkind: aiw"),
  ],
  [
    "a glued secret",
    "demo --app mine.yaml",
    "mine.yaml:2 authentication: a blank is missing after the colon",
    mine("kind: oin\nauthentication: { mode: bearer, token:hunter22 }"),
  ],
  ["an app that is like no other", "demo --app okta", '--app: unknown app "okta"'],
  ["a suite twice", `${TARGET} --suite assign --suite assign/stored`, "suite assign is given twice"],
  ["an empty suite file", `${TARGET} --suite mine.yaml`, "mine.yaml: is empty", mine("")],
  ["an unknown value of --fail-on", "demo --fail-on eiter", '--fail-on: unknown value "eiter"; did you mean "either"?'],
  ["a --timeout that is no number", "demo --timeout abc", '--timeout: "abc" is no whole number from 1 to'],
  ["a negative --wait", "demo --wait -1", '--wait: "-1" is no whole number from 0 to'],
  ["a --max-duration of nothing", "demo --max-duration 0", '--max-duration: "0" is no whole number from 1 to'],
  ["a --max-writes that is no number", "demo --max-writes few", '--max-writes: "few" is no whole number from 1 to'],
  ["an option of a run to sweep", "sweep --max-writes 1", "sweep has no option --max-writes"],
  ["an option of sweep to a run", "--dry-run", "a run has no option --dry-run"],
  ["two places to sweep", `sweep one two ${TARGET}`, 'sweep: "two" is one word too many'],
  ["a --domain that is none", "demo --domain a@b", '--domain: "a@b" is no domain'],
  ["a port beyond all ports", "serve --port 65536", '--port: "65536" is no whole number from 0 to 65535'],
  ["an unknown quirk", "demo create-200-instead-of-202", 'did you mean "create-200-instead-of-201"?'],
  ["an unknown quirk to serve", "serve --quirk patch-203", 'unknown quirk "patch-203"; did you mean "patch-202"?'],
  ["an unknown suite", `${TARGET} --suite asign`, 'unknown suite "asign"; did you mean "assign"?'],
  ["an unknown step", `${TARGET} --suite assign/store`, 'unknown step "store"; did you mean "stored"?'],
  ["a suite file that is not there", `${TARGET} --suite mine.yaml`, "there is no suite file mine.yaml"],
  ["a suite file that is no YAML", `${TARGET} --suite mine.yaml`, /mine\.yaml: .*line 3/, mine("title: a\nsteps: [\n")],
  ["a suite file without steps", `${TARGET} --suite mine.yaml`, /mine\.yaml.*steps/, mine("title: a\nstory: b\n")],
  [
    "a suite file with an unknown check",
    `${TARGET} --suite mine.yaml`,
    /suite mine, step one, part create: unknown check "create-statu"; did you mean "create-status"\?/,
    mine(`
title: Mine
story: A story
people: { ada: [] }
steps: [{ id: one, does: Something, move: assign, with: { person: ada }, expect: { create: [create-statu] } }]`),
  ],
];

describe("what is wrong with a command line is one line on standard error, and exit code 2:", () => {
  test.concurrent.each(cases)("%s", async (_, args, says, given) => {
    const { code, out, err, junit } = await tool(args.split(" "), given);
    expect({ code, out, junit }).toEqual({ code: 2, out: "", junit: "" });
    expect(err).toMatch(/^scim-okta-test: [^\n]+\n$/);
    if (typeof says === "string") expect(err).toContain(says);
    else expect(err).toMatch(says);
    expect(err).not.toMatch(/hunter22|secret|let-me-in|[Ii]nternal|\bat .*\.js/);
  });
  test("whatever a file holds, it cannot be seen through, and it is not told at length", async () => {
    const json = JSON.stringify({ kind: "aiw", attributes: { values: { "\u001b[31mred\u202e\nx": 1 } } });
    const long = JSON.stringify({ kind: "a".repeat(100_000) });
    const [colourful, endless] = await Promise.all(
      [json, long].map((content) => tool(["demo", "--app", "mine.json"], { files: { "mine.json": content } })),
    );
    expect([colourful?.code, endless?.code]).toEqual([2, 2]);
    expect(colourful?.err).toBe(
      'scim-okta-test: mine.json:1 attributes.values: "\\u001b[31mred\\u202e\\nx" is not mapped, so Okta never sends it\n',
    );
    expect(endless?.err).toMatch(
      /^scim-okta-test: mine\.json:1 kind: unknown kind "a{100,1000}… \(100,0\d\d characters\)\n$/,
    );
  });
  test("a port in use", async () => {
    const { code, err } = await tool(["serve", "--port", takenPort]);
    expect(code).toBe(2);
    expect(err).toBe(`scim-okta-test: --port: Cannot listen on 127.0.0.1:${takenPort}: the port is already in use.\n`);
  });
});

describe("what can be said of itself", () => {
  test("the version is there at once: no large library is loaded for it", async () => {
    const traced = [process.execPath, "--import", TRACE, cli, "--version"] as const;
    const { out, err } = await tool([], { command: traced });
    expect(out).toBe(`${version}\n`);
    expect(err).toContain("dist/version.js");
    expect(err).not.toMatch(/yargs|undici|faker|ajv|yaml/);
  });
  test("--help", async () => {
    const { code, out, err } = await tool(["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatchInlineSnapshot(`
      "scim-okta-test --url URL --token TOKEN

      Simulates Okta against a SCIM server and judges every answer.

      Commands:
        scim-okta-test                  run against a server                 [default]
        scim-okta-test demo [quirk]     run against the reference server, faultless or
                                        with a quirk
        scim-okta-test sweep [journal]  remove what a run has left that was killed, or
                                        could not remove it
        scim-okta-test init [file]      write an app profile: what is switched on in
                                        Okta
        scim-okta-test list             list suites, steps, app profiles, checks and
                                        quirks
        scim-okta-test serve            start the reference server

      Options:
        --help          Show help                                            [boolean]
        --version       Show version number                                  [boolean]
        --url           SCIM base URL of the server under test [SCIM_URL]     [string]
        --token         bearer token, or what the app profile leaves open [SCIM_TOKEN]
                                                                              [string]
        --token-file    file that holds the token; - is standard input        [string]
        --app           Okta app to simulate: oin, aiw, both, a ready-made app
                        profile, or the file of one          [string] [default: "oin"]
        --suite         suite, group of suites (usual, tolerance, rfc) or suite file
                        of your own, or one /step of a suite; repeatable       [array]
        --junit         where the JUnit XML goes
                                               [string] [default: "reports/junit.xml"]
        --fail-on       what fails the run: okta, rfc, either, warning, never
                                                          [string] [default: "either"]
        --seed          seed of the made-up people and groups                 [string]
        --domain        domain of made-up user names and e-mail addresses
                                                     [string] [default: "example.com"]
        --timeout       milliseconds a request may take    [string] [default: "60000"]
        --wait          seconds to wait for the target to answer at all
                                                               [string] [default: "0"]
        --back-off      milliseconds to wait first after a 429 without Retry-After; it
                        doubles, nine times at most. Okta: 300000
                                                             [string] [default: "120"]
        --max-duration  seconds until the run ends early, and cleans up       [string]
        --max-writes    writes until the run ends early, not counting those that clean
                        up                                                    [string]
        --read-only     send nothing but GET, which shows little
                                                            [boolean] [default: false]
        --tolerance     also play what Okta is only said to send; it never fails
                                                            [boolean] [default: false]
        --oin           also tell, case by case, what of Okta's test plan for
                        submissions was shown, and what is left by hand
                                                            [boolean] [default: false]
        --keep          leave what the run made             [boolean] [default: false]
        --verbose       print every exchange as it happens  [boolean] [default: false]

      Exit codes: 0 nothing fails, 1 something fails, 2 this command line, a
      suite file or an app profile is wrong, 3 nothing could be judged or the run did
      not get through.
      Of sweep: 0 nothing is left, 1 something is, 2 and 3 as above
      "
    `);
  });
  test("the help of a command names its options", async () => {
    const { out } = await tool(["serve", "--help"]);
    expect([...out.matchAll(/^ {2}--([a-z-]+) /gm)].map(([, name]) => name)).toEqual([
      "help",
      "version",
      "port",
      "token",
      "users",
      "groups",
      "quirk",
    ]);
  });
  test("list shows suites, steps, checks and quirks", async () => {
    const { code, out, err } = await tool(["list"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^assign: A new person is assigned$/m);
    expect(out).toMatch(/^ {2}assign\/stored: The harness reads Ada's account$/m);
    expect(out).toMatch(/^ {2}create-status \(must, tolerates\): A create is answered 201$/m);
    expect(out).toMatch(/^ {2}create-200-instead-of-201 \(faulty\): .+$/m);
    expect(out).toMatch(/^ {2}patch-204 \(legal\): .+$/m);
  });
});

/** Makes node write the address of every module that it loads to standard error. */
const inline = (script: string): string => `data:text/javascript,${encodeURIComponent(script)}`;
const LOADER = inline(`
  import { writeSync } from "node:fs";
  export async function resolve(name, context, next) {
    const found = await next(name, context);
    writeSync(2, found.url + "\\n");
    return found;
  }`);
const TRACE = inline(`import { register } from "node:module"; register(${JSON.stringify(LOADER)});`);
