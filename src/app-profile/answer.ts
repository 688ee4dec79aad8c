/** What somebody has typed, as the answer to a question of `init`. */
import { parseBaseUrl } from "../base-url.ts";
import { unknown } from "../usage-error.ts";
import { wrongIdentifier, wrongSuffix } from "./attributes.ts";
import { wrongUrl } from "./authentication.ts";
import type { Answer, Question } from "./questions.ts";

export function answerTo(asked: Question, typed: string): { readonly answer: Answer } | { readonly wrong: string } {
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
      return choice === undefined ? { wrong: unknown("choice", given, asked.choices).message } : { answer: choice };
    }
    case "env":
      return /^[A-Za-z_][A-Za-z0-9_]*$/.test(given)
        ? { answer: { env: given } }
        : { wrong: "give the name of an environment variable; the secret itself stays out of the file" };
    case "text": {
      const wrong = checks[asked.path]?.(given);
      return wrong === undefined ? { answer: given } : { wrong };
    }
  }
}
const checks: Readonly<Record<string, (text: string) => string | undefined>> = {
  baseUrl: (given) => {
    const parsed = parseBaseUrl(given);
    return "error" in parsed ? parsed.error : undefined;
  },
  uniqueIdentifierField: (given) => wrongIdentifier(given),
  "authentication.tokenEndpoint": wrongUrl,
  "authentication.authorizationEndpoint": wrongUrl,
  "authentication.username": (given) => (given.includes(":") ? "it holds a colon, which would end it" : undefined),
  "target.userNameSuffix": wrongSuffix,
};
