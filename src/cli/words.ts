/**
 * The words of a command line, before yargs reads them: it takes much in its stride that nobody meant. Even when strict
 * it makes a list of a repeated option, "" of a missing value, false of --no-x and of "--x false", and reads --failOn
 * and --url.x; lists and unknown options swallow the word behind them; its errors repeat values, which may be tokens.
 */
import type { Options } from "yargs";
import { unknown, UsageError } from "../usage-error.ts";

/** What yargs is told of an option, and whether it may stand without its value. */
export interface Option extends Options {
  readonly bare?: boolean;
}
interface Command {
  readonly options: Readonly<Record<string, Option>>;
  /** How many words it takes beside its options. */
  readonly takes: number;
}
/** By name; the default command's is "". */
export type Commands = Readonly<Record<string, Command>>;

/** By name, hyphens included. */
type Known = ReadonlyMap<string, Option>;
function knownIn(commands: readonly Command[]): Known {
  const options = commands.flatMap((one) => Object.entries(one.options));
  const everywhere: readonly (readonly [string, Option])[] = [
    ["help", { type: "boolean" }],
    ["version", { type: "boolean" }],
  ];
  return new Map([...options, ...everywhere].map(([name, option]) => [`--${name}`, option]));
}

/**
 * The same words in a form that can be read in one way only: the command and its own words, then every option joined
 * to its value. No option's value is repeated in an error, since it may be a token.
 * @throws UsageError
 */
export function ordered(argv: readonly string[], commands: Commands): readonly string[] {
  const anywhere = knownIn(Object.values(commands));
  const { plain, given } = parted(argv, anywhere);
  checkValues(given, anywhere);
  const [name = "", ...own] = plain;
  const command = Object.hasOwn(commands, name) && plain[0] !== "" ? commands[name] : undefined;
  if (command === undefined) throw noCommand(name, Object.keys(commands));
  const surplus = own[command.takes];
  if (surplus !== undefined) throw new UsageError(`${name}: "${surplus}" is one word too many`);
  const here = knownIn([command]);
  const other = given.find(({ option }) => !here.has(option))?.option;
  if (other !== undefined && anywhere.has(other)) throw new UsageError(`${name || "a run"} has no option ${other}`);
  if (other !== undefined) throw unknown("option", other, here.keys());
  return [...plain, ...given.map(({ option, value }) => (value === undefined ? option : `${option}=${value}`))];
}

function noCommand(name: string, known: readonly string[]): UsageError {
  if (/^https?:/i.test(name)) return new UsageError("the address of the target is given with --url");
  return unknown("command", name, [...known.filter((one) => one !== ""), "--help", "--version"]);
}

interface Given {
  readonly option: string;
  readonly value: string | undefined;
}
function parted(argv: readonly string[], known: Known): { plain: readonly string[]; given: readonly Given[] } {
  const plain: string[] = [];
  const given: Given[] = [];
  const words = [...argv];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (!word.startsWith("-")) {
      plain.push(word);
      continue;
    }
    const [option = word, joined] = word === "-h" ? ["--help"] : [word.split("=", 1)[0], /=([^]*)/.exec(word)?.[1]];
    // A token may begin with a hyphen, but what begins with two is taken for an option.
    const apart = joined === undefined && known.get(option)?.type !== "boolean" && words[0]?.startsWith("--") === false;
    given.push({ option, value: apart ? words.shift() : joined });
  }
  return { plain, given };
}

function checkValues(given: readonly Given[], known: Known): void {
  const seen = new Set<string>();
  for (const { option: name, value } of given) {
    const { type, bare = false, array = false } = known.get(name) ?? {};
    if (type === "boolean" && value !== undefined) throw new UsageError(`${name} takes no value`);
    if (type === "string" && value === undefined && !bare) throw new UsageError(`${name} needs a value`);
    if (seen.has(name) && !array) throw new UsageError(`${name} is given more than once`);
    seen.add(name);
  }
}
