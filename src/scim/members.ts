/** Who is in a group, as a write of it says. */
import type { Json } from "../model.ts";
import { attribute, isArray, text } from "./json.ts";

/** Values of the members that a whole group or a PATCH names, in a list or in an object that holds one. */
export function membersNamed(body: Json | undefined): readonly string[] {
  const operations = attribute(body, "Operations");
  const written = isArray(operations) ? operations.map((one) => attribute(one, "value")) : [];
  const lists = [body, ...written].map((one) => (isArray(one) ? one : attribute(one, "members")));
  return lists.flatMap((list) => (isArray(list) ? list : [])).flatMap((member) => text(member, "value") ?? []);
}
