/** Which of the run's own people a list shows. Others may come and go while it is read (RFC 7644 §3.4.2.4). */
import type { Json, Past } from "../model.ts";
import { idOf, resourcesOf } from "../scim/answers.ts";

export const own = (list: Json | undefined, past: Past): readonly string[] =>
  resourcesOf(list).flatMap((one) => {
    const id = idOf(one);
    return id !== undefined && past.aliasOf(id) !== undefined ? [id] : [];
  });
