import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Wire } from "../../src/model.ts";
import { type Handler } from "../../src/reference/handler.ts";
import { type Directory, directory, TOKEN, web } from "./servers.ts";
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
  test.concurrent("twice ends at once, whatever is left; its journal says what that is", async () => {
    const target = await directory({
      wrap: (next) => {
        const ending = atCreate(3, () => running.kill("SIGINT"))(next);
        return async (wire) => {
          if (!isCleanup(wire)) return ending(wire);
          setTimeout(() => running.kill("SIGINT"), 700);
          return new Promise(() => {});
        };
      },
    });
    const running: Running = start(against(target, "--suite", "assign"));
    const { code, files } = await running.ended;
    expect(code).toBe(130);
    const [journal = ""] = Object.entries(files).flatMap(([path, text]) => (path.includes("journal-") ? [text] : []));
    for (const { userName } of target.store.users.values()) expect(journal).toContain(userName);
  });
  test.concurrent("by one Ctrl-C that comes twice, from the terminal and from npm, cleans up", async () => {
    const twice = (): void => {
      running.kill("SIGINT");
      setTimeout(() => running.kill("SIGINT"), 50);
    };
    const target = await directory({ wrap: atCreate(3, twice) });
    const running: Running = start(against(target, "--suite", "assign"));
    expect((await running.ended).code).toBe(3);
    expect(target.store.users.size).toBe(0);
  });
  test.concurrent("by a terminal that is closed, however often that is said, cleans up", async () => {
    const closing = (): void => {
      running.kill("SIGHUP");
      setTimeout(() => running.kill("SIGHUP"), 700);
    };
    const target = await directory({
      wrap: (next) => {
        const ending = atCreate(3, closing)(next);
        return async (wire) => {
          if (isCleanup(wire)) await new Promise((resolve) => setTimeout(resolve, 300));
          return ending(wire);
        };
      },
    });
    const running: Running = start(against(target, "--suite", "assign"));
    const { code, junit, files } = await running.ended;
    expect(code).toBe(3);
    expect(junit).toContain("the run was interrupted");
    expect(target.store.users.size).toBe(0);
    expect(Object.keys(files)).toEqual(["reports/junit.xml"]);
  });
  test.concurrent("because its time is over ends in the same way", async () => {
    const target = await directory({
      wrap: (next) => async (wire) => {
        if (!isCleanup(wire)) await new Promise((resolve) => setTimeout(resolve, 60));
        return next(wire);
      },
    });
    const { code, out, err, junit } = await tool(against(target, "--max-duration", "2"));
    expect({ code, err }).toEqual({ code: 3, err: "" });
    expect(out).toContain(
      "\nEnded, because the run's time was over (--max-duration 2): what the run made is being removed.\n",
    );
    expect(out).toMatch(/the run ended early: the run's time was over \(--max-duration 2\)\.$/m);
    expect(junit).toMatch(/<error [^>]*the run's time was over|<error [^>]*the run&apos;s time was over/);
    expect([target.store.users.size, target.store.groups.size]).toEqual([0, 0]);
  });
  test.concurrent("because nobody answers before its time is over says so", async () => {
    const url = await web(() => {});
    const { code, err } = await tool(["--url", url, "--token", TOKEN, "--max-duration", "1"]);
    expect(code).toBe(3);
    expect(err).toBe("scim-okta-test: the run's time was over (--max-duration 1) before the target answered\n");
  });
  test.concurrent("because it has written as often as it was to cleans up, which is not counted", async () => {
    const target = await directory({ users: 1 });
    const { code, out } = await tool(
      against(target, "--max-writes", "3", "--suite", "assign", "--suite", "push-group"),
    );
    expect(code).toBe(3);
    expect(out).toContain("the run ended early: the run was to write no more than 3 times.");
    const writes = target.heard.filter(({ method }) => method !== "GET");
    expect(writes.filter((wire) => !isCleanup(wire))).toHaveLength(3);
    expect(writes.filter(isCleanup).length).toBeGreaterThan(0);
    expect(target.store.users.size).toBe(1);
  });
  test.runIf(existsSync("/dev/full"))(
    "because its output goes to a full disk reports and cleans up",
    { concurrent: true },
    async () => {
      const target = await directory({ users: 1 });
      const full = '"$NODE" "$CLI" "$@" > /dev/full';
      const { code, junit } = await tool(against(target), { command: ["sh", "-c", full, "sh"] });
      expect(code).toBe(3);
      expect(junit).toContain("its output could not be written (ENOSPC)");
      expect(target.store.users.size).toBe(1);
    },
  );
  test.runIf(existsSync("/dev/full"))(
    "is none because its report goes to a full disk, but that is no success",
    { concurrent: true },
    async () => {
      const target = await directory({ users: 1 });
      const { code, out, err } = await tool(against(target, "--suite", "assign", "--junit", "/dev/full"));
      expect(code).toBe(3);
      expect(out).toContain("Everything that applies was met");
      expect(err).toBe("scim-okta-test: --junit: cannot write /dev/full (ENOSPC)\n");
      expect(target.store.users.size).toBe(1);
    },
  );
  test.runIf(process.platform !== "win32")(
    "because no file can grow any more cleans up; an earlier report is not harmed",
    { concurrent: true },
    async () => {
      const target = await directory({ users: 1 });
      const given = { files: { "reports/junit.xml": "earlier" } };
      // One block: enough for the beginning of a journal.
      const limited = 'ulimit -f 1 && "$NODE" "$CLI" "$@"';
      const { code, out, err, files } = await tool(against(target), { ...given, command: ["sh", "-c", limited, "sh"] });
      expect(code).toBe(3);
      expect(out).toMatch(/the run ended early: the journal reports\/journal-\w+\.jsonl cannot be written \(EFBIG\)/);
      expect(err).toBe("scim-okta-test: --junit: cannot write reports/junit.xml (EFBIG)\n");
      expect(target.store.users.size).toBe(1);
      expect(files).toEqual({ "reports/junit.xml": "earlier" });
    },
  );
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
