/** Colour, or none. */
import { styleText } from "node:util";

type Brush = (text: string) => string;
export type Colour = "bold" | "dim" | "red" | "green" | "yellow";
export type Paint = Readonly<Record<Colour, Brush>>;

/** Whether a terminal is there is decided by whoever prints. */
export function paint(enabled: boolean): Paint {
  const brush = (colour: Colour): Brush =>
    enabled ? (text) => styleText(colour, text, { validateStream: false }) : (text) => text;
  return {
    bold: brush("bold"),
    dim: brush("dim"),
    red: brush("red"),
    green: brush("green"),
    yellow: brush("yellow"),
  };
}
