/** What somebody has typed, as the answer to a question of `init`. */
import { parseBaseUrl } from "../base-url.ts";
import { unknown } from "../usage-error.ts";
import { wrongSuffix } from "./attributes.ts";
import { NO_HEADER, wrongUrl } from "./authentication.ts";
import { wrongIdentifier } from "./identifier.ts";
import { type Answer, type Answers, type Question, userNamesIn } from "./questions.ts";

/** @param before what was answered so far */
export function answerTo(
  asked: Question,
  typed: string,
  before: Answers,
): { readonly answer: Answer } | { readonly wrong: string } {
  const given = typed.trim();
  if (given === "") {
    const known = asked.usual !== undefined || asked.optional;
    return known ? { answer: asked.usual } : { wrong: "this cannot be left out" };
  }
  switch (asked.type) {
    case "flag":
      return /^(?:y|yes|n|no)$/i.test(given) ? { answer: /^y/i.test(given) } : { wrong: "answer y or n" };
    case "choice": {
      const choice = asked.choices.find((one) => one.toLowerCase() === given.toLowerCase());
      if (choice !== undefined) return { answer: choice };
      const isHeader = asked.path === "authentication.mode" && given.toLowerCase() === "header";
      return { wrong: isHeader ? NO_HEADER : unknown("choice", given, asked.choices).message };
    }
    case "port": {
      const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
      return port <= 65_535 ? { answer: port } : { wrong: "must be a whole number from 0 to 65535" };
    }
    case "env":
      return /^[A-Za-z_][A-Za-z0-9_]*$/.test(given)
        ? { answer: { env: given } }
        : { wrong: "give the name of an environment variable; the secret itself stays out of the file" };
    case "text": {
      const wrong = checks[asked.path]?.(given, before);
      return wrong === undefined ? { answer: given } : { wrong };
    }
  }
}
const checks: Readonly<Record<string, (text: string, before: Answers) => string | undefined>> = {
  baseUrl: (given) => {
    const parsed = parseBaseUrl(given);
    return "error" in parsed ? parsed.error : undefined;
  },
  uniqueIdentifierField: (given, before) => wrongIdentifier(given, userNamesIn(before)),
  "authentication.tokenEndpoint": wrongUrl,
  "authentication.authorizationEndpoint": wrongUrl,
  "authentication.username": (given) => (given.includes(":") ? "it holds a colon, which would end it" : undefined),
  "target.userNameSuffix": wrongSuffix,
};
