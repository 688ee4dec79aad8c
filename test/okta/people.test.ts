import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Group, Person, Profile } from "../../src/model.ts";
import { changeable, maker, traits, type Trait } from "../../src/okta/people.ts";
import { signature } from "../../src/names.ts";

const marks = fc.stringMatching(/^[a-z0-9]{6}$/);
const seeds = fc.nat();
const wishes: fc.Arbitrary<Trait[]> = fc.subarray([...traits]);

/** One person for each wish and as many groups. */
function cast(seed: number, mark: string, wanted: readonly Trait[][]): { people: Person[]; groups: Group[] } {
  let count = 0;
  const make = maker({ seed, mark, number: () => (count += 1), domain: "example.com" });
  const people = wanted.map((wish, index) => make.person(`person${index}`, wish));
  return { people, groups: wanted.map((_, index) => make.group(`group${index}`)) };
}
const person = (seed: number, wanted: Trait[]): Person => {
  const [made] = cast(seed, "a1b2c3", [wanted]).people;
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
      fc.property(seeds, marks, wishes, (seed, mark, wanted) => {
        const { people, groups } = cast(seed, mark, [wanted]);
        const all = [
          ...people.flatMap(({ userName, email, alternative }) => [
            userName,
            email,
            alternative.userName,
            alternative.email,
          ]),
          ...groups.flatMap(({ displayName, alternativeName }) => [displayName, alternativeName]),
        ];
        expect(all).toHaveLength(6);
        for (const name of all) expect(name).toContain(signature(mark));
      }),
    );
  });

  test("have names of their own, however many there are and whatever is asked of them", () => {
    fc.assert(
      fc.property(seeds, fc.array(wishes, { minLength: 2, maxLength: 20 }), (seed, wanted) => {
        const { people, groups } = cast(seed, "a1b2c3", wanted);
        const unique = [
          ...people.map(({ userName }) => userName.toLowerCase()),
          ...groups.flatMap(({ displayName, alternativeName }) => [displayName, alternativeName]),
        ];
        expect(new Set(unique).size).toBe(unique.length);
      }),
    );
  });

  test("have names of their own because they are numbered, not by luck", () => {
    const first = maker({ seed: 1, mark: "a1b2c3", number: () => 1, domain: "example.com" }).person("ada", []);
    const second = maker({ seed: 1, mark: "a1b2c3", number: () => 2, domain: "example.com" }).person("ada", []);
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
        expect(email).toBe(userName);
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

  test("keep their user name when their profile changes", () => {
    expect(changeable).not.toContain("userName");
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        const { userName, alternative } = person(seed, wanted);
        expect(alternative.userName).toBe(userName);
      }),
    );
    for (const seed of [1, 2, 3]) {
      const before = person(seed, []);
      expect(names(before.alternative).slice(1)).not.toEqual(names(before).slice(1));
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
});

describe("a trait", () => {
  const inTheName = traits.filter((trait) => trait !== "namesake");
  const has: Readonly<Record<Exclude<Trait, "namesake">, (one: Person) => boolean>> = {
    apostrophe: ({ userName, familyName }) => userName.includes("'") && familyName.includes("'"),
    plus: ({ userName }) => userName.includes("+"),
    "non-ascii": ({ givenName, displayName }) => /[^ -~]/.test(givenName) && /[^ -~]/.test(displayName),
    "upper-case": ({ userName }) => userName !== userName.toLowerCase(),
  };

  test.each(inTheName)("%s is in the names where it is asked for, and there alone", (trait) => {
    fc.assert(
      fc.property(seeds, wishes, (seed, wanted) => {
        expect(has[trait](person(seed, wanted))).toBe(wanted.includes(trait));
      }),
    );
  });
});
