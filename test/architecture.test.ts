import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync("ARCHITECTURE.md", "utf8");
const places = [...page.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = ""]) =>
  [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, place = ""]) => (place.includes("/") ? [place] : [])),
);

test("ARCHITECTURE.md shows places that exist", () => {
  expect(places.length).toBeGreaterThan(20);
  expect(places.filter((place) => !existsSync(place))).toEqual([]);
});

test("ARCHITECTURE.md shows every file and folder of src/", () => {
  const shown = new Set(places.map((place) => place.replace(/\/$/, "")));
  const hidden = readdirSync("src").filter((name) => !shown.has(`src/${name}`));
  // Two of a line each, which say what they are by their names.
  expect(hidden.toSorted()).toEqual(["usage-error.ts", "version.ts"]);
});
