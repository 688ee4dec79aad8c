/** A JSON value in a few characters, for people. */

const room = 200;

/** At most 200 characters of JSON, or "nothing". Whatever the size and depth of the value, only so much of it is looked at. */
export function brief(value: unknown): string {
  if (value === undefined) return "nothing";
  let written = "";
  for (const token of tokens(value)) {
    written += token;
    if (written.length > room) return `${written.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
  }
  return written;
}

function* tokens(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    yield "[";
    for (const [index, item] of value.entries()) {
      if (index > 0) yield ",";
      yield* tokens(item);
    }
    yield "]";
  } else if (typeof value === "object" && value !== null) {
    yield "{";
    for (const [index, [key, item]] of Object.entries(value).entries()) {
      yield `${index > 0 ? "," : ""}${quoted(key)}:`;
      yield* tokens(item);
    }
    yield "}";
  } else yield typeof value === "string" ? quoted(value) : String(value);
}
const quoted = (text: string): string => JSON.stringify(text.slice(0, room));
