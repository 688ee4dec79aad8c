import { idsLike } from "../layers/ids.ts";
import { unnoticed } from "../layers/layer.ts";
import type { Quirk } from "../quirk.ts";

const letters = "abcdefghijklmnop";
const inLetters = (number: number): string =>
  letters
    .split("")
    .map((letter, bit) => ((number >> bit) & 1 ? letter.toUpperCase() : letter))
    .join("");

export const idsApartInCase: Quirk = {
  id: "ids-apart-in-case",
  title: "Ids differ in nothing but the case of their letters.",
  kind: "legal",
  noticedBy: unnoticed,
  wrap: idsLike(inLetters),
};
