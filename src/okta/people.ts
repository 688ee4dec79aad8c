/** Made-up people and groups. The seed decides who they are, the run mark makes their names new in every run. */
// One locale; the package's root loads every one there is.
import { faker } from "@faker-js/faker/locale/en";
import type { Group, Person, Profile } from "../model.ts";
import { sign } from "../names.ts";

/**
 * What a suite may ask of a person's name, because servers stumble over it. A namesake's user name holds all of that of
 * the person made before, as every second group's name does: a filter that takes "eq" for "contains" finds both.
 */
export const traits = ["apostrophe", "plus", "non-ascii", "upper-case", "namesake"] as const;
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

export function maker({ seed, number, mark, domain }: Casting): Maker {
  let made = 0;
  let [lastUserName, lastGroupName] = ["", ""];
  // The locale's faker is everybody's, so it is told anew each time where to begin.
  const begin = (): void => {
    faker.seed([seed, (made += 1)]);
  };
  return {
    person(alias, wanted) {
      begin();
      const signed = sign(mark, number());
      const own = profile(wanted, signed, domain);
      const isNamesake = wanted.includes("namesake") && lastUserName !== "";
      const before = isNamesake ? addressed(own, `${signed}.${lastUserName}`) : own;
      lastUserName = before.userName;
      return {
        ...before,
        alias,
        externalId: `00u${faker.string.alphanumeric(17)}`,
        password: faker.string.alphanumeric(8),
        alternative: { ...profile([], signed, domain), userName: before.userName },
      };
    },
    group(alias) {
      begin();
      const signed = sign(mark, number());
      const name = `${faker.commerce.department()} ${signed}`;
      const displayName = lastGroupName === "" ? `Équipe ${name}` : `${signed} ${lastGroupName}`;
      lastGroupName = displayName;
      return { alias, displayName, alternativeName: `${name} & Söhne`, members: [] };
    },
  };
}

function profile(wanted: readonly Trait[], signed: string, domain: string): Profile {
  const givenName = `${wanted.includes("non-ascii") ? "Zoë " : ""}${plain(faker.person.firstName())}`;
  const familyName = `${wanted.includes("apostrophe") ? "O'" : ""}${plain(faker.person.lastName())}`;
  const separator = wanted.includes("plus") ? "+" : ".";
  const local = `${plain(givenName)}.${familyName}${separator}${signed}`;
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
const addressed = (profile: Profile, address: string): Profile => ({ ...profile, userName: address, email: address });
/** Letters only: what a trait did not ask for stays out of the name. */
const plain = (name: string): string => name.normalize("NFD").replace(/[^A-Za-z]/g, "");
