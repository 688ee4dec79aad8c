import fc from "fast-check";
import { parse } from "scim2-parse-filter";
import { describe, expect, test } from "vitest";
import { ENTERPRISE_USER, USER } from "../../src/scim/urns.ts";
import { at, directory, idOf, names, refusal, type Directory } from "./directory.ts";

const filtered = (path: string, filter: string): string => `${path}?filter=${encodeURIComponent(filter)}`;

async function town(): Promise<Directory> {
  const all = directory();
  await all.user({
    userName: "Ada",
    externalId: "00uA",
    title: "Countess",
    userType: "Employee",
    name: { givenName: "Ada", familyName: "O'Malley" },
    emails: [
      { value: "ada@work.example.com", type: "work", primary: true },
      { value: "ada@home.example.org", type: "home" },
    ],
    territory: "EMEA",
    [ENTERPRISE_USER]: { department: "R&D", manager: { value: "m1" } },
  });
  all.tick();
  await all.user({
    userName: "bob",
    userType: "Intern",
    active: false,
    emails: [{ value: "bob@work.example.org", type: "work" }],
  });
  all.tick();
  const cy = await all.user({ userName: 'cy+x\\y"z', externalId: "00ua", nickName: "" });
  await all.group({ displayName: "Crew", members: [{ value: idOf(cy) }] });
  return all;
}
const found = async (filter: string): Promise<readonly unknown[]> => {
  const answer = await (await town()).send("GET", filtered("/Users", filter));
  expect(answer.status).toBe(200);
  expect(at(answer, "totalResults")).toBe(names(answer).length);
  return names(answer);
};
const everybody = ["Ada", "bob", 'cy+x\\y"z'];
const cy = everybody[2];

describe("a filter finds", () => {
  test.each([
    ['userName eq "ada"', ["Ada"]],
    ['USERNAME Eq "ADA"', ["Ada"]],
    [`${USER}:userName sw "A"`, ["Ada"]],
    [`${USER.toUpperCase()}:USERNAME sw "a"`, ["Ada"]],
    ['userName ne "ada"', ["bob", cy]],
    ['externalId eq "00uA"', ["Ada"]],
    ['externalId eq "00ua"', [cy]],
    ['name.familyName co "O\'Malley"', ["Ada"]],
    ['name.familyName co "o\'m"', ["Ada"]],
    ['userName ew "B"', ["bob"]],
    ["title pr", ["Ada"]],
    ["name pr", ["Ada"]],
    ["emails pr", ["Ada", "bob"]],
    ["not (title pr)", ["bob", cy]],
    ["title eq null", ["bob", cy]],
    ["title ne null", ["Ada"]],
    ["active eq true", ["Ada", cy]],
    ["active eq false", ["bob"]],
    ['active eq "false"', []],
    ['emails.value eq "ADA@HOME.example.org"', ["Ada"]],
    ['emails co "example.org"', ["Ada", "bob"]],
    ['emails.type eq "home"', ["Ada"]],
    ['emails[type eq "work" and value co "example.org"]', ["bob"]],
    ['emails.type eq "work" and emails.value co "example.org"', ["Ada", "bob"]],
    ['emails[type eq "work" and not (value ew ".org")]', ["Ada"]],
    ['userType eq "Employee" and (emails co "example.com" or emails.value co "nowhere")', ["Ada"]],
    ['userType ne "Employee" and not (emails co "example.com" or emails.value co "nowhere")', ["bob"]],
    ['userType eq "Intern" or userType eq "Employee" and title eq "nothing"', ["bob"]],
    ['(userType eq "Intern" or userType eq "Employee") and title eq "Countess"', ["Ada"]],
    ['not (userType eq "Intern") and userName sw "a" or userName eq "bob"', ["Ada", "bob"]],
    [`${ENTERPRISE_USER}:department eq "r&d"`, ["Ada"]],
    [`${ENTERPRISE_USER}:manager.value eq "m1"`, ["Ada"]],
    [`schemas eq "${ENTERPRISE_USER}"`, ["Ada"]],
    ['territory eq "emea"', ["Ada"]],
    ['groups.display eq "crew"', [cy]],
    ['userName gt "ada"', ["bob", cy]],
    ['userName ge "ADA"', everybody],
    ['userName lt "Bob"', ["Ada"]],
    ['userName le "BOB"', ["Ada", "bob"]],
    ['meta.created gt "2026-01-01T00:00:00Z"', ["bob", cy]],
    ['meta.lastModified ge "2026-01-01T00:00:01.000Z"', ["bob", cy]],
    ['meta.created lt "2026-01-01T01:00:01+01:00"', ["Ada"]],
    ['meta.created eq "2026-01-01T01:00:00.0+01:00"', ["Ada"]],
    ['meta.created le "2026-01-01T00:00:01Z"', ["Ada", "bob"]],
    ['meta.resourceType eq "User"', everybody],
    ['meta.resourceType eq "user"', []],
    ['userName eq "cy+x\\\\y\\"z"', [cy]],
    ['userName eq "\\u0061da"', ["Ada"]],
    ['nothing eq "x"', []],
    ['nothing ne "x"', []],
    ["nothing pr", []],
    ['name.nothing eq "x"', []],
    ['emails[nothing eq "x"]', []],
    ['urn:example:ext:2.0:User:nothing eq "x"', []],
    ["nothing lt -5 and title pr", []],
    ['userName eq "constructor"', []],
    ["constructor pr", []],
    ["nickName pr", [cy]],
  ])("%s", async (filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });
  test("groups by their name in any case, and by their members", async () => {
    const { send } = await town();
    expect(names(await send("GET", filtered("/Groups", 'displayName eq "CREW"')))).toEqual(["Crew"]);
    const id = idOf(at(await send("GET", filtered("/Users", 'userName sw "cy"')), "Resources", "0"));
    expect(names(await send("GET", filtered("/Groups", `members.value eq "${id}"`)))).toEqual(["Crew"]);
    expect(names(await send("GET", filtered("/Groups", `members[value eq "${id}" and type eq "User"]`)))).toEqual([
      "Crew",
    ]);
    expect(names(await send("GET", filtered("/Groups", 'members eq "nobody"')))).toEqual([]);
    expect(names(await send("GET", filtered("/Users", `id eq "${id}"`)))).toEqual([cy]);
    expect(names(await send("GET", filtered("/Users", `id eq "${id.toUpperCase()}"`)))).toEqual([]);
  });
  test("by numbers that no schema knows, negative ones in the middle too", async () => {
    const { send, user } = directory();
    await user({ userName: "ada", level: -5 });
    await user({ userName: "bob", level: 10 });
    expect(names(await send("GET", filtered("/Users", "level eq -5 and active eq true")))).toEqual(["ada"]);
    expect(names(await send("GET", filtered("/Users", "level gt 9")))).toEqual(["bob"]);
    expect(names(await send("GET", filtered("/Users", 'level co "1"')))).toEqual([]);
    expect(names(await send("GET", filtered("/Users", "level co 1")))).toEqual([]);
  });
});

test("an exact identifier is found however its accents are composed, and in its own case only", async () => {
  const { send, user } = directory();
  await user({ userName: "ada", externalId: "\u00C9-1" });
  expect(names(await send("GET", filtered("/Users", 'externalId eq "E\u0301-1"')))).toEqual(["ada"]);
  expect(names(await send("GET", filtered("/Users", 'externalId eq "\u00E9-1"')))).toEqual([]);
});

describe("a filter is refused", () => {
  test.each([
    "",
    " ",
    "userName",
    "userName eq",
    "userName eq ada",
    "userName eq 'ada'",
    'userName is "ada"',
    'userName regex "ada"',
    'userName eq "ada',
    'userName eq "a\\x"',
    'userName eq "ada" and',
    'userName eq "ada" title pr',
    '(userName eq "ada"',
    'userName eq "ada")',
    'not userName eq "ada"',
    "userName pr constructor title pr",
    "userName pr toString title pr",
    'emails[type eq "work"',
    'emails[type eq "work"].value eq "x"',
    "emails[]",
    'eq "ada"',
    '"userName" eq "ada"',
    'user/name eq "ada"',
    'name. eq "ada"',
    'name.givenName.x eq "ada"',
    'name eq "Ada"',
    "active gt true",
    "active le false",
    "territory gt true",
    'x509Certificates.value gt "QQ=="',
    "title gt null",
    'meta.created gt "yesterday"',
    "meta.created gt 5",
    'userName eq "ada" && title pr',
  ])("%s", async (filter) => {
    const answer = await (await town()).send("GET", filtered("/Users", filter));
    expect(refusal(answer)).toBe("400 invalidFilter");
    expect(at(answer, "Resources")).toBeUndefined();
  });
});

test("a filter that is nested beyond reason is refused, not fatal", async () => {
  const deep = `${"(".repeat(50_000)}title pr${")".repeat(50_000)}`;
  expect(refusal(await (await town()).send("GET", filtered("/Users", deep)))).toBe("400 invalidFilter");
});

describe("in a query string", () => {
  test.each([
    "/Users?filter=userName%20eq%20%22cy%2Bx%5C%5Cy%5C%22z%22&startIndex=1&count=100",
    "/Users?filter=userName+eq+%22cy%2Bx%5C%5Cy%5C%22z%22",
    '/Users?startIndex=1&count=100&filter=userName%20eq%20"cy%2Bx%5C%5Cy%5C%22z"',
  ])("blanks come as %%20 or +, a plus as %%2B: %s", async (path) => {
    expect(names(await (await town()).send("GET", path))).toEqual([cy]);
  });
  test("a bare + is a blank and finds nobody who is called with a plus", async () => {
    expect(names(await (await town()).send("GET", "/Users?filter=userName%20sw%20%22cy+x%22"))).toEqual([]);
  });
});

describe("whatever the value", () => {
  const name = fc.string({ unit: "binary", minLength: 1 }).filter((text) => text.trim() !== "");
  test("a user is found by the own name, quoted as JSON, and nobody else is", async () => {
    await fc.assert(
      fc.asyncProperty(name, async (userName) => {
        const { send, user } = directory();
        await user({ userName: "somebody else" });
        fc.pre(userName.toLowerCase() !== "somebody else");
        const id = idOf(await user({ userName }));
        const answer = await send("GET", filtered("/Users", `userName eq ${JSON.stringify(userName)}`));
        expect(at(answer, "totalResults")).toBe(1);
        expect(idOf(at(answer, "Resources", "0"))).toBe(id);
      }),
      { numRuns: 200 },
    );
  });
  test("any text for a filter is either answered or refused as a filter", async () => {
    const words = fc.constantFrom(
      "userName",
      "eq",
      "and",
      "not",
      "or",
      "(",
      ")",
      "[",
      "]",
      '"x"',
      "pr",
      "true",
      "-1",
      "emails",
      ".",
      "constructor",
      "__proto__",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 8 }).map((all) => all.join(" ")),
    );
    const { send } = await town();
    await fc.assert(
      fc.asyncProperty(text, async (filter) => {
        expect(["200", "400 invalidFilter"]).toContain(refusal(await send("GET", filtered("/Users", filter))));
      }),
      { numRuns: 500 },
    );
  });
  test("and, or and not are those of logic, with the usual precedence", async () => {
    const facts = { title: "t", nickName: "n" };
    const { send, user } = directory();
    await user({ userName: "ada", ...facts });
    type Term = { text: string; holds: boolean };
    const atom = fc.constantFrom<Term>(
      { text: "title pr", holds: true },
      { text: "locale pr", holds: false },
      { text: 'nickName eq "N"', holds: true },
    );
    const { or } = fc.letrec<{ or: Term; and: Term; unit: Term }>((tie) => ({
      or: fc
        .array(tie("and"), { minLength: 1, maxLength: 3 })
        .map((all) => ({ text: all.map((term) => term.text).join(" or "), holds: all.some((term) => term.holds) })),
      and: fc
        .array(tie("unit"), { minLength: 1, maxLength: 3 })
        .map((all) => ({ text: all.map((term) => term.text).join(" and "), holds: all.every((term) => term.holds) })),
      unit: fc.oneof(
        { maxDepth: 3 },
        atom,
        tie("or").map(({ text, holds }) => ({ text: `(${text})`, holds })),
        tie("or").map(({ text, holds }) => ({ text: `not (${text})`, holds: !holds })),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(or, async ({ text, holds }) => {
        expect(at(await send("GET", filtered("/Users", text)), "totalResults")).toBe(holds ? 1 : 0);
      }),
      { numRuns: 300 },
    );
  });
});

/** Why literals do not reach the library and its answers are checked; when one of these fails, filter.ts can get simpler. */
describe("what is wrong with scim2-parse-filter", () => {
  test("an escaped backslash stays two characters, and is an error at the end", () => {
    expect(parse('a eq "x\\\\y"')).toMatchObject({ compValue: "x\\\\y" });
    expect(() => parse('a eq "x\\\\"')).toThrow("is not json");
    expect(parse('a eq "\\u0041"')).toMatchObject({ compValue: "\\u0041" });
  });
  test("a negative number must be the last word", () => {
    expect(parse("a eq -15")).toMatchObject({ compValue: -15 });
    expect(() => parse("a eq -15 and b pr")).toThrow("unexpected token");
  });
  test("any word that every object knows passes for an operator", () => {
    expect(parse("a pr constructor b pr")).toMatchObject({ op: "constructor" });
  });
  test("brackets are not asked for behind not, and a name behind square brackets becomes a second condition", () => {
    expect(parse("not a pr")).toMatchObject({ op: "not" });
    expect(parse('a[b pr].c eq "x"')).toMatchObject({ op: "and" });
  });
});
