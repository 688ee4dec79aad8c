/**
 * The public API: simulate Okta against a SCIM server of your own, in your own test.
 *
 *     const stories = planRun(config);
 *     const report = await conduct(config, stories, { send });
 */
export { completed, readAppProfile, selectApps, type AppProfile } from "./app-profile.ts";
export {
  AuthorizationError,
  authorizedSend,
  authorizer,
  secretsOf,
  type Authorizer,
  type AuthorizerOptions,
} from "./authorization.ts";
export { checks } from "./checks/index.ts";
export type * from "./model.ts";
export { checklist } from "./oin/checklist.ts";
export { defaultApp } from "./okta/app.ts";
export { toWire } from "./okta/wire.ts";
export type { Handler, Store } from "./reference/handler.ts";
export { listen, type Listening, type ListenOptions } from "./reference/http.ts";
export { emptyStore, reference, type ReferenceOptions } from "./reference/server.ts";
export { closing, exitCode, specTest } from "./report.ts";
export { junit, type JunitOptions } from "./reporters/junit.ts";
export { redactor, type Redact } from "./reporters/redact.ts";
export type { Journal, Trace } from "./made.ts";
export { conduct, planRun, RunError, type Line, type RunConfig, type Watcher } from "./run.ts";
export { selectSuites, type Suite } from "./suites.ts";
export { networkFault, transport, type Transport, type TransportOptions } from "./transport.ts";
export { verify } from "./verify.ts";
