import { inBoth, said, withError } from "../layers/layer.ts";
import { on } from "../layers/when.ts";
import type { Quirk } from "../quirk.ts";

export const errorNested: Quirk = {
  id: "error-nested",
  title: "The Error stands inside of an object of the server's own.",
  kind: "faulty",
  noticedBy: inBoth("error-body"),
  wrap: said(on("GET /Users/{id}", "GET /Groups/{id}"), (answer) =>
    // Who may not read is told by what stands before the service.
    answer.status === 401 ? answer : withError(answer, (error) => ({ status: String(answer.status), response: error })),
  ),
};
