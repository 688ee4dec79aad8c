/** Refusals, as SCIM words them (RFC 7644 §3.12). */
import type { Resource } from "../model.ts";
import { ERROR } from "../scim/urns.ts";

/** RFC 7644 §3.12, table 9, and RFC 9865 §2.1: those that this server has a use for. */
export type ScimType =
  | "invalidCursor"
  | "invalidFilter"
  | "tooMany"
  | "uniqueness"
  | "mutability"
  | "invalidSyntax"
  | "invalidPath"
  | "noTarget"
  | "invalidValue";

export class Refusal extends Error {
  readonly status: number;
  readonly scimType: ScimType | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    detail: string,
    more: { scimType?: ScimType; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.name = "Refusal";
    this.status = status;
    this.scimType = more.scimType;
    this.headers = more.headers ?? {};
  }
}
export const badRequest = (scimType: ScimType, detail: string): Refusal => new Refusal(400, detail, { scimType });
export const conflict = (detail: string): Refusal => new Refusal(409, detail, { scimType: "uniqueness" });

export const errorBody = (status: number, detail: string, scimType?: ScimType): Resource => ({
  schemas: [ERROR],
  status: String(status),
  ...(scimType === undefined ? {} : { scimType }),
  detail,
});
