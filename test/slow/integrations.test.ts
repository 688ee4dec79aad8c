/** The integrations whose tokens come from an authorization server, against a real one. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tool, start } from "../cli/tool.ts";
import { type Authority, authority } from "../integrations/authority.ts";
import { CLIENT, cyberark, envOf, PASSWORD } from "../integrations/cyberark.ts";
import { wizardTarget } from "../integrations/okta-wizard.ts";
import { play, profile, source } from "../integrations/play.ts";
import { from, type StandIn } from "../integrations/stand-in.ts";
import { expectUnseen, passwordsIn } from "../integrations/unseen.ts";
import { visitor } from "./browser.ts";

const APP = { id: "okta-wizard-app", secret: "another/secret+of:the app" };
let server: Authority;
beforeAll(async () => {
  server = await authority({ id: CLIENT, secret: PASSWORD }, APP);
});
afterAll(() => server.close());

const tokensIn = ({ heard }: StandIn): readonly string[] => [
  ...new Set(from(heard, "okta").map(({ authorization }) => authorization.replace("Bearer ", ""))),
];

describe("CyberArk Identity, with a token that an authorization server gives for client credentials,", () => {
  test("lets a whole run in, password sync included", async () => {
    const target = await cyberark((token) => server.isActive(token));
    const { wrong, exit, verdicts } = await play(profile("cyberark", envOf(server.tokenEndpoint)), target);
    expect({ wrong, exit }).toEqual({ wrong: [], exit: 0 });
    expect(tokensIn(target)).toHaveLength(1);
    const synced = verdicts.find(({ check }) => check.id === "password-accepted");
    expect(synced?.outcome).toBe("met");
  });
  test.concurrent.each([
    ["@acme.example", 0],
    ["@elsewhere.example", 1],
  ])("and people of %s, on the command line: exit code %i", async (suffix, code) => {
    const target = await cyberark((token) => server.isActive(token));
    const args = ["--app", "cyberark", "--url", target.url, "--verbose", "--suite", "assign"];
    const ended = await tool(args, { env: envOf(server.tokenEndpoint, suffix) });
    expect({ code: ended.code, err: ended.err }).toEqual({ code, err: "" });
    expect(ended.out.includes(`The login suffix ${suffix} is not known in this tenant.`)).toBe(code === 1);
    expectUnseen([PASSWORD, ...tokensIn(target), ...passwordsIn(target.heard)], ended);
  });
});

describe("an app of the wizard with OAuth 2, on the command line,", () => {
  const file = (authorizationEndpoint: string): { "mine.json": string } => ({
    "mine.json": JSON.stringify({
      ...source("okta-wizard"),
      authentication: {
        mode: "authorization-code",
        tokenEndpoint: server.tokenEndpoint,
        authorizationEndpoint,
        clientId: APP.id,
        clientSecret: { env: "CLIENT_SECRET" },
        scope: "openid offline_access scim",
      },
    }),
  });
  async function consenting(consents: boolean) {
    const target = await wizardTarget({
      admits: async (authorization) =>
        authorization.startsWith("Bearer ") && (await server.isActive(authorization.slice("Bearer ".length))),
    });
    const given = { files: file(server.authorizationEndpoint), env: { CLIENT_SECRET: APP.secret } };
    const suites = ["--suite", "connection", "--suite", "assign"];
    const running = start(["--app", "mine.json", "--url", target.url, "--verbose", ...suites], given);
    expect(await running.says("&state=")).toBe(true);
    const [address = ""] = /^http\S+$/m.exec(running.out()) ?? [];
    await visitor(consents).open(address);
    return { target, address, ended: await running.ended };
  }
  test("asks an administrator to consent, then plays with the token that this brought", async () => {
    const { target, address, ended } = await consenting(true);
    expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: "" });
    expect(ended.out).toContain("Open this address in a browser and consent, as an Okta administrator would:\n");
    expect(new URL(address).searchParams.get("scope")).toBe("openid offline_access scim");
    expect(tokensIn(target)).toHaveLength(1);
    expectUnseen([APP.secret, ...tokensIn(target), ...passwordsIn(target.heard)], ended);
  });
  test("judges nothing where the administrator does not consent", async () => {
    const { target, ended } = await consenting(false);
    expect(ended.code).toBe(3);
    expect(ended.err).toMatch(
      /^scim-okta-test: the browser came back from \S+\/auth without consent: access_denied [^\n]+\n$/,
    );
    // Somebody is sent to the browser only where there is a target; it is shown nothing.
    expect(target.heard.map(({ method, authorization }) => [method, authorization])).toEqual([["GET", ""]]);
    expectUnseen([APP.secret], ended);
  });
});
