/** How everything that a run makes is named, and by what it is recognised. */
import { sameText } from "./scim/compare.ts";

/** A UUID that no server hands out: its version digit is that of no known version. */
export const NOBODY = "00000000-0000-f000-8000-5c1300000000";

/** Stands in every name that the run makes up. */
export const signature = (mark: string): string => `sot-${mark}`;
/** Stands in one name only. */
export const sign = (mark: string, number: number): string => `${signature(mark)}.${number}`;
/** The letters and digits of a sign, which is none then. */
export const unsigned = (signed: string): string => signed.replaceAll(".", "-");

/** Whether the run made the name up, though a server may have changed its case. */
export const isSigned = (name: string, signed: string): boolean => name.toLowerCase().includes(signed.toLowerCase());

const pattern = /sot-[a-z0-9]+\.\d+/i;
/** The first one, where a name quotes another. */
const signIn = (name: string): string | undefined => pattern.exec(name)?.[0].toLowerCase();

/** Whether both name the same person or group, though a server may have changed one of them. */
export function sameBearer(one: string, other: string): boolean {
  const known = signIn(one);
  return sameText(one, other) || (known !== undefined && known === signIn(other));
}
