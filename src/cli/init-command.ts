/** Writes an app profile: asks what the app is like, or takes the defaults. */
import { accessSync, constants, linkSync, lstatSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { createInterface, type Interface } from "node:readline/promises";
import { answerTo } from "../app-profile/answer.ts";
import { draft } from "../app-profile/draft.ts";
import { type Answer, type Answers, nextQuestion, type Question, usualAnswers } from "../app-profile/questions.ts";
import { isProfileName, PROFILE_NAMES } from "../app-profile.ts";
import { visible } from "../reporters/text.ts";
import { systemCode, UsageError } from "../usage-error.ts";

export interface InitArguments {
  readonly file: string;
  /** Asks nothing. */
  readonly yes: boolean;
  /** Replaces a file that is there. */
  readonly force?: boolean;
}
type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };
/** As a shell ends what Ctrl-C has stopped. */
const INTERRUPTED = 130;

/** @returns the exit code */
export async function initCommand(given: InitArguments, input: Input, output: NodeJS.WritableStream): Promise<number> {
  if (given.file === "") throw new UsageError("init: name the file, such as okta-app.yaml");
  if (!isProfileName(given.file))
    throw new UsageError(`init: "${given.file}" could not be used with --app; let its name end in ${PROFILE_NAMES}`);
  const write = newFile(given);
  if (!given.yes && input.isTTY !== true)
    throw new UsageError("init: nobody is there to be asked; --yes writes the defaults");
  const answers = given.yes ? usualAnswers() : await interview(input, output);
  if (answers === undefined) {
    output.write("\nNothing was written.\n");
    return INTERRUPTED;
  }
  write(draft(answers, /\.json$/i.test(given.file) ? "json" : "yaml"));
  const variables = [...answers.values()].flatMap(({ answer }) => (typeof answer === "object" ? [answer.env] : []));
  const set =
    variables.length > 0 ? `, once ${variables.join(" and ")} ${variables.length > 1 ? "are" : "is"} set` : "";
  output.write(`${given.file} is written. Use it with --app ${given.file}${set}.\n`);
  return 0;
}

/** @returns undefined where somebody leaves before the end */
async function interview(input: Input, output: NodeJS.WritableStream): Promise<Answers | undefined> {
  const talk = createInterface({ input, output });
  // Line by line rather than question by question: what is typed ahead or pasted is not lost.
  const lines = talk[Symbol.asyncIterator]();
  const answers = new Map<string, { question: Question; answer: Answer }>();
  output.write("What is the app like? Enter takes what stands in brackets.\n");
  try {
    for (let next = nextQuestion(answers); next !== undefined; next = nextQuestion(answers)) {
      const answer = await answered(next, answers, talk, lines, output);
      if (answer === undefined) return undefined;
      answers.set(next.path, { question: next, answer: answer.answer });
    }
    return answers;
  } finally {
    talk.close();
  }
}
async function answered(
  question: Question,
  before: Answers,
  talk: Interface,
  lines: AsyncIterator<string>,
  output: NodeJS.WritableStream,
): Promise<{ readonly answer: Answer } | undefined> {
  for (;;) {
    talk.setPrompt(prompt(question));
    talk.prompt();
    const line = await lines.next();
    if (line.done === true) return undefined;
    const came = answerTo(question, line.value, before);
    if ("answer" in came) return came;
    output.write(`  ${visible(came.wrong)}\n`);
  }
}
function prompt({ section, title, type, choices, usual, optional }: Question): string {
  const among = type === "choice" ? ` (${choices.join(", ")})` : type === "env" ? " (environment variable)" : "";
  const enter = type === "flag" ? (usual === true ? "Y/n" : "y/N") : typeof usual === "object" ? usual.env : usual;
  const bracket = enter === undefined ? (optional ? " [none]" : "") : ` [${String(enter)}]`;
  const page = section === undefined ? "" : `${section}: `;
  return `${page}${title}${among}${bracket}: `;
}

/**
 * Makes sure, before anything is asked, that the file can be written in the end.
 * @returns what writes it: as a whole or not at all
 */
function newFile({ file, force = false }: InitArguments): (content: string) => void {
  const path = resolve(file);
  const failed = (error: unknown): UsageError =>
    new UsageError(
      systemCode(error) === "EEXIST" ? there : `init: cannot write ${file} (${systemCode(error) ?? String(error)})`,
    );
  const there = `init: ${file} is there already; --force replaces it`;
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found !== undefined && !force) throw new UsageError(there);
  if (found?.isDirectory() === true) throw new UsageError(`init: cannot write ${file} (it is a folder)`);
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw failed(error);
  }
  return (content) => {
    const unfinished = `${path}.${process.pid}.tmp`;
    try {
      writeFileSync(unfinished, content, { flag: "wx" });
      if (force) renameSync(unfinished, path);
      else renameToNew(unfinished, path);
    } catch (error) {
      throw failed(error);
    } finally {
      rmSync(unfinished, { force: true });
    }
  };
}
/** A link, unlike a renaming, replaces nothing that has come in the meantime. */
function renameToNew(unfinished: string, path: string): void {
  try {
    linkSync(unfinished, path);
  } catch (error) {
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw error;
    // Not every file system has links.
    renameSync(unfinished, path);
  }
}
