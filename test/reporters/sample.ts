/** A small report made by hand: two faults, one of them in several places, and everything that can become of a check. */
import type { CheckInfo, Exchange, Finding, Report, Request, Sender, Verdict } from "../../src/model.ts";
import { answerOf } from "../../src/scim/json.ts";

export const createStatus: CheckInfo = {
  id: "create-status",
  title: "A create is answered 201",
  level: "must",
  okta: "blocks",
  consequence: "It shows an error and assigns nobody.",
  cite: ["RFC 7644 §3.3", "okta-wire §3"],
  fix: "Answer 201 once the resource is there.",
};
export const location: CheckInfo = {
  id: "location",
  title: "meta.location is where the resource is",
  level: "should",
  okta: "tolerates",
  consequence: "It never reads it.",
  cite: ["RFC 7643 §3.1"],
  fix: "Return the absolute address.",
};

export const exchange = (seq: number, request: Request, by: Sender = "okta", status = 200, text = ""): Exchange => ({
  app: "oin",
  suite: "people",
  step: "assign",
  part: "create",
  seq,
  by,
  request,
  answer: answerOf(status, {}, text, 12),
});
export const create: Request = {
  method: "POST",
  path: "/Users",
  body: { userName: "ada.o'neill+1@example.com", password: "s3cr3t-Passw0rd" },
};

export function verdict(change: Partial<Verdict> = {}): Verdict {
  const at = { app: "oin", suite: "people", step: "assign", part: "create", by: "okta", evidence: "client" } as const;
  return { ...at, check: createStatus, outcome: "met", standing: false, findings: [], ...change };
}
export const unmet = (finding: Finding & { exchange: Exchange | undefined }, change: Partial<Verdict> = {}): Verdict =>
  verdict({ outcome: "unmet", findings: [finding], ...change });

export function report(verdicts: readonly Verdict[], change: Partial<Report> = {}): Report {
  const steps = [
    { id: "assign", does: "An administrator assigns Ada" },
    { id: "read", does: "The harness reads the account" },
  ];
  return {
    version: "0.1.0",
    target: "https://scim.example.com/scim/v2?tenant=7",
    seed: 42,
    mark: "k3x9ab",
    started: "2026-01-31T12:00:00.000Z",
    ms: 1234,
    requests: 5,
    failOn: "either",
    suites: [
      { app: "oin", evidence: "client", suite: "people", title: "A person is assigned", steps, verdicts, ms: 1234 },
    ],
    leftovers: [],
    ...change,
  };
}

const created = exchange(3, create, "okta", 200, '{"id":"7"}');
const read = exchange(4, { method: "GET", path: "/Users/7" }, "probe");
const wrongStatus = { at: "status", expected: "201", actual: "200", exchange: created };
export const sample: Report = report(
  [
    unmet(wrongStatus),
    unmet({ ...wrongStatus, exchange: exchange(9, create) }, { step: "again" }),
    unmet({ ...wrongStatus, exchange: exchange(12, create) }, { step: "third" }),
    unmet(
      { at: "/meta/location", expected: "an absolute address", actual: "nothing", exchange: read },
      { step: "read", part: "read", by: "probe", check: location, standing: true },
    ),
    verdict({ step: "read", part: "read", check: { ...location, id: "id-stable" } }),
    verdict({
      step: "update",
      outcome: "blocked",
      why: "Okta got no id",
      blockedBy: { check: "create-status", step: "assign" },
    }),
    verdict({
      step: "delete",
      outcome: "blocked",
      why: "there is no id",
      blockedBy: { check: "create-status", step: "assign" },
    }),
    verdict({ step: "update", part: "look-up", outcome: "not-applicable", why: "not-exercised: it has no groups" }),
    verdict({ step: "update", part: "read", outcome: "broken", why: "x is not a function" }),
  ],
  {
    leftovers: [
      { certain: true, path: "/Users/7", name: "ada.k3x9ab@example.com", why: "its DELETE was answered 501" },
    ],
  },
);
