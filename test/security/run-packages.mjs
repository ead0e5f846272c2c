// A program for a process of its own: it imports every module of compiled packages and calls what they export. It prints, as JSON,
// what went wrong: globals that text of a description made, modules that do not settle, requests to other hosts.
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";

const [, , root, token] = process.argv;
const problems = [];
const isToken = new RegExp(token);
const prototypes = [Object, Array, Function, String, Number].map(({ prototype }) => prototype);
const before = prototypes.map((prototype) => Reflect.ownKeys(prototype).length);

/** Whatever is asked of it, it has: so calls get as far as they can. */
const anything = new Proxy(() => "x", {
  get: (_, name) => (name === Symbol.toPrimitive ? () => "x" : name === "then" ? undefined : "x"),
  ownKeys: () => ["prototype"],
});
const inputs = [
  undefined,
  {},
  anything,
  { body: {}, path: anything, query: {}, headers: {} },
  "x",
  [],
];

async function within(name, work) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve("late"), 5000);
  });
  const outcome = await Promise.race([
    Promise.resolve()
      .then(work)
      .then(
        (value) => ({ value }),
        (error) => ({ error }),
      ),
    late,
  ]);
  clearTimeout(timer);
  if (outcome === "late") problems.push(`${name} does not settle`);
  return outcome;
}

let modules = 0;
let calls = 0;
for (const name of readdirSync(root)) {
  const folder = join(root, name, "src");
  if (!existsSync(folder)) continue;
  const fetched = async (url) => {
    const host = new URL(url).host;
    if (host !== "given.example") problems.push(`${name}: a request went to ${host}`);
    return new Response("{}", { headers: { "content-type": "application/json" } });
  };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".js")) continue;
    const path = join(entry.parentPath, entry.name);
    const shown = relative(root, path);
    const { value: module, error } = await within(shown, () => import(pathToFileURL(path).href));
    modules += 1;
    if (error) problems.push(`${shown} cannot be imported: ${error.message}`);
    if (!module || shown.includes("/runtime/")) continue;
    for (const [exported, value] of Object.entries(module)) {
      if (typeof value === "function" && /^(validate|is)[A-Z]/.test(exported)) {
        for (const input of inputs) {
          calls += 1;
          await within(`${shown} ${exported}`, () => value(input));
        }
      }
      if (exported !== "createClient") continue;
      const options = {
        baseUrl: "https://given.example/base",
        fetch: fetched,
        credentials: anything,
      };
      const { value: client } = await within(shown, () => value(options));
      for (const [operation, call] of Object.entries(client ?? {})) {
        if (typeof call !== "function") continue;
        for (const input of inputs) {
          calls += 1;
          await within(`${shown} ${operation}`, () => call(input));
        }
      }
    }
  }
}
for (const key of Object.keys(globalThis)) if (isToken.test(key)) problems.push(`${key} ran`);
prototypes.forEach((prototype, index) => {
  if (Reflect.ownKeys(prototype).length !== before[index]) problems.push("a prototype was changed");
});
process.stdout.write(JSON.stringify({ modules, calls, problems }));
process.exit(0);
