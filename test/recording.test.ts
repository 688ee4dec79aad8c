import { expect, test } from "vitest";
import { checks } from "../src/checks/index.ts";
import { cleanUp } from "../src/cleanup.ts";
import type { Answer, Entry, Lost, Send, Story, Verdict } from "../src/model.ts";
import { emptyStore, reference } from "../src/reference/server.ts";
import { planRun } from "../src/run.ts";
import { run } from "../src/runner.ts";
import { answerOf } from "../src/scim/json.ts";
import { Session } from "../src/session.ts";
import { verify } from "../src/verify.ts";
import { baseUrl, token } from "./reference/directory.ts";
import { bothKinds, configOf, noTime, sendTo } from "./rehearsal.ts";

const well = (): Send => sendTo(reference(emptyStore(), { baseUrl, token }));
const changing =
  (send: Send, change: (answer: Answer, path: string, method: string) => Answer | Lost): Send =>
  async (request, by) => {
    const came = await send(request, by);
    return "lost" in came ? came : change(came, request.path, request.method);
  };
const withText = ({ status, headers }: Answer, text: string): Answer => answerOf(status, headers, text);

const servers: Readonly<Record<string, () => Send>> = {
  "the reference server": well,
  "one that ignores filters": () => {
    const send = well();
    return (request, by) => send({ ...request, path: request.path.replace(/filter=[^&]*&/, "") }, by);
  },
  "one that writes its JSON its own way": () =>
    changing(well(), (answer) =>
      withText(
        answer,
        answer.text
          .replaceAll('"totalResults":1', '"totalResults":1.0')
          .replaceAll('"active":true', '"active":"True","Active":true')
          .replaceAll("Zoë", "Zo\\ud800"),
      ),
    ),
  "one without PATCH that loses an answer now and then": () => {
    let sent = 0;
    return changing(well(), (answer, _, method) => {
      sent += 1;
      if (sent % 17 === 0) return { lost: "timeout", why: "no answer within 60000 ms" };
      return method === "PATCH" ? answerOf(501, {}, "<html>") : answer;
    });
  },
};

async function record(story: Story, session: Session): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of run(story, session)) entries.push(entry);
  for await (const entry of cleanUp(story.app.kind, session)) entries.push(entry);
  return entries;
}
async function judged(story: Story, entries: readonly Entry[]): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for await (const ofStep of verify(story, checks, entries)) verdicts.push(...ofStep);
  return verdicts;
}

/** Everything that a verdict says; of an exchange, its number. */
const told = ({ check, findings, ...verdict }: Verdict): object => ({
  ...verdict,
  check: check.id,
  findings: findings.map(({ at, expected, actual, exchange }) => [at, expected, actual, exchange?.seq]),
});

test.each(bothKinds.flatMap((kind) => Object.keys(servers).map((name) => [kind, name] as const)))(
  "a saved recording is judged as the run was (%s, %s)",
  async (kind, name) => {
    const send = servers[name]?.() ?? well();
    const session = new Session({ send, sleep: noTime, backOffMs: 0, signature: "sot-abc123" });
    const outcomes = new Set<string>();
    for (const story of planRun(configOf({ kind }))) {
      const entries = await record(story, session);
      const live = await judged(story, entries);
      const saved: readonly Entry[] = JSON.parse(JSON.stringify(entries));
      const later = await judged(story, saved);
      expect(later.map(told)).toEqual(live.map(told));
      expect(live.length).toBeGreaterThan(10);
      for (const { outcome } of live) outcomes.add(outcome);
    }
    expect(outcomes.has("unmet")).toBe(name !== "the reference server");
    expect(outcomes.has("broken")).toBe(false);
  },
);
