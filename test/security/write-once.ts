// A program: it writes one version of a folder, once. Two of them at a time share a folder.
import { readOutput, recoverOutput, writeOutput } from "../../generator/write/disk.ts";
import { manifestOf } from "../../generator/write/manifest.ts";
import { planOutput } from "../../generator/write/plan.ts";
import { versionOf } from "../unit/write/versions.ts";

const [folder = "", name, start] = process.argv.slice(2);
const files = versionOf(name === "even" ? "even" : "odd");
const all = [...files, manifestOf(files)];
// Both begin at the same moment, whatever it took to load them.
while (Date.now() < Number(start));
recoverOutput(folder);
const plan = planOutput(all, readOutput(folder, all));
try {
  writeOutput(folder, plan);
} catch (error) {
  if (!(error instanceof Error && "code" in error && error.code === "EBUSY")) throw error;
  process.exitCode = 1;
}
