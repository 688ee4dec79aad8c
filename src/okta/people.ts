/** Made-up people and groups. The seed decides who they are, the run mark makes their names new in every run. */
// One locale; the package's root loads every one there is.
import { faker } from "@faker-js/faker/locale/en";
import type { App, Group, Json, Person, Profile } from "../model.ts";
import { sign, unsigned } from "../names.ts";
import { optionalAttributes } from "./mapping.ts";

/**
 * What a suite may ask of a person, because servers stumble over it. A namesake is called as the person made before,
 * and has a user name that holds all of that person's, as every second group's name does: a filter that takes "eq" for
 * "contains" finds both. A third group is called like the first but for the punctuation.
 */
export const traits = [
  "apostrophe",
  "plus",
  "non-ascii",
  "upper-case",
  "namesake",
  "other-email",
  "every-attribute",
] as const;
export type Trait = (typeof traits)[number];

/** What a suite may have changed in a profile. */
export const changeable: readonly string[] = [
  "userName",
  "givenName",
  "familyName",
  "displayName",
  "email",
  ...optionalAttributes,
];

export interface Casting {
  readonly app: App;
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
  /** All those of a story, whose names are made to be mistaken for one another. */
  groups(aliases: readonly string[]): readonly Group[];
}

export function maker(casting: Casting): Maker {
  const { seed, number, mark } = casting;
  let made = 0;
  let last: Profile | undefined;
  // The locale's faker is everybody's, so it is told anew each time where to begin.
  const begin = (): void => {
    faker.seed([seed, (made += 1)]);
  };
  return {
    person(alias, wanted) {
      begin();
      const signed = sign(mark, number());
      const own = profile(wanted, signed, casting);
      const named = wanted.includes("namesake") && last !== undefined ? namesake(own, last, signed, casting) : own;
      last = named;
      return {
        ...named,
        alias,
        externalId: `00u${faker.string.alphanumeric(17)}`,
        password: password(casting.app),
        alternative: profile(
          wanted.filter((trait) => trait === "every-attribute"),
          signed,
          casting,
          1,
        ),
        ownPassword: password(casting.app),
      };
    },
    groups(aliases) {
      const signs = aliases.map(() => sign(mark, number()));
      const departments = aliases.map(() => {
        begin();
        return faker.commerce.department();
      });
      const names = namesOf(departments[0] ?? "", signs);
      return aliases.map((alias, index) => ({
        alias,
        displayName: names[index] ?? "",
        alternativeName: `${departments[index]} ${signs[index]} ${pitfalls}`,
        members: [],
      }));
    },
  };
}

/**
 * What Okta lets a group be called, and servers stumble over: letters beyond Latin-1 and beyond 16 bits, signs that mean
 * something in a filter, a URL or a database, and more than 64 characters in all.
 */
const pitfalls = "& Söhne, Łódź / 東京 🦊 (Research and Development, 100%, l'État)";

/** One for each sign. The third has the letters and digits of the first: where names are made into paths, they are one. */
function namesOf(department: string, [first = "", ...more]: readonly string[]): readonly string[] {
  const [second, third, ...others] = more;
  const spare = third === undefined ? "" : ` ${unsigned(third)}`;
  const names = [`Équipe ${department} ${first}${spare}`];
  if (second !== undefined) names.push(`${second} ${names[0]}`);
  if (third !== undefined) names.push(`Équipe: ${department} ${unsigned(first)} ${third}`);
  for (const signed of others) names.push(`${signed} ${names.at(-1)}`);
  return names;
}

function profile(wanted: readonly Trait[], signed: string, { app, domain }: Casting, turn: 0 | 1 = 0): Profile {
  const first = plain(faker.person.firstName());
  // Beyond ASCII, beyond Latin-1, and a letter of Japanese family names that takes more than 16 bits.
  const givenName = wanted.includes("non-ascii") ? `Zoë Łucja 𠮷 ${first}` : first;
  const family = `${wanted.includes("apostrophe") ? "O'" : ""}${plain(faker.person.lastName())}`;
  // Okta takes fifty characters, and many a database thirty.
  const familyName = wanted.includes("every-attribute") ? `${family}-Featherstonehaugh-Cholmondeley` : family;
  const separator = wanted.includes("plus") ? "+" : ".";
  const spelt = `${plain(givenName)}.${family}${separator}${signed}`;
  const local = wanted.includes("upper-case") ? spelt : spelt.toLowerCase();
  const email = `${wanted.includes("other-email") ? "mail." : ""}${local}@${domain}`;
  const { locale = "en-US", ...values } = Object.fromEntries(
    // Nothing is no value, and brings no extension with it.
    Object.entries(app.values).filter(([, value]) => value !== "" && value !== null),
  );
  return {
    userName: applicationUserName(app, `${local}@${domain}`, email),
    givenName,
    familyName,
    displayName: `${givenName} ${familyName}`,
    email,
    locale: typeof locale === "string" ? locale : "en-US",
    more: { ...(wanted.includes("every-attribute") ? filled(turn) : {}), ...values },
  };
}
/** docs/okta-wire.md §12 */
function applicationUserName({ userNameFormat, userNameSuffix }: App, login: string, email: string): string {
  const whole = userNameFormat.startsWith("Email") ? email : login;
  if (userNameSuffix !== undefined) return `${whole.split("@")[0]}${userNameSuffix}`;
  return userNameFormat.endsWith("prefix") ? (whole.split("@")[0] ?? whole) : whole;
}
/** The user name may be no address, or one of another domain. */
function namesake(own: Profile, of: Profile, signed: string, { domain }: Casting): Profile {
  const { givenName, familyName, displayName } = of;
  const userName = `${signed}.${of.userName}`;
  return { ...own, givenName, familyName, displayName, userName, email: `${userName.split("@", 1)[0]}@${domain}` };
}
/** Letters only: what a trait did not ask for stays out of the name. */
const plain = (name: string): string => name.normalize("NFD").replace(/[^A-Za-z]/g, "");

/**
 * Everything that Okta maps by default beside what everybody has; on the second turn, all of it is another. Codes begin
 * with a zero, which is lost where they are taken for numbers.
 */
function filled(turn: 0 | 1): Record<string, Json> {
  const digits = (count: number): string => `${turn + 1}${faker.string.numeric(count - 1)}`;
  const several = (word: string): string => `${word} ${turn === 0 ? "East" : "West"}`;
  return {
    middleName: several(plain(faker.person.middleName())),
    honorificPrefix: ["Dr.", "Prof."][turn] ?? "",
    honorificSuffix: ["III", "IV"][turn] ?? "",
    title: several(faker.person.jobTitle()),
    userType: ["Employee", "Contractor"][turn] ?? "",
    primaryPhone: `+1 202 555 ${digits(4)}`,
    mobilePhone: `+1 202 556 ${digits(4)}`,
    streetAddress: several(faker.location.streetAddress()),
    locality: several(faker.location.city()),
    region: ["CA", "BE"][turn] ?? "",
    postalCode: `0${digits(4)}`,
    country: ["US", "DE"][turn] ?? "",
    preferredLanguage: ["fr", "de"][turn] ?? "",
    timezone: ["America/Los_Angeles", "Europe/Berlin"][turn] ?? "",
    employeeNumber: `00${digits(4)}`,
    costCenter: digits(4),
    organization: several(faker.company.name()),
    division: several(faker.commerce.department()),
    department: several(faker.commerce.department()),
    managerValue: `00u${digits(17)}`,
    managerDisplayName: several(faker.person.fullName()),
  };
}
/** One of each kind that Okta's password policies ask for. */
function password({ passwordPolicy: { minimumLength, symbol } }: App): string {
  const { string } = faker;
  const letters = [string.alpha({ casing: "upper" }), string.alpha({ casing: "lower" })];
  const kinds = [...letters, string.numeric(), ...(symbol ? ["!"] : [])];
  return `${string.alphanumeric(Math.max(0, minimumLength - kinds.length))}${kinds.join("")}`;
}
