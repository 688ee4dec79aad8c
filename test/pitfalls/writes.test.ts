/** Create, replace, change, delete and versions: what a server may do, and what it may not. */
import { describe, expect, test } from "vitest";
import type { Resource } from "../../src/model.ts";
import { errorBody } from "../../src/reference/errors.ts";
import { heard, layers, refused, said, withJson, withText, type Layer } from "../../src/reference/layers/layer.ts";
import { immutableType } from "../../src/reference/layers/writing.ts";
import { alone, pathOf, saying } from "../../src/reference/layers/patching.ts";
import { bodyOf, operationsOf, storedAt, withBody } from "../../src/reference/layers/request.ts";
import { anything, both, on, patches } from "../../src/reference/layers/when.ts";
import { quirks } from "../../src/reference/quirks/index.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { attribute, isArray, isObject, text } from "../../src/scim/json.ts";
import { builtIn } from "../../src/suites.ts";
import { baseUrl, token } from "../reference/directory.ts";
import { bothKinds, rehearse, sendTo } from "../rehearsal.ts";
import { unmetWith } from "./judged.ts";

const asItIs: Layer = (next) => next;
/** One of the quirks, by its id. */
const quirk = (id: string): Layer => {
  const found = quirks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no quirk ${id}`);
  return (next, store) => found.wrap(next, store);
};
const inSuite =
  (...suites: readonly string[]) =>
  (layer: Layer) =>
    unmetWith(layer, { suites });
const creates = inSuite("rfc-create");
const puts = inSuite("rfc-put");
const patched = inSuite("rfc-patch");
const refusals = inSuite("rfc-patch-refused");
const deletions = inSuite("rfc-delete");
const versions = inSuite("rfc-versions");

/** Says of PATCH that there is none. */
const withoutPatch = said(
  ({ path }) => path === "/ServiceProviderConfig",
  (answer) => withJson(answer, (json) => ({ ...json, patch: { supported: false } })),
);
/** Every operation that anything ever sends, in either dialect. */
async function operationsSent(): Promise<readonly Resource[]> {
  const sent: Resource[] = [];
  for (const kind of bothKinds) {
    const suites = builtIn.filter((id) => id !== "crowd");
    const { exchanges } = await rehearse(sendTo(reference(emptyStore(), { baseUrl, token })), { kind, suites });
    for (const { request, step } of exchanges) {
      const operations = attribute(request.body, "Operations");
      if (request.method === "PATCH" && step !== "malformed" && isArray(operations))
        sent.push(...operations.filter(isObject));
    }
  }
  return sent;
}
const sent = operationsSent();

describe("P29: a weak version is compared as it reads, not as it is escaped", () => {
  test("a solidus may be escaped in JSON", async () => {
    const escaped = said(anything, (answer) => withText(answer, answer.text.replaceAll("/", "\\/")));
    expect(await versions(escaped)).toEqual([]);
  });
  test("without its mark it is another version", async () => {
    expect(await versions(quirk("etag-other-version"))).toEqual(["should etag-as-version"]);
  });
});
describe("P30: nobody needs to have versions", () => {
  test("without them nothing is asked", async () => {
    expect(await versions(quirk("no-etag"))).toEqual([]);
  });
  test("whoever promises them has to send them", async () => {
    expect(await versions(quirk("etag-promised"))).toEqual(["must etag-sent"]);
  });
});
describe("P31: a stale version is answered 412 or 409", () => {
  const conflict = said(on("PUT /Users/{id}"), (answer) =>
    answer.status === 412 ? { ...withText(answer, JSON.stringify(errorBody(409, "Too late."))), status: 409 } : answer,
  );
  test("both pass", async () => {
    expect([await versions(asItIs), await versions(conflict)]).toEqual([[], []]);
  });
  test("a write that is done, or is refused and done, does not", async () => {
    for (const id of ["if-match-ignored", "if-match-too-late"])
      expect(await versions(quirk(id))).toEqual(["should stale-version-refused"]);
  });
  test("a write with the current version has to be done", async () => {
    expect(await versions(quirk("if-match-never"))).toEqual(["should current-version-accepted"]);
  });
});
describe("P33: what is readOnly is ignored in a create and in a PUT", () => {
  test("ignoring it passes", async () => {
    expect([await creates(asItIs), await puts(asItIs)]).toEqual([[], []]);
  });
  test("refusing or keeping it does not", async () => {
    for (const id of ["client-id-refused", "client-id-taken"])
      expect(await inSuite("rfc-users")(quirk(id))).toEqual(["must client-id-ignored"]);
    for (const id of ["client-meta-refused", "client-created-kept"])
      expect(await inSuite("rfc-users")(quirk(id))).toEqual(["must client-meta-ignored"]);
    for (const id of ["put-other-date-refused", "put-other-date-kept"])
      expect(await puts(quirk(id))).toEqual(["must put-ignores-read-only"]);
  });
  test("another id in a PUT may be refused, as an example of the RFC has it, with a warning", async () => {
    expect(await puts(quirk("put-other-id-refused"))).toEqual(["should put-other-id-ignored"]);
  });
});
describe("P34: what is readOnly is refused in a PATCH", () => {
  test("refusing it passes, doing it does not, and doing nothing is a warning", async () => {
    expect(await refusals(asItIs)).toEqual([]);
    expect(await refusals(quirk("patch-date-changed"))).toEqual(["must patch-read-only-kept"]);
    expect(await refusals(quirk("patch-date-ignored"))).toEqual(["should patch-read-only-refused"]);
  });
  test("the unchanged id that Okta sends along with a group's name has to pass", async () => {
    const strict = refused(
      saying((operation) => text(operation["value"], "id") !== undefined, on("PATCH /Groups/{id}")),
      400,
      "mutability",
    );
    expect(await inSuite("push-group")(strict)).toEqual(["may name-assertion-accepted"]);
  });
});
describe("P35: the body of a 201 is only recommended", () => {
  test("without it there is a warning, but the address has to be there", async () => {
    const bodiless = said(on("POST /Groups"), (answer) => withText(answer, ""));
    expect(await creates(bodiless)).toEqual([]);
    expect(await inSuite("rfc-patch")(bodiless)).toEqual(["should create-body"]);
    expect(await creates(quirk("create-no-location"))).toEqual(["must location"]);
  });
});
describe("P36: a duplicate is answered 409 with uniqueness, though the keyword belongs to 400", () => {
  test("so says a create", async () => {
    expect(await creates(asItIs)).toEqual([]);
    expect(await creates(quirk("create-duplicate-400"))).toEqual(["must duplicate-status"]);
    expect(await creates(quirk("create-duplicate-no-scimtype"))).toEqual(["must duplicate-scim-type"]);
  });
});
describe("P37: user names are one, whatever their case", () => {
  const assigned = inSuite("assign");
  test("a second one in another case is a fault, another case in the answer is none", async () => {
    expect(await assigned(quirk("create-case-variant-dup"))).toEqual(["must duplicate-case-refused"]);
    expect(await assigned(quirk("create-username-lowercased"))).toEqual([]);
  });
});
describe("P38: what a PUT leaves out may go or stay", () => {
  test("both pass", async () => {
    const kept = heard(
      both(on("PUT /Users/{id}"), (wire) => bodyOf(wire)["userName"] !== undefined),
      (wire, store) => withBody(wire, (body) => ({ ...storedAt(wire, store), ...body })),
    );
    expect([await puts(asItIs), await puts(kept)]).toEqual([[], []]);
  });
  test("a user name that stays all the same is a warning, for it has to be there", async () => {
    expect(await puts(quirk("omitted-attributes-kept"))).toEqual(["should put-needs-user-name"]);
  });
  test("what it says to be null has to go", async () => {
    expect(await puts(quirk("put-null-kept"))).toEqual(["should put-null-clears"]);
  });
});
describe("P39: a PUT at an unknown id creates nothing", () => {
  test("404 passes, a new resource does not", async () => {
    expect(await deletions(asItIs)).toEqual([]);
    expect(await deletions(quirk("group-put-creates"))).toEqual(["must put-creates-nothing"]);
  });
});
describe("P40: a server may have values of its own", () => {
  test("they are no difference", async () => {
    expect([await creates(quirk("defaults-added")), await puts(quirk("defaults-added"))]).toEqual([[], []]);
  });
});
describe("P41: an immutable attribute may come again as it is", () => {
  const enforced = layers(
    refused(
      both(on("PUT /Users/{id}"), (wire, store) => {
        const now = storedAt(wire, store)?.["userType"];
        return now !== undefined && now !== bodyOf(wire)["userType"];
      }),
      400,
      "mutability",
    ),
    immutableType,
  );
  test("another value may be refused, and has to be", async () => {
    expect(await puts(enforced)).toEqual([]);
    expect(await puts(quirk("put-immutable-changes"))).toEqual(["should put-immutable-kept"]);
  });
  test("the same value has to be accepted, and the first one kept", async () => {
    const never = layers(
      refused(
        both(on("PUT /Users/{id}"), (wire) => "userType" in bodyOf(wire)),
        400,
      ),
      immutableType,
    );
    expect(await puts(never)).toEqual(["should put-immutable-set"]);
    expect(await puts(quirk("put-immutable-stays-empty"))).toEqual(["should put-immutable-set"]);
  });
});
describe("P42: a PATCH is answered 200 or 204", () => {
  test("both pass, unless it asks for attributes", async () => {
    expect([await patched(asItIs), await patched(quirk("patch-204"))]).toEqual([[], []]);
    expect(await patched(quirk("patch-attributes-204"))).toEqual(["must patch-attributes-answer"]);
  });
  test("202 does not", async () => {
    const later = said(patches, (answer) => (answer.status === 200 ? { ...answer, status: 202 } : answer));
    expect(await patched(later)).toEqual(["must patch-answer", "must patch-attributes-answer"]);
  });
});
describe("P43: op is written in lower case, and a server may insist on it", () => {
  test("so it is sent", async () => {
    expect(new Set((await sent).map(({ op }) => op))).toEqual(new Set(["add", "remove", "replace"]));
  });
  test("whoever refuses others passes", async () => {
    const strict = refused(
      saying(({ op }) => op !== "add" && op !== "remove" && op !== "replace", patches),
      400,
      "invalidSyntax",
    );
    expect([await patched(strict), await refusals(strict)]).toEqual([[], []]);
  });
});
describe("P44: a replace without a path has to work, for active and for everything else", () => {
  test("it is a fault where it does not", async () => {
    expect(await patched(quirk("patch-pathless-title-ignored"))).toEqual(["must patch-replace-without-path"]);
    expect(await inSuite("leave-and-return")(quirk("patch-pathless-noop"))).toContain("must active-stored");
  });
});
describe("P45: a remove without a path is answered 400", () => {
  const answered = (scimType?: "noTarget" | "invalidSyntax"): Layer =>
    refused(
      saying(({ op, path }) => op === "remove" && path === undefined),
      400,
      scimType,
    );
  test("without a keyword, or with the right one, it passes", async () => {
    expect([await refusals(answered()), await refusals(answered("noTarget"))]).toEqual([[], []]);
  });
  test("with another one, or done, it is a warning", async () => {
    for (const layer of [answered("invalidSyntax"), quirk("patch-remove-nothing-accepted")])
      expect(await refusals(layer)).toEqual(["should patch-remove-without-path"]);
  });
});
describe("P46: a filter that matches nothing is an error to replace, and none to remove", () => {
  test("replace", async () => {
    for (const id of ["patch-no-target-ignored", "patch-no-target-404"])
      expect(await refusals(quirk(id))).toEqual(["should patch-no-target"]);
  });
  test("remove", async () => {
    expect(await inSuite("push-group")(asItIs)).toEqual([]);
    expect(await inSuite("push-group")(quirk("group-remove-nonmember-error"))).toEqual([
      "should redundant-remove-accepted",
    ]);
  });
});
describe("P47: whoever is no member can be removed", () => {
  test("a success passes, noTarget is a warning and no more", async () => {
    const noTarget = refused(
      both(
        saying(({ op }) => op === "remove", on("PATCH /Groups/{id}")),
        (wire, store) =>
          operationsOf(wire).some(
            (one) =>
              !JSON.stringify(storedAt(wire, store)?.["members"] ?? []).includes(/"(.+)"/.exec(pathOf(one))?.[1] ?? ""),
          ),
      ),
      400,
      "noTarget",
    );
    expect(await inSuite("push-group")(noTarget)).toEqual(["should redundant-remove-accepted"]);
  });
});
describe("P48: a member who is there can be added", () => {
  const again = inSuite("push-group");
  test("a refusal and a second entry are faults", async () => {
    expect(await again(quirk("group-add-existing-409"))).toEqual(["must redundant-add-accepted"]);
    expect(await again(quirk("group-add-duplicates-member"))).toEqual(["must members-stored"]);
  });
  test("another time of the last change is a warning", async () => {
    expect(await patched(quirk("patch-always-modifies"))).toEqual(["should patch-no-op-untouched"]);
  });
});
describe("P49: a replace of what has no value is an add", () => {
  test("noTarget is a fault", async () => {
    expect(await patched(quirk("patch-replace-absent-refused"))).toEqual(["must patch-replace-absent"]);
  });
  test("a server that has no such attribute is not asked", async () => {
    const without = layers(
      quirk("profile-attributes-dropped"),
      refused(
        both(
          saying(({ path }) => path === "title"),
          alone,
        ),
        400,
      ),
    );
    expect(await patched(without)).toEqual([]);
  });
});
describe("P50: a replace of a complex attribute merges", () => {
  test("losing the parts that it does not name is a fault", async () => {
    expect(await patched(quirk("patch-replace-name-whole"))).toEqual(["must patch-replace-complex"]);
  });
});
describe("P51: a PATCH that fails leaves nothing behind", () => {
  test("what it has left is found by reading", async () => {
    expect(await refusals(asItIs)).toEqual([]);
    expect(await refusals(quirk("patch-half-done"))).toEqual(["must patch-atomic"]);
  });
});
describe("P52: no path is taken from the RFC's careless examples", () => {
  /** An attribute, one of its parts, or values that a filter with its blanks selects. */
  const grammar = /^(?:urn:[\w:.-]+:)?[a-zA-Z]+(?:\.[a-zA-Z]+|\[[a-zA-Z]+ eq "[^"]+"\](?:\.[a-zA-Z]+)?)?$/;
  test("every path that is sent follows the grammar, but for the one that is malformed on purpose", async () => {
    const paths = [...new Set((await sent).map(pathOf))].filter((path) => path !== "");
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !grammar.test(path))).toEqual(['emails[type eq "work"']);
    expect(paths.filter((path) => /^members\[.*\]\.(?!value$)/.test(path))).toEqual([]);
  });
});
describe("P53: nobody needs to offer PATCH, and it is one finding where nobody does", () => {
  const played = (layer: Layer): Promise<readonly string[]> =>
    unmetWith(layer, { kind: "aiw", suites: ["rfc-patch", "rfc-patch-refused", "rfc-delete"] });
  test("501 passes, with what Okta makes of it", async () => {
    expect(await played(layers(refused(patches, 501), withoutPatch))).toEqual(["may patch-supported"]);
    expect(await played(refused(patches, 501))).toEqual(["may patch-supported"]);
  });
  test("405 is a warning", async () => {
    expect(await played(layers(refused(patches, 405), withoutPatch))).toEqual([
      "may patch-supported",
      "should patch-unoffered-status",
    ]);
  });
});
describe("P73: whatever is asked of a deleted resource is answered 404", () => {
  test("not only reading it", async () => {
    for (const id of ["delete-again-204", "deleted-patch-400"])
      expect(await deletions(quirk(id))).toEqual(["must deleted-write-status"]);
    expect(await deletions(quirk("group-delete-noop"))).toContain("must deleted-gone");
  });
  test("users may have no DELETE at all", async () => {
    for (const status of [403, 405, 501])
      expect(await deletions(refused(on("DELETE /Users/{id}"), status))).toEqual([]);
    expect(await deletions(quirk("person-delete-500"))).toEqual(["must person-delete-answered"]);
  });
});
describe("P74: a DELETE is answered 204", () => {
  test("200 is a fault", async () => {
    expect(await deletions(asItIs)).toEqual([]);
    expect(await deletions(quirk("group-delete-200"))).toEqual(["must delete-status"]);
  });
});
describe("P75: the name of somebody who was deleted is free", () => {
  test("409 is a warning, the former id a fault", async () => {
    expect(await deletions(quirk("deleted-name-reserved"))).toEqual(["should deleted-name-free"]);
    expect(await deletions(quirk("deleted-id-again"))).toEqual(["should id-not-reused"]);
  });
});
describe("P76: whoever is inactive was not deleted", () => {
  const left = inSuite("leave-and-return");
  test("hiding them is a fault, in a reading as in a look-up", async () => {
    expect(await left(asItIs)).toEqual([]);
    expect(await left(quirk("get-deactivated-404"))).toContain("must resource-readable");
    expect(await left(quirk("filter-excludes-inactive"))).toContain("must inactive-account-found");
  });
});
