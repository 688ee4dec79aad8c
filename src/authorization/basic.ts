/** Basic authentication. RFC 7617 */
import { hopeless } from "./failure.ts";

/** @throws AuthorizationError where it cannot be carried (RFC 7617 §2) */
export function basic(user: string, password: string): string {
  if (user + password === "") throw hopeless("the user name and the password are empty");
  if (user.includes(":")) throw hopeless("the user name has a colon, which Basic authentication cannot carry");
  if (/\p{Cc}/u.test(user + password)) throw hopeless("the user name or the password has a control character");
  return `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;
}
/** As a client puts its id and secret there (RFC 6749 §2.3.1): no more signs are encoded than a form must encode. */
export const inForm = (text: string): string => new URLSearchParams({ x: text }).toString().slice(2);
