import { describe, expect, test } from "vitest";
import { perform } from "../../src/cli/commands.ts";
import { answerOf } from "../../src/scim/json.ts";
import { UsageError } from "../../src/usage-error.ts";
import { written } from "../app-profile/folder.ts";
import { type Ended, tool } from "../cli/tool.ts";
import { wizardTarget } from "./okta-wizard.ts";
import { expectUnseen } from "./unseen.ts";

const CANARY = "canary/in+the:coal-mine";
const given = (app: string, env: Readonly<Record<string, string>> = {}, url = "http://127.0.0.1:1"): Promise<Ended> =>
  tool(["--app", "app.yaml", "--url", url], { files: { "app.yaml": app }, env });
const client = (tokenEndpoint: string): string => `kind: aiw
authentication:
  mode: client-credentials
  tokenEndpoint: ${tokenEndpoint}
  clientId: service@acme.example
  clientSecret: { env: CLIENT_SECRET }
`;

type Wrong = readonly [what: string, says: string, yaml: string];
const wrong: readonly Wrong[] = [
  [
    "PATCH in a wizard app",
    "3 supportedProvisioningActions.supportPatchForUser: a wizard app never PATCHes users",
    "kind: aiw\nsupportedProvisioningActions:\n  supportPatchForUser: true\n",
  ],
  [
    "an attribute without a namespace",
    "4 attributes.mapped[0]: has no externalNamespace, and without one Okta never sends the attribute",
    "kind: oin\nattributes:\n  mapped:\n    - { attribute: desk, externalName: desk, value: 3B }\n",
  ],
  [
    "an authentication mode without its secret",
    "2 authentication: has no password",
    "kind: oin\nauthentication:\n  mode: basic\n  username: okta\n",
  ],
  [
    "a secret that is not where the file says",
    "6 authentication.clientSecret: the environment variable CLIENT_SECRET is not set or empty",
    client("https://login.acme.example/token"),
  ],
];
const withSecrets: readonly Wrong[] = [
  [
    "an unknown key",
    '5 toApp.createUser: unknown key "createUser"; did you mean "createUsers"?',
    "kind: aiw\nauthentication: { mode: bearer, token: { env: OTHER_SECRET } }\n\ntoApp:\n  createUser: true\n",
  ],
  [
    "a secret in the file itself",
    "3 authentication.password: a secret is given as { env: NAME } or { file: PATH }, never in the file itself",
    `kind: oin\nauthentication: { mode: basic, username: okta,\n  password: ${CANARY} }\n`,
  ],
];
describe("what is wrong with an app profile is said with its place, before anything is sent:", () => {
  test.each([...wrong, ...withSecrets])("%s", async (_, says, yaml) => {
    const path = written(yaml);
    const argv = ["--app", path, "--url", "http://127.0.0.1:1"];
    const done = perform(argv, { OTHER_SECRET: CANARY }, () => AbortSignal.abort());
    await expect(done).rejects.toStrictEqual(new UsageError(`${path}:${says}`));
  });
  test.each(withSecrets.slice(1))("%s: one line on standard error, exit code 2", async (_, says, yaml) => {
    const ended = await given(yaml, { OTHER_SECRET: CANARY });
    const { code, out, err, junit } = ended;
    expect({ code, out, err, junit }).toEqual({
      code: 2,
      out: "",
      err: `scim-okta-test: app.yaml:${says}\n`,
      junit: "",
    });
    expectUnseen([CANARY], { ...ended, files: {} });
  });
});

describe("a token endpoint that gives no token ends the run before anything is judged, exit code 3:", () => {
  const json = "application/json";
  test.concurrent.each<[what: string, says: RegExp, status: number, type: string, body: string]>([
    [
      "an error that repeats the secret",
      /it refused the client credentials with 400 and invalid_client \("no such secret: \S*\*\*\*[^"]*"\); check the client id/,
      400,
      json,
      JSON.stringify({ error: "invalid_client", error_description: `no such secret: ${CANARY}` }),
    ],
    [
      "a web page",
      /it answered 200 with a web page; is this the token endpoint\?/,
      200,
      "text/html",
      `<!doctype html><p>Sign in, ${CANARY}</p>`,
    ],
  ])("%s", async (_, says, status, type, body) => {
    const target = await wizardTarget({
      admits: () => true,
      elsewhere: () => answerOf(status, { "content-type": type }, body),
    });
    const ended = await given(client(`${target.origin}/token`), { CLIENT_SECRET: CANARY }, target.url);
    expect(ended.code).toBe(3);
    expect(ended.err).toMatch(/^scim-okta-test: no access token from http:\/\/[^\s:]+:\d+\/token: [^\n]+\n$/);
    expect(ended.err).toMatch(says);
    expect(ended.junit).toMatch(/<error message="Nothing could be judged; the run ended early: no access token from /);
    expect(target.heard, "the target hears nothing").toEqual([]);
    expectUnseen([CANARY], ended);
  });
});
