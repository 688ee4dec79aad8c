import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { App, Group, Person, Profile, UserNameFormat } from "../../src/model.ts";
import { defaultApp } from "../../src/okta/app.ts";
import { optionalAttributes } from "../../src/okta/mapping.ts";
import { changeable, maker, traits, type Trait } from "../../src/okta/people.ts";
import { sameBearer, signature } from "../../src/names.ts";

const marks = fc.stringMatching(/^[a-z0-9]{6}$/);
const seeds = fc.nat();
const wishes: fc.Arbitrary<Trait[]> = fc.subarray([...traits]);

const oin = defaultApp("oin");
const userNameFormats = ["Okta username", "Email", "Okta username prefix", "Email prefix"] as const;
/** Apps that differ in what they make of people. */
const apps: fc.Arbitrary<App> = fc
  .record(
    {
      userNameFormat: fc.constantFrom<UserNameFormat>(...userNameFormats),
      userNameSuffix: fc.constantFrom("@corp.example.net", "-ext", ""),
      passwordPolicy: fc.record({ minimumLength: fc.integer({ min: 0, max: 128 }), symbol: fc.boolean() }),
    },
    { requiredKeys: ["userNameFormat", "passwordPolicy"] },
  )
  .map((change) => ({ ...oin, ...change }));

/** One person for each wish and as many groups. */
function cast(
  seed: number,
  mark: string,
  wanted: readonly Trait[][],
  app: App = oin,
): { people: Person[]; groups: Group[] } {
  let count = 0;
  const make = maker({ app, seed, mark, number: () => (count += 1), domain: "example.com" });
  const people = wanted.map((wish, index) => make.person(`person${index}`, wish));
  return { people, groups: [...make.groups(wanted.map((_, index) => `group${index}`))] };
}
const person = (seed: number, wanted: Trait[], app: App = oin): Person => {
  const [made] = cast(seed, "a1b2c3", [wanted], app).people;
  if (made === undefined) throw new Error("nobody was made");
  return made;
};
const names = ({ userName, givenName, familyName, displayName }: Profile): string[] => [
  userName,
  givenName,
  familyName,
  displayName,
];

describe("made-up people and groups", () => {
  test("are the same whenever the seed is the same, but for the mark", () => {
    fc.assert(
      fc.property(seeds, marks, marks, fc.array(wishes, { maxLength: 4 }), (seed, mark, other, wanted) => {
        const once = JSON.stringify(cast(seed, mark, wanted));
        const again = JSON.stringify(cast(seed, other, wanted));
        expect(again).toBe(once.replaceAll(signature(mark), signature(other)));
      }),
    );
  });

  test("are others under another seed", () => {
    const made = [1, 2, 3, 4, 5].map((seed) => person(seed, []).userName);
    expect(new Set(made).size).toBe(made.length);
  });

  test("carry the mark in every user name and every group name", () => {
    fc.assert(
      fc.property(seeds, marks, wishes, apps, (seed, mark, wanted, app) => {
        const { people, groups } = cast(seed, mark, [[], wanted], app);
        const all = [
          ...people.flatMap(({ userName, email, alternative }) => [
            userName,
            email,
            alternative.userName,
            alternative.email,
          ]),
          ...groups.flatMap(({ displayName, alternativeName }) => [displayName, alternativeName]),
        ];
        expect(all).toHaveLength(12);
        for (const name of all) expect(name).toContain(signature(mark));
      }),
    );
  });

  test("have names of their own, however many there are and whatever is asked of them", () => {
    fc.assert(
      fc.property(seeds, fc.array(wishes, { minLength: 2, maxLength: 20 }), apps, (seed, wanted, app) => {
        const { people, groups } = cast(seed, "a1b2c3", wanted, app);
        const unique = [
          ...people.map(({ userName }) => userName.toLowerCase()),
          ...groups.flatMap(({ displayName, alternativeName }) => [displayName, alternativeName]),
        ];
        expect(new Set(unique).size).toBe(unique.length);
      }),
    );
  });

  test("have names of their own because they are numbered, not by luck", () => {
    const first = maker({ app: oin, seed: 1, mark: "a1b2c3", number: () => 1, domain: "example.com" }).person(
      "ada",
      [],
    );
    const second = maker({ app: oin, seed: 1, mark: "a1b2c3", number: () => 2, domain: "example.com" }).person(
      "ada",
      [],
    );
    expect(second.userName).toBe(first.userName.replace("sot-a1b2c3.1@", "sot-a1b2c3.2@"));
    expect(second.userName).not.toBe(first.userName);
  });

  test("look like what Okta sends: an Okta id, a placeholder password, an address as user name", () => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        const { externalId, password, userName, email, locale } = person(seed, wanted);
        expect(externalId).toMatch(/^00u[A-Za-z0-9]{17}$/);
        expect(password).toMatch(/^[A-Za-z0-9]{8}$/);
        expect(userName).toMatch(/^[A-Za-z'+.\d-]+@example\.com$/);
        expect(email).toBe(wanted.includes("other-email") ? `mail.${userName}` : userName);
        expect(locale).toBe("en-US");
      }),
    );
  });

  test("have letters beyond ASCII in the names of groups, before and after a rename", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [group] = cast(seed, "a1b2c3", [[]]).groups;
        expect(group?.displayName).toMatch(/[^ -~]/);
        expect(group?.alternativeName).toMatch(/[^ -~]/);
      }),
    );
  });

  test("have another user name of their own to change to, made as the first one was", () => {
    expect(changeable).toContain("userName");
    fc.assert(
      fc.property(seeds, wishes, apps, (seed, wanted, app) => {
        const { people } = cast(seed, "a1b2c3", [[], wanted], app);
        const [all, ends] = [people.flatMap((one) => [one, one.alternative]), userNameEnd(app)];
        for (const { userName } of all) expect(userName.endsWith(ends)).toBe(true);
        // Whoever it is, the name before and the name after are nobody else's.
        const named = people.map((one) => [one.userName.toLowerCase(), one.alternative.userName.toLowerCase()]);
        const [first = [], second = []] = named;
        expect(first.filter((name) => second.includes(name))).toEqual([]);
      }),
    );
    for (const seed of [1, 2, 3]) {
      const before = person(seed, []);
      expect(names(before.alternative)).not.toEqual(names(before));
      expect(before.alternative.userName).not.toBe(before.userName);
    }
  });
});

/** With what every user name of this app ends. */
const userNameEnd = ({ userNameFormat, userNameSuffix }: App): string =>
  userNameSuffix ?? (userNameFormat.endsWith("prefix") ? "" : "@example.com");

describe("the user name", () => {
  const local = (name: string): string => name.split("@")[0] ?? "";
  test.each<[UserNameFormat, string | undefined, string]>([
    ["Okta username", undefined, "#@example.com"],
    ["Email", undefined, "mail.#@example.com"],
    ["Okta username prefix", undefined, "#"],
    ["Email prefix", undefined, "mail.#"],
    ["Okta username", "@corp.example.net", "#@corp.example.net"],
    ["Email", "@corp.example.net", "mail.#@corp.example.net"],
    ["Okta username prefix", "-ext", "#-ext"],
    ["Okta username", "", "#"],
  ])("made of %s with the suffix %j is %s", (userNameFormat, suffix, expected) => {
    const app = { ...oin, userNameFormat, ...(suffix === undefined ? {} : { userNameSuffix: suffix }) };
    const login = local(person(7, ["other-email"]).userName);
    expect(person(7, ["other-email"], app).userName).toBe(expected.replace("#", login));
  });
  test("is not what the e-mail address is made of", () => {
    fc.assert(
      fc.property(seeds, wishes, wishes, apps, (seed, first, second, app) => {
        const { people } = cast(seed, "a1b2c3", [first, [...second, "namesake"]], app);
        for (const { email, alternative } of people) {
          expect(email).toMatch(/^[^@]+@example\.com$/);
          expect(alternative.email).toMatch(/^[^@]+@example\.com$/);
        }
      }),
    );
  });
});

describe("a password", () => {
  test("is as long as the policy asks for, and has of each kind", () => {
    fc.assert(
      fc.property(seeds, apps, (seed, app) => {
        const { minimumLength, symbol } = app.passwordPolicy;
        for (const password of Object.values(passwords(person(seed, [], app)))) {
          expect(password.length).toBe(Math.max(minimumLength, symbol ? 4 : 3));
          for (const kind of [/[A-Z]/, /[a-z]/, /\d/]) expect(password).toMatch(kind);
          expect(/[^A-Za-z0-9]/.test(password)).toBe(symbol);
        }
      }),
    );
  });
  test("of one's own is another than the one that Okta makes up", () => {
    const { made, own } = passwords(person(1, []));
    expect(own).not.toBe(made);
  });
  const passwords = ({ password, ownPassword }: Person): { made: string; own: string } => ({
    made: password,
    own: ownPassword,
  });
});

describe("what the administrator has set", () => {
  test("everybody has, whoever they are, in place of what would have been made up", () => {
    const app = { ...oin, values: { title: "Fellow", badge: 7, locale: "de-DE" } };
    for (const wanted of [[], ["every-attribute"]] satisfies Trait[][]) {
      const { more, locale, alternative } = person(1, wanted, app);
      expect([more["title"], more["badge"], more["locale"], locale]).toEqual(["Fellow", 7, undefined, "de-DE"]);
      expect([alternative.more["title"], alternative.locale]).toEqual(["Fellow", "de-DE"]);
    }
  });
});

describe("names that hold others", () => {
  test("a namesake's user name holds that of the person made before, behind a sign of its own", () => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        const [first, second] = cast(seed, "a1b2c3", [wanted, ["namesake"]]).people;
        expect(second?.userName).toBe(`sot-a1b2c3.2.${first?.userName ?? ""}`);
        expect(second?.email).toBe(second?.userName);
      }),
    );
  });
  test("nobody else's does, and the first of all is nobody's namesake", () => {
    const [first, second] = cast(1, "a1b2c3", [["namesake"], []]).people;
    expect(first?.userName).toBe(person(1, []).userName);
    expect(second?.userName).not.toContain(first?.userName);
  });
  test("a second group's name holds that of the first, behind a sign of its own", () => {
    const { people, groups } = cast(1, "a1b2c3", [[], []]);
    expect(groups[1]?.displayName).toBe(`sot-a1b2c3.${people.length + 2} ${groups[0]?.displayName ?? ""}`);
  });
  test("a third group is called like the first but for the punctuation, and has a sign of its own", () => {
    const [first, , third] = cast(1, "a1b2c3", [[], [], []]).groups.map(({ displayName }) => displayName);
    const bare = (name = ""): string => name.replaceAll(/[^\p{L}\p{N}]+/gu, " ");
    expect(bare(third)).toBe(bare(first));
    expect(third).not.toBe(first);
    expect(sameBearer(first ?? "", third ?? "")).toBe(false);
  });
});

describe("a trait", () => {
  const inTheName = traits.filter((trait) => trait !== "namesake");
  const has: Readonly<Record<Exclude<Trait, "namesake">, (one: Person) => boolean>> = {
    apostrophe: ({ userName, familyName }) => userName.includes("'") && familyName.includes("'"),
    plus: ({ userName }) => userName.includes("+"),
    "non-ascii": ({ givenName, displayName }) => /[^ -~]/.test(givenName) && /[^ -~]/.test(displayName),
    "upper-case": ({ userName }) => userName !== userName.toLowerCase(),
    "other-email": ({ userName, email }) => email !== userName,
    "every-attribute": ({ more }) => optionalAttributes.every((attribute) => Object.hasOwn(more, attribute)),
  };

  test.each(inTheName)("%s is in the names where it is asked for, and there alone", (trait) => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        expect(has[trait](person(seed, wanted))).toBe(wanted.includes(trait));
      }),
    );
  });

  test("every-attribute gives the profile that it changes to everything as well, and other values", () => {
    const { more, alternative } = person(3, ["every-attribute"]);
    expect(Object.keys(alternative.more).toSorted()).toEqual(optionalAttributes.toSorted());
    for (const attribute of ["title", "primaryPhone", "department", "managerValue"])
      expect(alternative.more[attribute]).not.toEqual(more[attribute]);
    expect(person(3, []).more).toEqual({});
  });
});
