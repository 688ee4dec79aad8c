import type { Check } from "../../../model.ts";
import { offers } from "../../../scim/discovered.ts";
import { isPatchMissing, statusFinding } from "../../kit/check.ts";
import { trialCheck } from "../../kit/trial.ts";

export const patchAsAdvertised: Check = trialCheck(
  {
    id: "patch-as-advertised",
    title: "PATCH is there where the server says that it is",
    level: "must",
    okta: "tolerates",
    consequence: "Okta does not read ServiceProviderConfig; whoever does sends what is then refused.",
    cite: ["RFC 7644 §3.5", "RFC 7643 §5"],
    fix: "Implement PATCH, or say patch.supported: false in /ServiceProviderConfig.",
  },
  ({ write }, { discovered }) => {
    if (offers(discovered, "patch") !== true)
      return { notApplicable: "not-advertised", why: "the target does not say that it offers PATCH" };
    return isPatchMissing(write) ? statusFinding(write, "200 or 204") : [];
  },
);
