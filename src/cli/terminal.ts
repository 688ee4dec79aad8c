/** Where text goes, and whether somebody watches. */
import { paint, type Paint } from "../reporters/paint.ts";

export interface Terminal {
  readonly paint: Paint;
  line(text?: string): void;
  /** A line that the next one replaces; only where somebody watches. */
  passing(text: string): void;
}

export function terminal(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal {
  const watched = stream.isTTY && !isSet(env["CI"]);
  const coloured = watched && !isSet(env["NO_COLOR"]) && env["TERM"] !== "dumb";
  let width = 0;
  // Blanks rather than an escape sequence: NO_COLOR gets progress, too, but no sequences at all.
  const wipe = (): string => (width === 0 ? "" : `\r${" ".repeat(width)}\r`);
  const write = (text: string, passing: number): void => {
    stream.write(wipe() + text);
    width = passing;
  };
  return {
    paint: paint(coloured),
    line: (text = "") => write(`${text}\n`, 0),
    passing: (text) => {
      const short = text.slice(0, (stream.columns || 80) - 1);
      if (watched) write(short, short.length);
    },
  };
}
/** Some CI servers and shells say "false" or nothing where they mean no. */
const isSet = (value = ""): boolean => value !== "" && value !== "false";
