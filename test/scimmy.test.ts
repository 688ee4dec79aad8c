import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { XMLValidator } from "fast-xml-parser";
import { parse, type TestCase } from "junit2json";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checks } from "../src/checks/index.ts";
import type { Json } from "../src/model.ts";
import { idOf } from "../src/scim/answers.ts";
import { parseJson } from "../src/scim/json.ts";
import { GROUP, USER } from "../src/scim/urns.ts";
import { selectSuites, usual } from "../src/suites.ts";
import { scimmyServer, type ScimmyServer } from "./servers/scimmy.ts";

interface Expectation {
  readonly outcome: "fails" | "warns" | "blocked";
  /** What the report says at each of the places. */
  readonly says: RegExp;
  /** Suite, step and part; "* create" is that part wherever it is played. */
  readonly places: readonly string[];
  readonly except?: readonly string[];
  /** Absent: in both. */
  readonly app?: "oin" | "aiw";
}

/**
 * All that scimmy 1.3.5 with scimmy-routers 1.3.2 gets wrong, compared by hand with the RFCs and with what it answers.
 * Anything else that the run complains of, and anything here that it no longer complains of, fails the test.
 */
const expected: Readonly<Record<string, Expectation>> = {
  // RFC 7644 §3.3 wants the address of a new resource in two places, the Location header and meta.location. The router
  // answers 201 with the body, in which meta.location is, and sets no header.
  location: {
    outcome: "fails",
    says: /at Location expected the address of the new resource, actual nothing/,
    // That assign.duplicate-other-case was made at all is the fault below; its 201 lacks the header like every other.
    places: ["* create"],
    except: ["assign.duplicate create", "leave-and-return.duplicate create"],
  },
  // userName is compared without case (RFC 7643 §4.1.1; caseExact is false in §8.7.1), and it is caseExact that decides
  // for a filter too (RFC 7644 §3.4.2.2). The library's Filter.match compares "eq" with ===, whatever the attribute.
  "other-case-found": {
    outcome: "fails",
    says: /at \/Resources expected the account .*, once, actual not found/,
    places: ["assign.found-in-other-case look-up"],
  },
  // The same two names are one name (RFC 7643 §4.1.1), of which there may be one account; a second is to be refused with
  // 409 (RFC 7644 §3.3). The library leaves this to its users, who compare strings as it does itself.
  "duplicate-case-refused": {
    outcome: "fails",
    says: /at status expected 409, actual 201 /,
    places: ["assign.duplicate-other-case create"],
  },
  // Not a fault: a duplicate that was let in has no refusal of which the status could be judged.
  "duplicate-status": {
    outcome: "blocked",
    says: /^blocked .*: the duplicate was accepted$/,
    places: ["assign.duplicate-other-case create"],
  },
  // Adding a member who is there already changes nothing (RFC 7644 §3.5.2.1, which says so of members in its example);
  // the same value is not to be listed twice (RFC 7643 §2.4). PatchOp appends what comes, so Gus stands in the group
  // twice, until the removal in the step "swap" takes out both. A wizard app PUTs the whole list, which hides the fault.
  "members-stored": {
    outcome: "fails",
    says: /at \/members expected nothing more, actual gus, \{"value":"[-0-9a-f]{36}","display":".+"\}/,
    places: ["push-group.joined-once read", "push-group.left read", "push-group.left-once read"],
    app: "oin",
  },
  // startIndex is the place of the page's first result (RFC 7644 §3.4.2.4), and behind the last there is none. ListResponse
  // skips to startIndex only where there are as many results, and otherwise shows the first page again: with 6 users,
  // startIndex=7&count=2 is answered with users 1 and 2, under a startIndex of 7.
  "page-past-the-end": {
    outcome: "fails",
    says: /at \/Resources expected nothing, actual [1-9] resources/,
    places: [
      "import.small-pages beyond-the-end",
      "import.next-hundred beyond-the-end",
      "import.small-group-pages beyond-the-end",
    ],
  },
  // itemsPerPage is how many resources the page holds (RFC 7644 §3.4.2 and table 7); ListResponse repeats count. Figures
  // of the RFC itself show a 10 over fewer, though abridged, resources, so that this is a warning.
  "list-items-per-page": {
    outcome: "warns",
    says: /at \/itemsPerPage expected [0126], actual (2|100)/,
    places: [
      "connection.test list-users",
      "connection.save list-users",
      "connection.save list-groups",
      "* look-up",
      "import.import page",
      "import.import-groups page",
      "import.next-hundred beyond-the-end",
    ],
  },
  // The enterprise extension is one that a server need not have (RFC 7643 §4.3), and this one has declared none to scimmy.
  "optional-attributes-stored": {
    outcome: "warns",
    says: /at \/urn:ietf:params:scim:schemas:extension:enterprise:2.0:User expected \{.*\}, actual nothing/,
    places: [
      "attributes.stored read",
      "attributes.changed read",
      "attributes.renamed read",
      "leave-and-return.inactive read",
      "leave-and-return.revived read",
    ],
  },
  // A 401 names the schemes that are supported in WWW-Authenticate (RFC 7644 §2, which goes by RFC 7235 §4.1). The router
  // wraps what its handler throws into a 401 with a SCIM Error, and adds no header.
  "www-authenticate": {
    outcome: "warns",
    says: /at WWW-Authenticate expected the schemes you support, actual nothing/,
    places: [
      "connection.wrong-token request",
      "connection.no-token request",
      "leave-and-return.read-without-token request",
      "leave-and-return.write-without-token request",
    ],
  },
};

const apps = ["oin", "aiw"];
const token = "residents-only-4b7e91";
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

let server: ScimmyServer;
let folder: string;
let residents: readonly string[];
let before: readonly string[];
let run: { readonly code: unknown; readonly stdout: string; readonly stderr: string };
let xml: string;
let cases: readonly TestCase[];

beforeAll(async () => {
  server = await scimmyServer(token);
  folder = await mkdtemp(join(tmpdir(), "scimmy-"));
  const user = await make("/Users", { schemas: [USER], userName: "Resident@example.com", active: true });
  const members = [{ value: user, display: "Resident@example.com" }];
  const group = await make("/Groups", { schemas: [GROUP], displayName: "Residents", members });
  residents = [`/Users/${user}`, `/Groups/${group}`];
  before = await Promise.all(residents.map(read));
  run = await playOkta();
  xml = await readFile(join(folder, "junit.xml"), "utf8");
  cases = await casesOf(xml);
}, 60_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const authorization = { authorization: `Bearer ${token}` };
async function make(endpoint: string, resource: Json): Promise<string> {
  const headers = { ...authorization, "content-type": "application/scim+json" };
  const answer = await fetch(server.url + endpoint, { method: "POST", headers, body: JSON.stringify(resource) });
  return idOf(parseJson(await answer.text())) ?? "";
}
const read = async (path: string): Promise<string> =>
  (await fetch(server.url + path, { headers: authorization })).text();

const playOkta = (): Promise<typeof run> =>
  new Promise((resolve) => {
    const args = [cli, "--url", server.url, "--app", "both", "--seed", "1", "--junit", "junit.xml", "--verbose"];
    const options = { cwd: folder, env: { SCIM_TOKEN: token }, maxBuffer: 50_000_000 };
    execFile(process.execPath, args, options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });

async function casesOf(report: string): Promise<readonly TestCase[]> {
  const parsed = await parse(report);
  if (parsed === null || parsed === undefined || !("testsuite" in parsed)) return [];
  return (parsed.testsuite ?? []).flatMap(({ testcase = [] }) => testcase);
}

interface Complaint {
  readonly at: string;
  readonly said: string;
}
/** A testcase that is neither met nor about something that this app does not do. */
function complaint({ classname, name = "", failure, error, ...rest }: TestCase): readonly Complaint[] {
  const [part = "", title = ""] = name.split(/: (.*)/s);
  const id = checks.find((check) => check.title === title)?.id;
  const out = rest["system-out"]?.[0] ?? "";
  const [fault] = failure ?? error ?? [];
  const outcome = failure ? "fails" : error ? "broken" : (/^(?:warning|blocked)/.exec(out)?.[0] ?? "");
  if (outcome === "") return [];
  const at = `${classname} ${part}: ${id} ${outcome === "warning" ? "warns" : outcome}`;
  return [{ at, said: fault?.message ?? out }];
}

/** Wherever a part is played, in any suite of one app. */
const everywhere = (kind: string, part: string): readonly string[] => [
  ...new Set(
    cases
      .filter(({ name = "", skipped }) => name.startsWith(`${part}: `) && skipped === undefined)
      .map(({ classname = "" }) => classname)
      .filter((classname) => classname.startsWith(`${kind}.`))
      .map((classname) => `${classname.slice(kind.length + 1)} ${part}`),
  ),
];
/** What plays a guess can only warn. */
const guesses = selectSuites([]).flatMap(({ id, file }) => (file.evidence === "guess" ? [id] : []));
const placesIn = (kind: string, { places: all, except = [] }: Expectation): readonly string[] =>
  all
    .flatMap((place) => (place.startsWith("* ") ? everywhere(kind, place.slice(2)) : [place]))
    .filter((place) => !except.includes(place));
const expectedPlaces = (): readonly { readonly at: string; readonly says: RegExp }[] =>
  Object.entries(expected).flatMap(([id, expectation]) =>
    (expectation.app === undefined ? apps : [expectation.app]).flatMap((kind) =>
      placesIn(kind, expectation).map((place) => {
        const isGuess = guesses.includes(place.split(".")[0] ?? "");
        const outcome = isGuess && expectation.outcome === "fails" ? "warns" : expectation.outcome;
        return { at: `${kind}.${place}: ${id} ${outcome}`, says: expectation.says };
      }),
    ),
  );

describe("against a server made with scimmy", () => {
  test("every fault is found where it shows, and nothing else is called one", () => {
    const complaints = cases.flatMap(complaint).map(({ at }) => at);
    expect(complaints.toSorted()).toEqual(
      expectedPlaces()
        .map(({ at }) => at)
        .toSorted(),
    );
  });
  test("every finding says what was expected and what came instead", () => {
    const places = expectedPlaces();
    for (const { at, said } of cases.flatMap(complaint)) {
      const { says } = places.find((place) => place.at === at) ?? {};
      expect(said, at).toMatch(says ?? "a place that is not expected");
    }
  });
  test("the run fails", () => {
    expect(run.code).toBe(1);
    expect(run.stderr).toBe("");
  });
  test("the report is XML that others can read, with all suites in both apps", () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    const played = new Set(cases.map(({ classname = "" }) => classname.split(".", 2).join(".")));
    const all = apps.flatMap((app) => usual.map((suite) => `${app}.${suite}`));
    expect([...played].toSorted()).toEqual(all.toSorted());
  });
  test("whoever was there before is there after, byte for byte, and nobody else", async () => {
    expect(await Promise.all(residents.map(read))).toEqual(before);
    const left = [...server.users.keys(), ...server.groups.keys()];
    expect(left).toEqual(residents.map((path) => path.split("/").at(-1)));
  });
  test("the report is the only file it writes", async () => {
    expect(await readdir(folder)).toEqual(["junit.xml"]);
  });
  test("nothing it writes holds the token", () => {
    expect(run.stdout).toContain("Authorization");
    for (const text of [run.stdout, run.stderr, xml]) expect(text).not.toContain(token);
  });
});
