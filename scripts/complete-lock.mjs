// Completes package-lock.json after an install from a registry that holds the binaries of this platform only: npm leaves
// the others out of the lock, and `npm ci` then refuses the lock everywhere. They are never fetched where they do not run.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));

/** "@oxlint/binding-linux-arm-gnueabihf" → what npm goes by when it decides whether to fetch it. */
function platform(name) {
  const [os, cpu, abi = ""] = /(?:\/|binding-)((?:android|darwin|freebsd|linux|openharmony|win32)-.*)$/.exec(name)[1].split("-");
  const libc = os !== "linux" ? undefined : abi.startsWith("musl") ? ["musl"] : ["glibc"];
  return { os: [os], cpu: [cpu], ...(libc === undefined ? {} : { libc }) };
}

const added = [];
for (const { optionalDependencies = {}, dev } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] !== undefined) continue;
    lock.packages[key] = { version, ...platform(name), ...(dev ? { dev } : {}), optional: true };
    added.push(name);
  }
}
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([one], [other]) => one.localeCompare(other, "en"))]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`added ${added.length} packages of other platforms`);
