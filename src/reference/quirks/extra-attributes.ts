import { having, said, unnoticed, withEach } from "../layers/layer.ts";
import { listIn } from "../layers/request.ts";
import { anything } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

const THING = "urn:example:scim:schemas:extension:acme:2.0:Thing";

export const extraAttributes: Quirk = {
  id: "extra-attributes",
  title: "Resources have attributes that no RFC knows, some of them in an extension of the server's own.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: said(anything, (answer) =>
    withEach(answer, (resource) =>
      having(resource, {
        schemas: [...new Set([...listIn(resource, "schemas"), THING])],
        x_internal: { row: 7 },
        [THING]: { colour: "green" },
      }),
    ),
  ),
};
