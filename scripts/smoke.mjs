// Packs the package, installs the tarball into an empty folder, and runs it there as a stranger would.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "scim-okta-test-smoke-"));
const npm = (...args) => execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const tool = (...args) => spawnSync("npx", ["--no-install", "scim-okta-test", ...args], { cwd: folder, encoding: "utf8" });

try {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", folder, "--ignore-scripts"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  );
  const places = new Set(packed.files.map(({ path }) => path.split("/")[0]));
  assert.deepEqual([...places].sort(), ["LICENSE", "README.md", "dist", "fixtures", "package.json", "suites"]);
  npm("init", "-y");
  npm("install", join(folder, packed.filename));

  const faultless = tool("demo");
  assert.equal(faultless.status, 0, faultless.stdout + faultless.stderr);
  assert.match(readFileSync(join(folder, "reports/junit.xml"), "utf8"), /<testsuites/);

  const faulty = tool("demo", "create-200-instead-of-201");
  assert.equal(faulty.status, 1, faulty.stdout + faulty.stderr);
  assert.match(faulty.stdout, /create-status/);
  console.log(`smoke: ${packed.filename}, ${packed.files.length} files, runs where it is installed`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
