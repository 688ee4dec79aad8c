/** JSON that is none, and JSON that nobody expects. */
import type { Json } from "../../../src/model.ts";
import type { Row } from "../bench.ts";
import { always, create, every, json as other, lookUp, read, resource, rewritten } from "../moments.ts";
import type { Deed } from "../server.ts";

const text = (change: (legal: string) => string): Deed =>
  rewritten((legal) => ({ text: legal.text === "" ? "" : change(legal.text) }));
/** Into every user: one more member, or many. */
const plus = (member: string): Deed => text((legal) => legal.replace('"userName":', `${member},"userName":`));
const instead = (body: Json): Deed => other(() => body);
const lists = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const objects = (levels: number): string => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
const keys = (many: number): string => Array.from({ length: many }, (_, index) => `"k${index}":${index}`).join(",");
const addresses = (many: number): Deed =>
  text((legal) => legal.replace('"emails":[', `"emails":[${'{"value":"a"},'.repeat(many)}`));

const NO_JSON = "✗ json: Bodies of successful answers are JSON objects (RFC: must)";
const MET = "Everything that applies was met";
const TOO_DEEP = "Actual   more than 1000 levels";

export const json: readonly Row[] = [
  {
    does: "breaks its JSON off",
    when: every(read),
    deed: text((legal) => legal.slice(0, -20)),
    says: NO_JSON,
    code: 1,
  },
  { does: "says NaN", when: every(read), deed: plus('"loginCount":NaN'), says: NO_JSON, code: 1 },
  {
    does: "writes JSON as JavaScript would: no quotes, a comment, a comma too many",
    when: every(read),
    deed: text((legal) => legal.replace('"userName"', "/* who */ userName").replace(/}$/, ",}")),
    says: NO_JSON,
    code: 1,
  },
  {
    does: "has a guard against scripts before its JSON",
    when: every(read),
    deed: text((legal) => `)]}',\n${legal}`),
    says: `Actual   ")]}',\\n{\\"sche" and so on, which is no JSON`,
    code: 1,
  },
  {
    does: "sends two documents, one behind the other",
    when: every(read),
    deed: text((legal) => `${legal}\n${legal}`),
    says: NO_JSON,
    code: 1,
  },
  {
    does: "has an attribute twice",
    when: every(read),
    deed: text((legal) => legal.replace(/"userName":("[^"]*")/, '"userName":"somebody@example.com","userName":$1')),
    says: "Actual   twice",
    code: 1,
  },
  {
    does: "has an attribute once more in another case",
    when: every(read),
    deed: text((legal) => legal.replace(/"userName":("[^"]*")/, '"USERNAME":"somebody@example.com","userName":$1')),
    says: "Actual   USERNAME and userName",
    code: 1,
  },
  { does: "nests 900 lists in a user", when: every(read), deed: plus(`"deep":${lists(900)}`), says: MET, code: 0 },
  {
    does: "nests 10,000 lists in a user",
    when: every(read),
    deed: plus(`"deep":${lists(10_000)}`),
    says: TOO_DEEP,
    code: 1,
  },
  {
    does: "nests a million objects in a user",
    when: every(read),
    deed: plus(`"deep":${objects(1_000_000)}`),
    says: TOO_DEEP,
    code: 1,
    slow: true,
  },
  {
    does: "nests 100,000 objects where the name is",
    when: every(read),
    deed: text((legal) => legal.replace(/"name":\{[^}]*\}/, `"name":${objects(100_000)}`)),
    says: TOO_DEEP,
    code: 1,
  },
  {
    does: "nests 100,000 lists and nothing else",
    when: every(lookUp),
    deed: text(() => lists(100_000)),
    says: TOO_DEEP,
    code: 1,
  },
  {
    does: "nests 100,000 objects in its error",
    when: every(create),
    deed: rewritten(({ status, text: legal }) =>
      status === 409 ? { text: `{"schemas":${objects(100_000)},"detail":${lists(100_000)}}` } : { text: legal },
    ),
    says: "✗ error-body",
    code: 1,
  },
  {
    does: "has numbers beyond all numbers in attributes that nobody knows",
    when: every(read),
    deed: plus(`"loginCount":1e999,"least":-1e999,"digits":${"9".repeat(100_000)}`),
    says: MET,
    code: 0,
  },
  {
    does: "is active 1e999 times",
    when: every(read),
    deed: text((legal) => legal.replace('"active":true', '"active":1e999')),
    says: "✗ booleans",
    code: 1,
  },
  {
    does: "has a string of two million letters",
    when: every(read),
    deed: plus(`"motto":"${"ä".repeat(2_000_000)}"`),
    says: MET,
    code: 0,
  },
  {
    does: "has a name of a million letters",
    when: every(read),
    deed: text((legal) => legal.replace('"familyName":"', `"familyName":"${"Aa".repeat(500_000)}`)),
    says: 'Actual   "AaAaAa',
    code: 1,
    never: /(Aa){400}/,
  },
  {
    does: "has a key of a million letters",
    when: every(read),
    deed: plus(`"${"k".repeat(1_000_000)}":1`),
    says: MET,
    code: 0,
  },
  { does: "has 10,000 attributes that nobody knows", when: every(read), deed: plus(keys(10_000)), says: MET, code: 0 },
  {
    does: "has 10,000 e-mail addresses too many",
    when: every(read),
    deed: addresses(10_000),
    says: 'Actual   {"value":"a"}',
    code: 1,
  },
  {
    does: "has 200,000 e-mail addresses too many, in 3 MB",
    when: every(read),
    deed: addresses(200_000),
    says: 'Actual   {"value":"a"}',
    code: 1,
    slow: true,
  },
  {
    does: "has 600,000 e-mail addresses too many, in 8 MB",
    when: every(read),
    deed: addresses(600_000),
    says: "Actual   more than 500000 values",
    code: 1,
  },
  {
    does: "has 200,000 attributes that nobody knows, in 3 MB",
    when: every(read),
    deed: plus(keys(200_000)),
    says: MET,
    code: 0,
    slow: true,
  },
  {
    does: "gives its users __proto__, constructor, toString and then",
    when: every(read),
    deed: plus(
      '"__proto__":{"active":false,"id":"x"},"constructor":{"prototype":{"id":"x"}},"toString":1,"hasOwnProperty":2,"toJSON":3,"then":4,"":5',
    ),
    says: MET,
    code: 0,
  },
  { does: "says null where a user should be", when: every(read), deed: instead(null), says: "Actual   null", code: 1 },
  { does: "says 42 where a list should be", when: every(lookUp), deed: instead(42), says: "Actual   42", code: 1 },
  {
    does: "says a word where a user should be",
    when: every(read),
    deed: instead("ok"),
    says: 'Actual   "ok"',
    code: 1,
  },
  { does: "says true to whoever creates", when: every(create), deed: instead(true), says: "Actual   true", code: 1 },
  {
    does: "says a list where a user should be",
    when: every(read),
    deed: instead([[], {}, null, 1]),
    says: "Actual   an array, of 4",
    code: 1,
  },
  { does: "says {} where a list should be", when: every(lookUp), deed: instead({}), says: "✗ list-envelope", code: 1 },
  {
    does: "has every attribute of another type",
    when: always,
    deed: resource((one) => ({
      ...one,
      schemas: null,
      meta: "now",
      name: 7,
      emails: { value: {} },
      active: "yes",
      groups: "none",
    })),
    says: "✗ attribute-types",
    code: 1,
  },
  {
    does: "has lists of null, of lists and of words",
    when: every(read),
    deed: resource((one) => ({
      ...one,
      emails: [null, [], "a@b", 3, { value: null }, { value: {} }],
      schemas: [null, 1, {}, []],
      groups: [[[]]],
    })),
    says: "Actual   [null,[],",
    code: 1,
  },
  {
    does: "has Resources that are an object",
    when: every(lookUp),
    deed: other((body) => ({ ...body, Resources: { "0": {} } })),
    says: "✗ list-envelope",
    code: 1,
  },
  {
    does: "has a total that is a word",
    when: every(lookUp),
    deed: other((body) => ({ ...body, totalResults: "1" })),
    says: "✗ list-numbers",
    code: 1,
  },
  {
    does: "has Resources of null, numbers and lists",
    when: every(lookUp),
    deed: other((body) => ({ ...body, totalResults: 4, Resources: [null, 1, "x", [[]]] })),
    says: "✗ list-envelope",
    code: 1,
  },
  {
    does: "is a mirror: it says what it was told",
    when: always,
    deed: rewritten(({ text: legal }, wire) => ({ status: 200, text: wire.body ?? legal })),
    says: "✗ password-never-returned",
    code: 1,
  },
];
