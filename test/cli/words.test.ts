import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Commands, ordered } from "../../src/cli/words.ts";

const text = { type: "string" } as const;
const commands: Commands = {
  "": {
    options: { url: text, token: text, suite: { ...text, array: true }, junit: { ...text, bare: true } },
    takes: 0,
  },
  serve: { options: { port: text, keep: { type: "boolean" } }, takes: 0 },
  demo: { options: { suite: { ...text, array: true }, junit: { ...text, bare: true } }, takes: 1 },
};
const options = "--url, --token, --suite, --junit, --help, --version";
const names = "serve, demo, --help, --version";
const read = (line: string): string => ordered(line.split(" ").filter(Boolean), commands).join(" ");

describe("a command line is read in one way only", () => {
  test.each([
    ["", ""],
    ["--url U --token T", "--url=U --token=T"],
    ["--url=U --token=a=b", "--url=U --token=a=b"],
    ["--suite a --suite b", "--suite=a --suite=b"],
    ["serve --keep --port 1", "serve --keep --port=1"],
    ["--port 1 serve", "serve --port=1"],
    ["demo --suite a quirk", "demo quirk --suite=a"],
    ["demo --junit --suite a", "demo --junit --suite=a"],
    ["demo quirk --junit", "demo quirk --junit"],
    ["--token -starts-with-a-hyphen", "--token=-starts-with-a-hyphen"],
    ["--token=--starts-with-two", "--token=--starts-with-two"],
    ["--token -", "--token=-"],
    ["--help --version", "--help --version"],
    ["-h", "--help"],
    ["serve -h", "serve --help"],
  ])("%s", (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe("what nobody can have meant is refused:", () => {
  test.each([
    ["--tokn T", 'unknown option "--tokn"; did you mean "--token"?'],
    ["--tokn=T", 'unknown option "--tokn"; did you mean "--token"?'],
    ["-token T", 'unknown option "-token"; did you mean "--token"?'],
    ["--Token T", 'unknown option "--Token"; did you mean "--token"?'],
    ["serve --no-keep", 'unknown option "--no-keep"; did you mean "--keep"?'],
    ["-x", `unknown option "-x"; one of ${options}`],
    ["--", `unknown option "--"; one of ${options}`],
    ["--port 1", "a run has no option --port"],
    ["demo --url U", "demo has no option --url"],
    ["--url --token T", "--url needs a value"],
    ["demo --suite", "--suite needs a value"],
    ["serve --keep=yes", "--keep takes no value"],
    ["serve --port 1 --port 2", "--port is given more than once"],
    ["frobnicate", `unknown command "frobnicate"; one of ${names}`],
    ["serv", 'unknown command "serv"; did you mean "serve"?'],
    ["help", 'unknown command "help"; did you mean "--help"?'],
    ["https://scim.example.com", "the address of the target is given with --url"],
    ["serve now", 'serve: "now" is one word too many'],
    ["demo one two", 'demo: "two" is one word too many'],
    ["--toString x", `unknown option "--toString"; one of ${options}`],
    ["constructor", `unknown command "constructor"; one of ${names}`],
  ])("%s", (line, says) => {
    expect(() => read(line)).toThrow(new Error(says));
  });
  test("an empty word", () => {
    expect(() => ordered([""], commands)).toThrow('unknown command ""');
  });
  test("and a token is not repeated, wherever it stands behind an option", () => {
    const token = fc.string({ minLength: 8, unit: fc.constantFrom("s", "T", "4", "-", "=", "_", "/", " ") });
    const before = fc.constantFrom("--token", "--tokn", "-token", "--url", "--port");
    fc.assert(
      fc.property(before, token, fc.boolean(), (option, secret, joined) => {
        try {
          ordered(joined ? [`${option}=${secret}`] : [option, secret], commands);
        } catch (error) {
          expect(String(error)).not.toContain(secret);
        }
      }),
    );
  });
});
