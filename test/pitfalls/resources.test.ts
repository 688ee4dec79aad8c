/** Where RFC 7643 §1 to §4 is read too quickly: what is legal passes, what is not is told at the right level. */
import { describe, expect, test } from "vitest";
import type { Json, Resource } from "../../src/model.ts";
import {
  type Layer,
  layers,
  refusal,
  said,
  withEach,
  withHeaders,
  withMeta,
  withText,
  without,
} from "../../src/reference/layers/layer.ts";
import { idsLike } from "../../src/reference/layers/ids.ts";
import { anything, groups, on, userLists, users } from "../../src/reference/layers/when.ts";
import { quirks } from "../../src/reference/quirks/index.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { isArray, isObject, text } from "../../src/scim/json.ts";
import { ENTERPRISE_USER, USER } from "../../src/scim/urns.ts";
import { baseUrl, token } from "../reference/directory.ts";
import { rehearse, requests, sendTo } from "../rehearsal.ts";
import { type Situation, unmetWith } from "./judged.ts";

const inUsers: Situation = { suites: ["rfc-users"] };
const inGroups: Situation = { suites: ["rfc-groups"] };
const inAssign: Situation = { suites: ["assign"] };
const inUpdate: Situation = { suites: ["update"], kind: "aiw" };

/** Every user, or group, shown otherwise. */
const usersAs = (change: (user: Resource) => Json): Layer => said(users, (answer) => withEach(answer, change));
const groupsAs = (change: (group: Resource) => Json): Layer => said(groups, (answer) => withEach(answer, change));
const textAs = (change: (text: string) => string): Layer =>
  said(anything, (answer) => withText(answer, change(answer.text)));
const datesAs = (change: (date: string) => Json): Layer =>
  said(
    (wire, store) => users(wire, store) || groups(wire, store),
    (answer) =>
      withMeta(answer, (meta) => ({
        ...meta,
        created: change(text(meta, "created") ?? ""),
        lastModified: change(text(meta, "lastModified") ?? ""),
      })),
  );
const quirk = (id: string): Layer => {
  const found = quirks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no quirk ${id}`);
  return (next, store) => found.wrap(next, store);
};
const listOf = (user: Resource, name: string): readonly Json[] => {
  const list = user[name];
  return isArray(list) ? list : [];
};

describe("P1: names of attributes have no case", () => {
  test("small letters in an answer are read all the same, and told as something that should not be", async () => {
    expect(await unmetWith(quirk("response-lowercase-attributes"), inAssign)).toEqual(["should key-case"]);
  });
  test("who does not understand capital letters is told", async () => {
    expect(await unmetWith(quirk("other-case-refused"), inUsers)).toEqual(["should attribute-case"]);
  });
});
describe("P2: one attribute in two spellings is there twice", () => {
  test("though both are keys of their own to a JSON parser", async () => {
    const twice = usersAs((user) => ({ ...user, username: user["userName"] ?? null }));
    expect(await unmetWith(twice, inAssign)).toContain("must json-keys");
  });
  test("and so is the same key twice, of which a JSON parser keeps the last", async () => {
    const twice = textAs((body) => body.replaceAll('"active":true', '"active":false,"active":true'));
    expect(await unmetWith(twice, inAssign)).toEqual(["must json-keys"]);
  });
});
describe("P3: URNs have no case", () => {
  test("in another case they are the same", async () => {
    expect(await unmetWith(quirk("schemas-lowercase"), inAssign)).toEqual(["should key-case"]);
  });
  test("another URN is another one", async () => {
    const other = textAs((body) => body.replaceAll("core:2.0:User", "core:1.0:User"));
    expect(await unmetWith(other, inAssign)).toEqual(["must schemas"]);
  });
});
describe("P4: schemas has no order and may name an extension that holds nothing", () => {
  test.each(["schemas-extension-first", "schemas-extension-empty"])("%s", async (id) => {
    expect(await unmetWith(quirk(id), inAssign)).toEqual([]);
    expect(await unmetWith(quirk(id), inUsers)).toEqual([]);
  });
  test("without the base URN it is wrong", async () => {
    const without: Layer = usersAs((user) => ({ ...user, schemas: [ENTERPRISE_USER] }));
    expect(await unmetWith(without, inAssign)).toEqual(["must schemas"]);
  });
});
describe("P5: only declared schemas are named", () => {
  test("another one is told where there are resource types to go by", async () => {
    expect(await unmetWith(quirk("schema-undeclared"), inUsers)).toEqual(["should schemas-declared"]);
  });
  test("and not where there are none", async () => {
    const silent: Layer = (next) => (wire) =>
      wire.path === "/ResourceTypes" ? Promise.resolve(refusal(404)) : next(wire);
    expect(await unmetWith(layers(quirk("schema-undeclared"), silent), inUsers)).toEqual([]);
  });
});
describe("P6: what was not asked for may be missing", () => {
  test("the suites that play Okta never ask for some attributes only, so nobody is judged by a part of a resource", async () => {
    const { exchanges } = await rehearse(sendTo(reference(emptyStore(), { baseUrl, token })));
    expect(requests(exchanges).filter((line) => /[?&](excludedA|a)ttributes=/.test(line))).toEqual([]);
  });
  test("in a list of whole resources, each names its schemas", async () => {
    const nameless = said(userLists, (answer) => withEach(answer, (user) => without(user, "schemas")));
    expect(await unmetWith(nameless, { suites: ["import"] })).toEqual(["must schemas"]);
  });
});
describe("P7: $ref and the URNs of extensions are no names", () => {
  test("neither is taken for a wrong one, a blank is", async () => {
    const referring = usersAs((user) => ({
      ...user,
      photos: [{ value: "https://example.com/1.png", $ref: "../Users/1" }],
      x_local: 1,
      "cost-code": 2,
    }));
    expect(await unmetWith(referring, inUsers)).toEqual([]);
    expect(await unmetWith(quirk("name-with-blank"), inUsers)).toEqual(["should attribute-names"]);
  });
});
describe("P8: attributes that nobody knows are welcome", () => {
  test("beside those of the core schema", async () => {
    const more = usersAs((user) => ({ ...user, shoeSize: 43, badge: { colour: "green" }, desks: [1, 2] }));
    expect(await unmetWith(more, inAssign)).toEqual([]);
    expect(await unmetWith(more, inUsers)).toEqual([]);
  });
  test("but what is called like a schema must be an object", async () => {
    const odd = usersAs((user) => ({ ...user, "urn:example:2.0:Odd": "text" }));
    expect(await unmetWith(odd, inAssign)).toEqual(["must attribute-types"]);
  });
});
describe("P9: an answer need not be what was sent", () => {
  test.each(["defaults-added", "name-formatted-added", "emails-display-added", "create-username-lowercased"])(
    "%s",
    async (id) => {
      expect(await unmetWith(quirk(id), inAssign)).toEqual([]);
    },
  );
  test("what Okta lives by is compared", async () => {
    const other = usersAs((user) => ({ ...user, name: { givenName: "Other", familyName: "Person" } }));
    expect(await unmetWith(other, inAssign)).toContain("must attributes-stored");
  });
});
describe("P10: an extension that holds something is named", () => {
  const extended = (extension: Json): Layer =>
    usersAs((user) => ({ ...user, schemas: [USER], [ENTERPRISE_USER]: extension }));
  test.each<[string, Json]>([
    ["null", null],
    ["an empty object", {}],
    ["an object of nulls", { department: null }],
  ])("%s holds nothing", async (_, extension) => {
    expect(await unmetWith(extended(extension), inAssign)).toEqual([]);
  });
  test("a value does", async () => {
    expect(await unmetWith(extended({ department: "Tours" }), inAssign)).toEqual(["must extension-declared"]);
  });
});
describe("P11: null, an empty list and nothing are the same", () => {
  test("in answers", async () => {
    const empty = layers(
      usersAs((user) => ({ nickName: null, phoneNumbers: [], ims: null, ...user })),
      groupsAs((group) => ({
        ...group,
        members: listOf(group, "members").length === 0 ? null : (group["members"] ?? null),
      })),
    );
    expect(await unmetWith(empty, inAssign)).toEqual([]);
    expect(await unmetWith(empty, { suites: ["push-group"] })).toEqual([]);
  });
  test("but for what must be there", async () => {
    const nameless = groupsAs((group) => ({ ...group, displayName: null }));
    expect(await unmetWith(nameless, inGroups)).toContain("must display-name");
    expect(
      await unmetWith(
        usersAs((user) => ({ ...user, schemas: null })),
        inAssign,
      ),
    ).toContain("must schemas");
  });
  test("and in requests", async () => {
    expect(await unmetWith(quirk("nulls-refused"), inUsers)).toEqual(["must nothing-accepted"]);
  });
});
describe("P12: what has no value may be left out", () => {
  test("members of an empty group, and all of a user that is optional", async () => {
    const bare = groupsAs((group) => (listOf(group, "members").length === 0 ? without(group, "members") : group));
    expect(await unmetWith(bare, inGroups)).toEqual([]);
    expect(
      await unmetWith(
        usersAs((user) => without(user, "groups")),
        inGroups,
      ),
    ).toEqual([]);
  });
  test("whoever does not say who is active is told no more than that", async () => {
    expect(
      await unmetWith(
        usersAs((user) => without(user, "active")),
        inAssign,
      ),
    ).toEqual(["may active-returned"]);
  });
});
describe("P13: booleans are no texts", () => {
  test.each(['"true"', '"True"', "1"])("%s", async (written) => {
    const spelled = textAs((body) => body.replaceAll('"active":true', `"active":${written}`));
    expect(await unmetWith(spelled, inAssign)).toEqual(["must booleans"]);
  });
});
describe("P14: integers are judged by their text", () => {
  test.each(["1.0", "1e0", "10e-1"])("%s is 1 to a JSON parser", async (written) => {
    const counted = textAs((body) => body.replaceAll('"totalResults":1,', `"totalResults":${written},`));
    expect(await unmetWith(counted, inAssign)).toEqual(["must integers-plain"]);
  });
  test("a number of another kind may have a fraction", async () => {
    const weighed = textAs((body) => body.replaceAll('"active":true', '"active":true,"weight":1.0'));
    expect(await unmetWith(weighed, inAssign)).toEqual([]);
  });
});
describe("P15: xsd:dateTime is not RFC 3339", () => {
  test.each<[string, (date: string) => string]>([
    ["without a zone", (date) => date.replace("Z", "")],
    ["with an offset", (date) => date.replace("Z", "+00:00")],
    ["with seven digits of a second", (date) => date.replace("Z", "0000Z")],
  ])("%s it is one", async (_, change) => {
    expect(await unmetWith(datesAs(change), inAssign)).toEqual([]);
  });
  test.each<[string, (date: string) => Json]>([
    ["a day alone", (date) => date.slice(0, 10)],
    ["a blank for the T", (date) => date.replace("T", " ")],
    ["small letters", (date) => date.toLowerCase()],
    ["milliseconds", (date) => Date.parse(date)],
  ])("%s is none", async (_, change) => {
    expect(await unmetWith(datesAs(change), inAssign)).toEqual(["must meta-dates"]);
  });
});
describe("P16: dates are instants", () => {
  const reads = on("GET /Users/{id}");
  test("the same one may be written with another zone, or fewer digits, from answer to answer", async () => {
    const otherZone = said(reads, (answer) =>
      withMeta(answer, (meta) => ({
        ...meta,
        created: (text(meta, "created") ?? "").replace(/\.\d+Z$/, ".000+00:00"),
      })),
    );
    expect(await unmetWith(otherZone, inUsers)).toEqual([]);
    const seconds = datesAs((date) => date.replace(/\.\d+Z$/, ".999999Z"));
    expect(await unmetWith(seconds, { suites: ["rfc-users/nothing"] })).toEqual([]);
  });
  test("who never notes a change is told", async () => {
    expect(await unmetWith(quirk("modified-never"), inUsers)).toEqual(["should modified-moves"]);
  });
});
describe("P17: references and locations may be relative", () => {
  test("to the endpoint or to the service", async () => {
    expect(await unmetWith(quirk("uris-relative"), inGroups)).toEqual([]);
    expect(await unmetWith(quirk("uris-relative"), inUsers)).toEqual([]);
    const toService = textAs((body) => body.replaceAll(`"${baseUrl}/`, '"'));
    expect(await unmetWith(toService, inGroups)).toEqual([]);
  });
  test("but they have to lead somewhere, and to be URIs", async () => {
    expect(await unmetWith(quirk("references-to-names"), inGroups)).toEqual(["should references-lead"]);
    const blank = textAs((body) => body.replaceAll(`"location":"${baseUrl}/`, `"location":"my users/`));
    expect(await unmetWith(blank, inAssign)).toEqual(["must meta"]);
  });
});
describe("P18: a version in a URI makes no other resource", () => {
  test("not between references and locations, nor between headers and bodies", async () => {
    expect(await unmetWith(quirk("references-without-version"), inGroups)).toEqual([]);
    const bodies = textAs((body) => body.replaceAll(/("location":"[^"]*?)\/v2\//g, "$1/"));
    expect(await unmetWith(bodies, inUsers)).toEqual([]);
    expect(await unmetWith(bodies, inAssign)).toEqual([]);
  });
});
describe("P19: one primary value at most, whatever was written", () => {
  test("two that are kept are told where they are read", async () => {
    expect(await unmetWith(quirk("two-primaries-kept"), inUsers)).toEqual(["must primary-once"]);
  });
  test("a refusal is as good, and a value that says nothing is not primary", async () => {
    expect(await unmetWith(quirk("two-primaries-refused"), inUsers)).toEqual([]);
    const silent = usersAs((user) => ({
      ...user,
      emails: listOf(user, "emails")
        .filter(isObject)
        .map((one) => (one["primary"] === false ? without(one, "primary") : one)),
    }));
    expect(await unmetWith(silent, inUsers)).toEqual([]);
  });
});
describe("P20: the same address under two types is no repetition", () => {
  const twice = (second: string): Layer =>
    usersAs((user) => ({
      ...user,
      ims: [
        { value: "ada@example.com", type: "xmpp" },
        { value: "ada@example.com", type: second },
      ],
    }));
  test("another type, another value", async () => {
    expect(await unmetWith(twice("skype"), inAssign)).toEqual([]);
  });
  test.each(["xmpp", "XMPP"])("%s is the same type", async (type) => {
    expect(await unmetWith(twice(type), inAssign)).toEqual(["should values-once"]);
  });
});
describe("P21: values of a certain form are judged where the server says them", () => {
  test("telephone numbers, addresses and zones come back as they came, or in their canonical form", async () => {
    for (const layer of [quirk("phones-as-uris"), quirk("emails-in-small-letters"), quirk("defaults-added")])
      expect(await unmetWith(layer, { suites: ["attributes"] })).toEqual([]);
  });
  test("a country that is no code is told, and nothing fails", async () => {
    expect(await unmetWith(quirk("countries-in-words"), inUsers)).toEqual(["should country-code"]);
  });
});
describe("P22: a password never comes back, though the RFC's examples have one", () => {
  test("null is none", async () => {
    expect(
      await unmetWith(
        usersAs((user) => ({ ...user, password: null })),
        inAssign,
      ),
    ).toEqual([]);
  });
  test.each(["t1meMa$heen", "$2b$10$hash", ""])("%j is one", async (password) => {
    expect(
      await unmetWith(
        usersAs((user) => ({ ...user, password })),
        inAssign,
      ),
    ).toEqual(["must password-never-returned"]);
  });
});
describe("P23: bulkId is the word that stands in no id", () => {
  const called = (word: string): Layer => idsLike((number) => `${word}-${number}`);
  test("bulkMember, and the same word in another case, are words like others", async () => {
    expect(await unmetWith(called("bulkMember"), inAssign)).toEqual([]);
    expect(await unmetWith(called("BULKID"), inAssign)).toEqual([]);
  });
  test("bulkId is not", async () => {
    expect(await unmetWith(called("bulkId"), inAssign)).toEqual(["must resource-id"]);
  });
});
describe("P24: an id is a text and need not be a UUID", () => {
  test.each(["ids-of-digits", "ids-with-signs"])("%s", async (id) => {
    expect(await unmetWith(quirk(id), inAssign)).toEqual([]);
    expect(await unmetWith(quirk(id), inGroups)).toEqual([]);
  });
  test("a number is none", async () => {
    expect(await unmetWith(quirk("id-numeric"), inAssign)).toEqual(["must resource-id-string"]);
  });
});
describe("P25: an id is unique in the whole server", () => {
  test("a group with the id of a user is told", async () => {
    expect(await unmetWith(quirk("group-ids-of-users"), inGroups)).toEqual(["must id-unique"]);
  });
  test("one sequence for both is fine", async () => {
    expect(await unmetWith(quirk("ids-of-digits"), inGroups)).toEqual([]);
  });
});
describe("P26: locations agree where they are said", () => {
  test("nobody has to send Content-Location, and a proxy may have another host", async () => {
    const silent = said(anything, (answer) => withHeaders(answer, { "content-location": undefined }));
    expect(await unmetWith(silent, inUsers)).toEqual([]);
    expect(await unmetWith(quirk("location-behind-proxy"), inUsers)).toEqual([]);
  });
  test("two that differ are told, and so is a 201 without Location", async () => {
    expect(await unmetWith(quirk("content-location-of-list"), inUsers)).toEqual(["must content-location"]);
    expect(await unmetWith(quirk("create-no-location"), inAssign)).toEqual(["must location"]);
  });
});
describe("P27: not everything has an id and meta data", () => {
  test("descriptions may do without", async () => {
    const descriptions: Layer = said(
      ({ path }) => /^\/(ServiceProviderConfig|ResourceTypes|Schemas)$/.test(path),
      (answer) => withEach(answer, (one) => without(one, "meta")),
    );
    expect(await unmetWith(descriptions, inUsers)).toEqual([]);
    expect(await unmetWith(descriptions, { suites: ["governance"] })).toEqual([]);
  });
  test("users and groups may not", async () => {
    expect(await unmetWith(quirk("meta-missing"), inAssign)).toEqual(["must meta"]);
  });
});
describe("P28: what is new was changed last when it was created", () => {
  test("give or take what two clock readings differ by", async () => {
    const drifting = said(on("POST /Users"), (answer) =>
      withMeta(answer, (meta) => ({
        ...meta,
        lastModified: new Date(Date.parse(text(meta, "created") ?? "") + 7).toISOString(),
      })),
    );
    expect(await unmetWith(drifting, inUsers)).toEqual([]);
  });
  test("a minute is told, and after a change there is nothing to compare", async () => {
    expect(await unmetWith(quirk("created-earlier"), inUsers)).toEqual(["should modified-as-created"]);
    expect(await unmetWith(quirk("created-earlier"), inUpdate)).toEqual([]);
  });
});
describe("P32: an externalId is not the server's to keep unique", () => {
  test("one that is taken may be given again; who refuses that is told", async () => {
    expect(await unmetWith((next) => next, inUsers)).toEqual([]);
    expect(await unmetWith(quirk("external-id-unique"), inUsers)).toEqual(["should external-id-shared"]);
  });
  test("it has a case, unlike a userName", async () => {
    expect(await unmetWith(quirk("external-id-any-case"), { suites: ["rfc-filter"] })).toEqual(["must filter-case"]);
    const small = usersAs((user) => ({ ...user, externalId: (text(user, "externalId") ?? "").toLowerCase() }));
    expect(await unmetWith(small, inAssign)).toEqual(["should external-id-stored"]);
  });
});
describe("P77: the groups of a user are readOnly", () => {
  test("a PUT passes them over: it is not refused, and nobody joins", async () => {
    expect(await unmetWith(quirk("put-groups-refused"), inGroups)).toEqual(["must groups-read-only"]);
    expect(await unmetWith(quirk("put-groups-joins"), inGroups)).toContain("must groups-read-only");
  });
  test("a PATCH is refused", async () => {
    expect(await unmetWith(quirk("patch-groups-shrugged"), inGroups)).toEqual(["should groups-patch-refused"]);
  });
  test("a server without the attribute is not accused", async () => {
    expect(await unmetWith(quirk("user-groups-omitted"), inGroups)).toEqual([]);
  });
});
describe("P78: members have a display, though the RFC's schema has none", () => {
  const displayed = (display: string | undefined): Layer =>
    groupsAs((group) => ({
      ...group,
      members: listOf(group, "members")
        .filter(isObject)
        .map((one) => (display === undefined ? without(one, "display") : { ...one, display })),
    }));
  test.each(["Somebody", undefined])("%s", async (display) => {
    expect(await unmetWith(displayed(display), inGroups)).toEqual([]);
    expect(await unmetWith(displayed(display), { suites: ["push-group"] })).toEqual([]);
  });
  test("one that is no text is none", async () => {
    const odd = groupsAs((group) => ({
      ...group,
      members: listOf(group, "members")
        .filter(isObject)
        .map((one) => ({ ...one, display: 7 })),
    }));
    expect(await unmetWith(odd, { suites: ["push-group"] })).toEqual(["must attribute-types"]);
  });
});
