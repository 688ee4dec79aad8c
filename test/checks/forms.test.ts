/** In which forms values may be shown: each check by itself, at the edges of what it takes. */
import { expect, test } from "vitest";
import { specListNumbers } from "../../src/checks/okta-spec/spec-list-numbers.ts";
import { laterAnswer } from "../../src/checks/rfc/protocol/later-answer.ts";
import { certificateSingle } from "../../src/checks/rfc/resources/certificate-single.ts";
import { languageTags } from "../../src/checks/rfc/resources/language-tags.ts";
import { schemasDeclared } from "../../src/checks/rfc/resources/schemas-declared.ts";
import { versionForm } from "../../src/checks/rfc/resources/version-form.ts";
import type { Exchange, Json } from "../../src/model.ts";
import { GROUP, USER } from "../../src/scim/urns.ts";
import { exchange, judged } from "./judged.ts";

const shown = (user: Json): Exchange => exchange("GET", "/Users/1", user, { about: "ann" });

/** An ASN.1 sequence of so many bytes, its length in as few digits as it takes or in so many. */
function sequence(length: number, digits = length < 128 ? 0 : length < 256 ? 1 : 2): Buffer {
  const size = Buffer.alloc(digits);
  if (digits > 0) size.writeUIntBE(length, 0, digits);
  return Buffer.from([0x30, digits === 0 ? length : 0x80 + digits, ...size, ...Buffer.alloc(length)]);
}
test.each<[string, Buffer | string, boolean]>([
  ["a short one", sequence(16), true],
  ["one that is empty", sequence(0), true],
  ["one of 127 bytes", sequence(127), true],
  ["one of 128 bytes", sequence(128), true],
  ["one of 300 bytes", sequence(300), true],
  ["one of four digits", sequence(300, 4), true],
  ["one of five digits", sequence(300, 5), false],
  ["one that does not say how long it is", Buffer.from([0x30, 0x80]), false],
  ["one that ends within its length", Buffer.from([0x30, 0x82, 0x01]), false],
  ["one byte", Buffer.from([0x30]), false],
  ["two of them", Buffer.concat([sequence(16), sequence(16)]), false],
  ["half of one", sequence(300).subarray(0, 100), false],
  ["no sequence", Buffer.from([0x31, 1, 0]), false],
  ["nothing", "", true],
  ["what is no base64", "-----BEGIN CERTIFICATE-----", true],
])("a certificate is %s", (_, value, isOne) => {
  const text = typeof value === "string" ? value : value.toString("base64");
  const said = judged(certificateSingle, [shown({ x509Certificates: [{ value: text }] })]);
  expect(said).toEqual(isOne ? ["met"] : ["unmet", "/x509Certificates/0/value"]);
});

test.each<[string, string, boolean]>([
  ["locale", "en-US", true],
  ["locale", "en_US", true],
  ["locale", "English (US)", false],
  ["locale", "", true],
  ["preferredLanguage", "da, en-gb;q=0.8, *;q=0.1", true],
  ["preferredLanguage", "en; q=2", false],
])("a %s of %j", (name, value, isTag) => {
  expect(judged(languageTags, [shown({ [name]: value })])).toEqual(isTag ? ["met"] : ["unmet", `/${name}`]);
  const written = exchange("POST", "/Users", { id: "1", [name]: value }, { about: "ann", wants: { [name]: value } });
  expect(judged(languageTags, [shown({ [name]: value })], [written])).toEqual(["met"]);
});

test.each<[Json, boolean]>([
  ['W/"1"', true],
  ['"1"', true],
  ["1", false],
  ['"1"2', false],
  ['w/"1"', false],
])("a version of %j", (version, isForm) => {
  expect(judged(versionForm, [shown({ meta: { version } })])).toEqual(isForm ? ["met"] : ["unmet", "/meta/version"]);
});
test("a version need not be told", () => {
  expect(judged(versionForm, [shown({})])).toEqual(["met"]);
});

test.each<[string, Json, readonly string[]]>([
  ["as the RFC has them", [{ schema: "urn:example:one", required: false }], ["unmet", "/schemas/2"]],
  ["as bare URNs", ["urn:example:one"], ["unmet", "/schemas/2"]],
  ["not at all", null, ["unmet", "/schemas/1", "/schemas/2"]],
])("schemas are declared with extensions that are told %s", (_, schemaExtensions, said) => {
  const types = exchange("GET", "/ResourceTypes", {
    totalResults: 3,
    Resources: [
      { id: "Role" },
      { id: "Group", schema: GROUP },
      { id: "User", schema: USER.toUpperCase(), schemaExtensions },
    ],
  });
  const user = shown({ schemas: [USER, "URN:example:one", "urn:example:two", 7] });
  expect(judged(schemasDeclared, [user], [types])).toEqual(said);
});

test.each<[string, Json, readonly string[]]>([
  ["list", { itemsPerPage: 1, startIndex: 1, totalResults: 1 }, ["met"]],
  ["list", { startIndex: 1, totalResults: 1 }, ["unmet", "/itemsPerPage"]],
  ["grants", { startIndex: 1, totalResults: 1 }, ["met"]],
  ["grants", { totalResults: 1 }, ["unmet", "/startIndex"]],
  ["grants", { startIndex: 1 }, ["unmet", "/totalResults"]],
])("the numbers of a list that Okta's test asks for (%s) %j", (part, list, said) => {
  expect(judged(specListNumbers, [exchange("GET", "/Users", list, { part })])).toEqual(said);
});

test.each<[string, number, Readonly<Record<string, string>>, Json | undefined, readonly string[]]>([
  ["in full", 202, { "set-txn": "7", location: "/later" }, undefined, ["met"]],
  ["with a body", 202, { "set-txn": "7", location: "/later" }, {}, ["unmet", "body"]],
  ["without a place", 202, { "set-txn": "7" }, undefined, ["unmet", "location"]],
  ["at once", 200, {}, {}, ["not-applicable"]],
])("whoever is answered later is told so %s", (_, status, headers, body, said) => {
  const config = (asyncRequest: string): Exchange =>
    exchange("GET", "/ServiceProviderConfig", { securityEvents: { asyncRequest } });
  const answered = exchange("POST", "/Users", body, { status, headers });
  expect(judged(laterAnswer, [answered], [config("long")])).toEqual(said);
  expect(judged(laterAnswer, [answered], [config("None")])).toEqual(["not-applicable"]);
  expect(judged(laterAnswer, [answered])).toEqual(["not-applicable"]);
});
