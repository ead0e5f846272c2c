// A program to be killed: it writes one version of a folder after the other, as fast as it can.
import { readOutput, writeOutput } from "../../../generator/write/disk.ts";
import { manifestOf } from "../../../generator/write/manifest.ts";
import { planOutput } from "../../../generator/write/plan.ts";
import { versionOf } from "./versions.ts";

const folder = process.argv[2] ?? "";
for (let round = 0; ; round += 1) {
  const files = versionOf(round % 2 === 0 ? "even" : "odd");
  const all = [...files, manifestOf(files)];
  writeOutput(folder, planOutput(all, readOutput(folder, all)));
  if (round === 0) process.stdout.write("started\n");
}
