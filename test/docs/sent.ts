/** Everything that the built-in suites send, in both dialects and from several apps, to a server without faults. */
import type { App, AppKind, Exchange, Mapping, Move, Story } from "../../src/model.ts";
import { defaultMappings } from "../../src/okta/mapping.ts";
import { emptyStore, reference } from "../../src/reference/server.ts";
import { accepted } from "../../src/scim/answers.ts";
import { builtIn } from "../../src/suites.ts";
import { baseUrl, token } from "../reference/directory.ts";
import { bothKinds, everythingOn, rehearse, sendTo } from "../rehearsal.ts";
import { kindsOf, type Template } from "./templates.ts";
import { mismatch, type Sent } from "./unify.ts";

export interface Sending extends Sent {
  readonly kind: AppKind;
  readonly story: Story;
  readonly step: string;
  readonly move: Move;
  readonly part: string;
  readonly by: Exchange["by"];
  /** Moves that have spoken of the same person or group before. */
  readonly before: readonly string[];
}
export const isAbout = (template: Template, { kind, move, part }: Sending): boolean =>
  kindsOf(template).includes(kind) && template.sentBy[move.id]?.includes(part) === true;
export const isSent = (template: Template, sending: Sending): boolean =>
  isAbout(template, sending) &&
  (template.after === undefined || sending.before.includes(template.after)) &&
  mismatch(template, sending) === undefined;

export async function everythingSent(): Promise<readonly Sending[]> {
  const plans = bothKinds.flatMap((kind) => [
    { app: everythingOn(kind), suites: builtIn },
    // Here a person has every attribute that the app maps.
    ...orgs.map((mappings): { app: App; suites: readonly string[] } => ({
      app: { ...everythingOn(kind), mappings },
      suites: ["attributes"],
    })),
  ]);
  const sendings: Sending[] = [];
  for (const plan of plans) {
    const { stories, exchanges } = await rehearse(sendTo(reference(emptyStore(), { baseUrl, token })), plan);
    sendings.push(...exchanges.flatMap((exchange) => sending(exchange, exchanges, stories)));
  }
  return sendings;
}

const named = (...attributes: readonly string[]): readonly Mapping[] =>
  defaultMappings.filter(({ attribute }) => attributes.includes(attribute));
const always = ["userName", "givenName", "familyName", "email", "emailType"] as const;
/** What other administrators have mapped. */
const orgs: readonly (readonly Mapping[])[] = [
  named(...always, "title", "department"),
  named(...always, "displayName", "locale", "department", "managerValue", "managerDisplayName"),
  [
    ...named(...always, "displayName", "locale"),
    {
      attribute: "costCenter",
      externalName: "territory",
      externalNamespace: "urn:example:params:scim:schemas:extension:sales:1.0:User",
    },
  ],
];

/** Nothing where no step has sent it: whoever cleans up plays none. */
function sending(
  { app: kind, suite, step, part, about, by, request, wants, answer, seq }: Exchange,
  exchanges: readonly Exchange[],
  stories: readonly Story[],
): readonly Sending[] {
  const story = stories.find((one) => one.suite === suite);
  const moveIn = (name: string): Move | undefined => story?.steps.find(({ id }) => id === name)?.move;
  const move = moveIn(step);
  if (story === undefined || move === undefined) return [];
  const earlier = exchanges.filter((one) => one.suite === suite && one.seq < seq && one.about === about);
  const read = earlier.findLast(
    (one) => one.by === by && one.request.method === "GET" && one.request.path === request.path,
  )?.answer;
  return [
    {
      kind,
      story,
      step,
      move,
      part,
      by,
      before: earlier.flatMap((one) => moveIn(one.step)?.id ?? []),
      request,
      ...(wants === undefined ? {} : { wants }),
      ...(read?.json === undefined || !accepted(read) ? {} : { read: read.json }),
      ...(answer === undefined ? {} : { status: answer.status }),
    },
  ];
}
