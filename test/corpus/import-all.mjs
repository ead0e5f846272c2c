// Imports every module below a folder; prints how many there are and which of them throw or do not settle in time.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder] = process.argv.slice(2);
const modules = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".js"))
  .sort();
const failed = [];
for (const path of modules) {
  const late = new Promise((resolve) => setTimeout(resolve, 10_000, "does not settle").unref());
  const outcome = import(pathToFileURL(join(folder, path)).href).then(
    () => undefined,
    (error) => String(error),
  );
  const problem = await Promise.race([outcome, late]);
  if (problem !== undefined) failed.push(`${path}: ${problem}`);
}
console.log(JSON.stringify({ modules: modules.length, failed }));
