/** Reads one schema and one resource type by its id (RFC 7644 §4). */
import type { Move, Play, Resource } from "../../../model.ts";
import { ask, done } from "../../../okta/play.ts";
import { get } from "../../../okta/requests.ts";
import { segment } from "../../../scim/answers.ts";
import { schemaOf } from "../../../scim/discovered.ts";
import { text } from "../../../scim/json.ts";
import { USER } from "../../../scim/urns.ts";

export const readOneOfEach: Move = {
  id: "read-one-of-each",
  title: "The harness reads a schema by its URN and a resource type by its id",
  by: "probe",
  reads: true,
  takes: {},
  parts: { oin: ["schema", "resource-type"], aiw: ["schema", "resource-type"] },
  *play({ past: { discovered } }): Play {
    const schema = schemaOf(discovered, USER) === undefined ? firstId(discovered.schemas) : USER;
    // A resource type need not have an id (RFC 7643 §6).
    const type = firstId(discovered.resourceTypes);
    if (schema === undefined && type === undefined) {
      return { how: "not-advertised", why: "neither schemas nor resource types are told" };
    }
    if (schema !== undefined) yield* ask({ part: "schema", request: get(`/Schemas/${segment(schema)}`) });
    if (type !== undefined) yield* ask({ part: "resource-type", request: get(`/ResourceTypes/${segment(type)}`) });
    return done;
  },
};
const firstId = (documents: readonly Resource[] = []): string | undefined =>
  documents.map((one) => text(one, "id")).find((id) => id !== undefined && /^[^\s/?#]+$/.test(id));
