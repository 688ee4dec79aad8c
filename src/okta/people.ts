/** Made-up people and groups. The seed decides who they are, the run mark makes their names new in every run. */
// One locale; the package's root loads every one there is.
import { faker } from "@faker-js/faker/locale/en";
import type { Group, Person, Profile } from "../model.ts";

/** What a suite may ask of a person's name, because servers stumble over it. */
export const traits = ["apostrophe", "plus", "non-ascii", "upper-case"] as const;
export type Trait = (typeof traits)[number];

/** What a suite may have changed in a profile. */
export const changeable: readonly string[] = ["givenName", "familyName", "displayName", "email"];

export interface Casting {
  readonly seed: number;
  /** Makes every name the only one of its kind in the run. */
  readonly number: () => number;
  /** Six letters and digits, fresh in every run. */
  readonly mark: string;
  readonly domain: string;
}
/** Makes people and groups; the same calls with the same seed give the same people but for the mark. */
export interface Maker {
  person(alias: string, wanted: readonly Trait[]): Person;
  group(alias: string): Group;
}

/** How everything that a run makes is recognised, by people and by cleanup. */
export const signature = (mark: string): string => `sot-${mark}`;

export function maker({ seed, number, mark, domain }: Casting): Maker {
  let made = 0;
  // The locale's faker is everybody's, so it is told anew each time where to begin.
  const begin = (): void => {
    faker.seed([seed, (made += 1)]);
  };
  return {
    person(alias, wanted) {
      begin();
      const sign = `${signature(mark)}.${number()}`;
      const before = profile(wanted, sign, domain);
      return {
        ...before,
        alias,
        externalId: `00u${faker.string.alphanumeric(17)}`,
        password: faker.string.alphanumeric(8),
        alternative: { ...profile([], sign, domain), userName: before.userName },
      };
    },
    group(alias) {
      begin();
      const name = `${faker.commerce.department()} ${signature(mark)}.${number()}`;
      return { alias, displayName: `Équipe ${name}`, alternativeName: `${name} & Söhne`, members: [] };
    },
  };
}

function profile(wanted: readonly Trait[], sign: string, domain: string): Profile {
  const givenName = `${wanted.includes("non-ascii") ? "Zoë " : ""}${plain(faker.person.firstName())}`;
  const familyName = `${wanted.includes("apostrophe") ? "O'" : ""}${plain(faker.person.lastName())}`;
  const separator = wanted.includes("plus") ? "+" : ".";
  const local = `${plain(givenName)}.${familyName}${separator}${sign}`;
  const userName = `${wanted.includes("upper-case") ? local : local.toLowerCase()}@${domain}`;
  return {
    userName,
    givenName,
    familyName,
    displayName: `${givenName} ${familyName}`,
    email: userName,
    locale: "en-US",
  };
}
/** Letters only: what a trait did not ask for stays out of the name. */
const plain = (name: string): string => name.normalize("NFD").replace(/[^A-Za-z]/g, "");
