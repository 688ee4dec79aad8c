/** Reads how clients prove themselves, as a client does that does not know it yet (RFC 7643 §5). */
import type { Move, Play } from "../../../model.ts";
import { ask, done } from "../../../okta/play.ts";
import { get } from "../../../okta/requests.ts";

export const readConfigWithoutToken: Move = {
  id: "read-config-without-token",
  title: "The harness reads the configuration of the service provider without a token",
  by: "probe",
  reads: true,
  takes: {},
  parts: { oin: ["config"], aiw: ["config"] },
  *play(): Play {
    yield* ask({ part: "config", request: { ...get("/ServiceProviderConfig"), credentials: "none" } });
    return done;
  },
};
