/** docs/faults.md: faults that real servers had, what a run says of each, and why it says nothing of some. */
import type { Quirk } from "../../src/reference/quirk.ts";
import { noticedIn, type Place } from "../matrix.ts";
import { type Fault, kinds, linkOf } from "./faults.ts";

const top = `# Faults that real servers had

Each of these kept Okta from provisioning people somewhere, or made it go on with wrong data, or broke the RFCs in a way
that other clients minded. Somebody told of it in public: in an issue or a pull request, in a support article, in a
forum. Those that nobody has told of follow from what Okta sends, and are marked as _inferred_.

The reference server can have nearly all of them, as _quirks_. A test plays each through whole runs, as a catalog
app, as an app of the wizard, or with the suites that ask for more than Okta does, and holds what each run finds to what
is written here: these checks fail, and no others ([test/faults.test.ts](../test/faults.test.ts) and
[test/faults-wizard.test.ts](../test/faults-wizard.test.ts)). So for every fault this page says which checks notice it and
how the first failure reads. To see the whole report of one, name its quirk:

\`\`\`
npx scim-okta-test demo group-remove-wipes-all
\`\`\`

_Met by_ says what brings it to light: the _catalog app_ (\`--app oin\`), the _wizard app_ (\`--app aiw\`), or a suite that
one has to ask for. _Allowed_: the RFCs leave it to the server and Okta's client does not mind, so that no usual run fails
because of it.

The faults stand in [fixtures/okta/faults.yaml](../fixtures/okta/faults.yaml), and the words of each failure come from
the run itself. The page is made, not written:

\`\`\`
UPDATE_DOCS=1 npx vitest run --project quick test/faults.test.ts
\`\`\`
`;
/** In the order in which an administrator comes across them. */
const flows: Readonly<Record<string, string>> = {
  connection: "Testing the connection",
  discovery: "What the server says about itself",
  auth: "Letting Okta in",
  "content-type": "Media types",
  lookup: "Looking people up",
  filter: "Other filters",
  create: "Creating accounts",
  password: "Passwords",
  read: "Reading accounts",
  schema: "What accounts look like",
  "update-put": "Replacing accounts",
  "update-patch": "Changing accounts with PATCH",
  deactivate: "Deactivating people",
  reactivate: "Reactivating people",
  entitlements: "Roles and entitlements",
  "groups-link": "Finding groups",
  "groups-push": "Pushing groups",
  "groups-members": "Members of groups",
  import: "Importing the directory",
  pagination: "Pages",
  performance: "Load and speed",
  concurrency: "Several requests at once",
  errors: "Errors",
};
export const isFlow = (flow: string): boolean => Object.hasOwn(flows, flow);
const told: Readonly<Record<(typeof kinds)[number], string>> = {
  inexpressible: "it cannot be brought about by a client",
  unobservable: "it does not show in any answer",
  legal: "the RFCs allow it, and Okta does not mind",
};

export interface Shown {
  readonly quirkOf: (id: string) => Quirk | undefined;
  readonly placesOf: (quirk: Quirk) => readonly Place[];
  /** How a failure because of the quirk reads. */
  readonly sampleOf: (quirk: string) => string;
  /** What a run says before it ends, because of the fault. */
  readonly lastWordsOf: (fault: string) => string;
}
export function faultsPage(faults: readonly Fault[], shown: Shown): string {
  const chapters = Object.entries(flows).flatMap(([flow, title]) => {
    const those = faults.filter((fault) => fault.flow === flow && fault.reason === undefined);
    return those.length === 0 ? [] : [chapter(title, those, shown)];
  });
  return [top, figures(faults, shown), ...chapters, unexplained(faults)].join("\n");
}
interface Figures {
  readonly all: number;
  /** By checks that say so. */
  readonly checked: number;
  /** By the end of the run. */
  readonly ending: number;
  readonly explained: number;
}
/** How many there are, and what became of them. */
export function figuresOf(faults: readonly Fault[], isQuirk: (id: string) => boolean): Figures {
  const count = (is: (fault: Fault) => boolean): number => faults.filter(is).length;
  return {
    all: faults.length,
    checked: count(({ quirks = [] }) => quirks.length > 0 && quirks.every(isQuirk)),
    ending: count(({ ends }) => ends !== undefined),
    explained: count(({ reason }) => reason !== undefined),
  };
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${[head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n")}\n`;
const cell = (text: string): string => text.replaceAll("|", "\\|");
function figures(faults: readonly Fault[], { quirkOf }: Shown): string {
  const { all, checked, ending } = figuresOf(faults, (id) => quirkOf(id) !== undefined);
  const rows = [
    ["Faults of real servers", all],
    ["Noticed by checks", checked],
    ["Noticed by the run as a whole: the server lets nobody in, and the run says so", ending],
    ...kinds.map((kind) => [
      `Not noticed: ${told[kind]} (_${kind}_)`,
      faults.filter(({ reason }) => reason?.kind === kind).length,
    ]),
  ];
  return table(
    ["", "How many"],
    rows.map((cells) => cells.map(String)),
  );
}
function chapter(title: string, faults: readonly Fault[], shown: Shown): string {
  const rows = faults.flatMap((fault) => rowsOf(fault, shown));
  const head = table(["Fault", "What the server does", "Checks that notice it", "Met by"], rows);
  return [`## ${title}\n`, head, ...faults.map((fault) => details(fault, shown))].join("\n");
}
const quirksOf = ({ quirks = [] }: Fault, { quirkOf }: Shown): readonly Quirk[] =>
  quirks.flatMap((id) => quirkOf(id) ?? []);
function rowsOf(fault: Fault, shown: Shown): readonly (readonly string[])[] {
  const link = `[${fault.id}](#${fault.id})`;
  if (fault.ends !== undefined) return [[link, fault.ends, "none: the run ends with exit code 3", "every app"]];
  return quirksOf(fault, shown).map((quirk, index) => {
    const places = shown.placesOf(quirk);
    const noticed = new Set(places.flatMap((place) => noticedIn(place, quirk)));
    const title = `${quirk.title}${quirk.kind === "legal" ? " _Allowed._" : ""}`;
    return [index === 0 ? link : "", title, [...noticed].map(check).join(", "), metBy(quirk, places)];
  });
}
const check = (id: string): string => `[${id}](checks.md#${id})`;
function metBy({ suites }: Quirk, places: readonly Place[]): string {
  const asked = suites
    ?.filter((suite) => suite !== "usual")
    .map((suite) => (suite === "tolerance" ? "`--tolerance`" : `\`--suite ${suite}\``))
    .join(" ");
  const apps = places.filter((place) => place === "oin" || place === "aiw");
  const app = apps.length === 2 ? "both apps" : apps.map((kind) => (kind === "oin" ? "catalog app" : "wizard app"))[0];
  const more = places.flatMap((place) =>
    place === "rfc" ? ["`--suite rfc`"] : place === "spec" ? ["`--suite okta-spec`"] : [],
  );
  return [...(app === undefined ? [] : [asked ? `${app}, ${asked}` : app]), ...more].join(", ");
}
function details(fault: Fault, shown: Shown): string {
  const forms =
    fault.ends === undefined
      ? quirksOf(fault, shown).map(
          ({ id, title }) => `${title}${id === fault.id ? "" : ` (\`${id}\`)`}\n\n${fenced(shown.sampleOf(id))}`,
        )
      : [
          `${fault.ends} Whoever is not let in cannot be judged, so the run ends at its first request, with exit code 3:\n\n${fenced(shown.lastWordsOf(fault.id))}`,
        ];
  return [`### ${fault.id}\n`, ...forms, `${evidence(fault)}\n`].join("\n");
}
const fenced = (text: string): string => `\`\`\`\n${text}\n\`\`\`\n`;
function evidence({ evidence: known }: Fault): string {
  if (known === "inferred") return "_Inferred._";
  const pages = known.map((one) => {
    const link = linkOf(one);
    const words = /^(?:issue|pull) \d+$/.test(one.ref) ? `${one.source} ${one.ref}` : `${one.source}: ${one.ref}`;
    return link === undefined ? words : `[${words.replace(/^(\S+): article\/(.{60}).*$/, "$1: $2…")}](${link})`;
  });
  return `Told of by ${pages.join("; ")}.`;
}
function unexplained(faults: readonly Fault[]): string {
  const chapters = kinds.map((kind) => {
    const rows = faults.flatMap(({ id, does = "", reason, ...rest }) =>
      reason?.kind === kind
        ? [
            [
              id,
              does,
              `${reason.why}${reason.quirk ? ` Proven by \`${reason.quirk}\`.` : ""}`,
              evidence({ id, ...rest }),
            ],
          ]
        : [],
    );
    return `### ${kind}: ${told[kind]}\n\n${table(["Fault", "What the server does", "Why", "Evidence"], rows)}`;
  });
  return `## What a run does not notice\n\n${chapters.join("\n")}`;
}
