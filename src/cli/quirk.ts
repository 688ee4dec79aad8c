/** Quirks by their ids. There are hundreds, which take their time to load, so that they are when one is asked for. */
import type { Quirk } from "../reference/quirk.ts";
import { unknown } from "../usage-error.ts";

export async function quirkOf(id: string): Promise<Quirk> {
  const { quirks } = await import("../reference/quirks/index.ts");
  const quirk = quirks.find((one) => one.id === id);
  if (quirk !== undefined) return quirk;
  throw unknown(
    "quirk",
    id,
    quirks.map((one) => one.id),
  );
}
