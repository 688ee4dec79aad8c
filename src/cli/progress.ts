/** What is said while a run goes on. */
import type { FailOn } from "../model.ts";
import { exchangeLine, type Look, stepLine, suiteLine } from "../reporters/console.ts";
import { said } from "../reporters/evidence.ts";
import type { Watcher } from "../run.ts";
import type { Terminal } from "./terminal.ts";

export interface ProgressOptions extends Look {
  readonly verbose: boolean;
  readonly failOn: FailOn;
  readonly mark: string;
}

export function progress(out: Terminal, { verbose, failOn, mark, ...look }: ProgressOptions): Required<Watcher> {
  let played = false;
  let toldOfRest = false;
  let wholeIsOff = false;
  return {
    story: ({ app, suite, title, evidence, steps: [first, ...others] }, over) => {
      if (over !== undefined) return;
      out.line(suiteLine({ app: app.kind, suite, title, evidence }, look.paint));
      wholeIsOff = first?.off !== undefined && others.every(({ off }) => off !== undefined);
      if (wholeIsOff) out.line(`  – not played: ${first?.off ?? ""}`);
    },
    exchange: (exchange) => {
      if (exchange.by !== "cleanup") played = true;
      if (verbose) out.line(exchangeLine(exchange, look, mark));
      else out.passing(`  … ${exchange.step}: ${said(exchange, look.redact)}`);
    },
    step: ({ steps }, id, verdicts, over) => {
      const step = steps.find((one) => one.id === id);
      if (over !== undefined && !played) {
        if (!toldOfRest) out.line(`  – The rest is not played: ${over}`);
        toldOfRest = true;
      } else if (step !== undefined && !wholeIsOff) out.line(stepLine(step, verdicts, failOn, look.paint));
      played = false;
    },
  };
}
