/** What Okta's own tests ask and assert, as it stands in fixtures/okta/spec-tests.json. */
import { readFileSync } from "node:fs";
import type { Comparison } from "../../src/checks/kit/runscope.ts";
import type { Header, Json, Method } from "../../src/model.ts";

export interface Assertion {
  /** "HTTP status", "milliseconds", or a place in the body, such as "Resources[0].id". */
  readonly of: string;
  readonly is: Comparison;
  readonly value?: string;
  /** Check → suite/step where it looks. */
  readonly shownBy?: Readonly<Record<string, string>>;
  /** Why no check shows it. */
  readonly why?: string;
}
export interface TestRequest {
  /** As the file counts them. */
  readonly number: number;
  /** As Okta calls it. */
  readonly step: string;
  /** Of the SPEC test alone: whether it has to pass. */
  readonly required?: boolean;
  readonly to: "scim-server" | "okta-api";
  readonly method: Method;
  readonly url: string;
  /** Of what goes to the SCIM server. */
  readonly headers?: readonly Header[];
  readonly body?: Json;
  readonly assertions: readonly Assertion[];
}
export interface OktaTest {
  readonly test: string;
  /** As Okta publishes it. */
  readonly file: string;
  readonly requests: readonly TestRequest[];
}

const file = new URL("../../fixtures/okta/spec-tests.json", import.meta.url);
// The one place where this file comes in; the tests look at every field.
export const readOktaTests = (): readonly OktaTest[] => JSON.parse(readFileSync(file, "utf8")) as readonly OktaTest[];
