/** What the checks of pages by cursor share (RFC 9865). */
import type { Exchange } from "../../model.ts";

/** The cursor of the request; "" asks for the first page. */
const cursorOf = ({ request }: Exchange): string | undefined =>
  new URLSearchParams(request.path.split("?")[1]).get("cursor") ?? undefined;
export const isFirstPage = (exchange: Exchange): boolean => cursorOf(exchange) === "";
