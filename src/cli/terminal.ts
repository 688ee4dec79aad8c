/** Where text goes, and whether somebody watches. */
import { paint, type Paint } from "../reporters/paint.ts";

export interface Terminal {
  readonly paint: Paint;
  line(text?: string): void;
  /** A line that the next one replaces; only where somebody watches. */
  passing(text: string): void;
}

export function terminal(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal {
  const watched = stream.isTTY && env["CI"] === undefined;
  const clear = watched ? "\r\u001b[2K" : "";
  return {
    paint: paint(stream.isTTY && (env["NO_COLOR"] ?? "") === ""),
    line: (text = "") => stream.write(`${clear}${text}\n`),
    passing: (text) => {
      if (watched) stream.write(`${clear}${text.slice(0, (stream.columns || 80) - 1)}`);
    },
  };
}
