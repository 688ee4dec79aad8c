/** For Stryker: what a check tells people is no judgement, and is not mutated. */
const told = new Set([
  "id",
  "title",
  "level",
  "okta",
  "consequence",
  "cite",
  "fix",
  "expected",
  "actual",
  "why",
  "blocked",
]);
const tellers = new Set(["finding", "statusFinding"]);

const isWording = (path) =>
  (path.isObjectProperty() && told.has(path.node.key.name)) ||
  (path.listKey === "arguments" && path.parentPath.isCallExpression() && tellers.has(path.parent.callee.name));

export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "wording",
    value: { shouldIgnore: (path) => (isWording(path) ? "wording" : undefined) },
  },
];
