/** Ids that lead astray: such as a server may have, and such as it only says it has. */
import type { Json } from "../../../src/model.ts";
import { text } from "../../../src/scim/json.ts";
import type { Row } from "../bench.ts";
import { always, resource } from "../moments.ts";
import { server } from "../server.ts";

/** It knows them itself, so the ids are its own to choose. */
const real = (make: (number: number) => string): Pick<Row, "target"> => {
  let number = 0;
  return { target: () => server({ when: () => false, deed: () => {} }, { newId: () => make((number += 1)) }) };
};
/** It shows them, and does not know them. */
const shown = (make: (id: string) => Json): Pick<Row, "when" | "deed"> => ({
  when: always,
  deed: resource((one) => ({ ...one, id: make(text(one, "id") ?? "") })),
});

export const ids: readonly Row[] = [
  {
    does: "has ids with slashes",
    ...real((number) => `a/b//${number}`),
    says: "Everything that applies was met",
    code: 0,
  },
  {
    does: "has ids with blanks, a plus, percents, quotes and question marks",
    ...real((number) => `%2e%00+?filter=x&"'#\\ ${number}`),
    says: "Everything that applies was met",
    code: 0,
  },
  {
    does: "has ids that climb: ../../admin",
    ...real((number) => `../../admin/${number}`),
    says: "Everything that applies was met",
    code: 0,
  },
  {
    does: "has ids with line breaks and escapes",
    ...real((number) => `\r\nHost: evil\r\n\x1b[2J${number}`),
    says: "Everything that applies was met",
    code: 0,
  },
  {
    does: "has ids of ten signs that are four bytes each",
    ...real((number) => `${"🤖".repeat(10)}${number}`),
    says: "Everything that applies was met",
    code: 0,
  },
  {
    does: "has ids of four thousand letters",
    ...real((number) => `${"x".repeat(4_000)}${number}`),
    says: "Everything that applies was met",
    code: 0,
  },
  {
    does: "has ids like __proto__ and constructor",
    ...real((number) => ["__proto__", "constructor", "toString"][number - 1] ?? `hasOwnProperty${number}`),
    says: "Everything that applies was met",
    code: 0,
  },
  {
    does: "has ids that are made of filters",
    ...real((number) => `" or userName pr or id eq "${number}`),
    says: "Everything that applies was met",
    code: 0,
  },
  {
    does: "shows ids that it does not know itself, and forgets nobody",
    ...shown((id) => `a/${id}`),
    says: "its DELETE was answered 404, and it cannot be read, but a look-up still finds it",
    code: 1,
  },
  {
    does: "shows the id ..",
    ...shown(() => ".."),
    says: "the target said that it was made, but not where it is",
    code: 1,
  },
  {
    does: "shows ids of a hundred thousand letters",
    ...shown((id) => id + "x".repeat(100_000)),
    says: "curl # not shown: an address of 100,",
    code: 1,
    never: /x{4000}/,
  },
  {
    does: "shows ids with half a sign",
    ...shown((id) => `${id}\ud800`),
    says: "the target said that it was made, but not where it is",
    code: 1,
  },
  {
    does: "shows one number for every id",
    ...shown(() => 12_345_678),
    says: "✗ resource-id-string",
    code: 1,
    hides: true,
  },
  { does: "shows empty ids", ...shown(() => ""), says: "✗ resource-id: Every resource has an id (RFC: must)", code: 1 },
  { does: "shows objects for ids", ...shown((id) => ({ value: id })), says: "✗ resource-id-string", code: 1 },
  { does: "shows one id for everybody", ...shown(() => "1"), says: "which is bob's", code: 1, hides: true },
];
