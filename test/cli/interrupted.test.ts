import { describe, expect, test } from "vitest";
import type { Wire } from "../../src/model.ts";
import { type Handler } from "../../src/reference/handler.ts";
import { type Directory, directory, TOKEN } from "./servers.ts";
import { type Running, start, tool } from "./tool.ts";

const against = ({ url }: Directory, ...more: string[]): string[] => ["--url", url, "--token", TOKEN, ...more];
const isCleanup = ({ headers }: Wire): boolean => headers.some(([, value]) => value === "cleanup");

/** Does something when the n-th person has been asked for. */
const atCreate =
  (nth: number, act: () => void) =>
  (next: Handler): Handler => {
    let created = 0;
    return async (wire) => {
      if (wire.method === "POST" && wire.path === "/Users" && (created += 1) === nth) act();
      return next(wire);
    };
  };

describe("a run that is interrupted", () => {
  test.concurrent("by Ctrl-C reports what was seen, and removes what was made", async () => {
    const target = await directory({ users: 2, wrap: atCreate(4, () => running.kill("SIGINT")) });
    const running: Running = start(against(target));
    const { code, out, err, junit } = await running.ended;
    expect({ code, err }).toEqual({ code: 3, err: "" });
    expect(out).toMatch(
      /^Interrupted: what the run made is being removed\. Ctrl-C again .* sot-[0-9a-z]{6} in every name\.$/m,
    );
    expect(out).toContain("  ✓ An administrator assigns Ada to the app\n");
    expect(out).toContain("\n  – The rest is not played: the run was interrupted\n\n");
    expect(out).toMatch(/^What could be judged.* was met; .*the run ended early: the run was interrupted\.$/m);
    expect(target.store.users.size).toBe(2);
    expect(target.store.groups.size).toBe(0);
    expect(junit).toContain('classname="oin.assign.assign"');
    expect(junit).toMatch(/<error [^>]*the run was interrupted/);
  });
  test.concurrent("by SIGTERM fails where something failed before", async () => {
    const target = await directory({
      wrap: (next) => {
        const ending = atCreate(4, () => running.kill("SIGTERM"))(next);
        return async (wire) => {
          const answer = await ending(wire);
          return answer.status === 201 ? { ...answer, status: 200 } : answer;
        };
      },
    });
    const running: Running = start(against(target, "--suite", "assign", "--suite", "link"));
    const { code, out } = await running.ended;
    expect(code).toBe(1);
    expect(out).toContain("✗ create-status");
    expect(target.store.users.size).toBe(0);
  });
  test.concurrent("twice ends at once, whatever is left", async () => {
    const target = await directory({
      wrap: (next) => {
        const ending = atCreate(3, () => running.kill("SIGINT"))(next);
        return async (wire) => {
          if (!isCleanup(wire)) return ending(wire);
          running.kill("SIGINT");
          return new Promise(() => {});
        };
      },
    });
    const running: Running = start(against(target, "--suite", "assign"));
    expect((await running.ended).code).toBe(130);
  });
  test.concurrent("because nobody reads its output any more removes what was made, and complains to nobody", async () => {
    const target = await directory({ users: 1 });
    const pipe = '{ "$NODE" "$CLI" "$@"; echo "exit code $?" >&2; } | head -n 1';
    const { out, err, junit } = await tool(against(target), { command: ["sh", "-c", pipe, "sh"] });
    expect(out).toMatch(/^scim-okta-test .*\n$/);
    expect(err).toBe("exit code 3\n");
    expect(target.store.users.size).toBe(1);
    expect(junit).toContain("the run was interrupted");
  });
});

describe("a target that", () => {
  test.concurrent("goes away in the middle fails the run, which lists what it could not remove", async () => {
    const target = await directory({ wrap: atCreate(3, () => void target.close()) });
    const { code, out, err, junit } = await tool(against(target, "--suite", "assign", "--suite", "link"));
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/^✗ answers: /m);
    expect(out).toMatch(
      /^Left on the server:\n(?: {2}.+\n)* {2}\/Users\/\S+ {2}\S+\.sot-\S+ {2}its DELETE was not answered$/m,
    );
    expect(out).toMatch(/ remain on the server\.$/m);
    expect(junit).toMatch(/<failure [^>]*type="answers"/);
  });
  test.concurrent("lets two requests in a row time out ends the run, which reports", async () => {
    let late = false;
    const target = await directory({
      wrap: (next) => {
        const slowing = atCreate(3, () => (late = true))(next);
        return async (wire) => {
          const answer = await slowing(wire);
          return late ? new Promise(() => {}) : answer;
        };
      },
    });
    const { code, out, err, junit } = await tool(against(target, "--timeout", "1000"));
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("no answer within 1000 ms");
    expect(out).toMatch(/the run ended early: the target let 2 requests in a row time out/);
    expect(out).toContain("Left on the server:");
    expect(junit).toMatch(/<error [^>]*2 requests in a row time out/);
    const last = target.heard.length;
    expect(last - target.heard.findLastIndex(({ method }) => method === "POST")).toBeLessThanOrEqual(3);
  });
  test.concurrent("lets one request time out is judged to the end", async () => {
    let late = false;
    const target = await directory({
      wrap: (next) => {
        const slowing = atCreate(3, () => (late = true))(next);
        return async (wire) => {
          const answer = await slowing(wire);
          if (!late) return answer;
          late = false;
          return new Promise(() => {});
        };
      },
    });
    const { code, out } = await tool(
      against(target, "--timeout", "1000", "--suite", "assign", "--suite", "connection"),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^✗ answers: /m);
    expect(out).not.toContain("ended early");
    expect(out).toContain("  ✓ A person who does not exist is read\n");
    expect(target.store.users.size, "also the one whose create was not answered").toBe(0);
  });
});
