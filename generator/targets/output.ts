import { basename, dirname, resolve } from "node:path";
import type { ApiTarget } from "../config.ts";
import type { UsageProblem } from "./codes.ts";
import { isWithin, statusOf } from "./paths.ts";

/** What is wrong with the path of an output folder. */
export function outputProblems(
  output: string,
  shown: string,
  label: string,
): readonly UsageProblem[] {
  const inTheWay = nearestThatIs(output);
  const status = statusOf(inTheWay);
  // Where nothing may be looked at, writing will tell.
  if (!status || status.isDirectory()) return [];
  return [
    {
      code: "usage/output",
      message:
        inTheWay === output
          ? `${label}: \`${shown}\` is a file`
          : `${label}: \`${shown}\` cannot be made, since \`${basename(inTheWay)}\` is a file`,
      fix: "Give a folder; it is made if it is missing.",
    },
  ];
}

/** The path itself, or the first folder above it that exists. */
function nearestThatIs(path: string): string {
  return statusOf(path) || dirname(path) === path ? path : nearestThatIs(dirname(path));
}

/** Two outputs in one folder, or one inside the other, would overwrite and remove each other's files. */
export function overlapProblems(
  targets: readonly ApiTarget[],
  cwd: string,
): readonly UsageProblem[] {
  const folders = targets.map((target) => ({ target, folder: resolve(cwd, target.output) }));
  return folders.flatMap(({ target, folder }, index) =>
    folders
      .slice(0, index)
      .filter((other) => isWithin(folder, other.folder) || isWithin(other.folder, folder))
      .map((other): UsageProblem => ({
        code: "usage/output",
        message: `\`${other.target.name}\` goes to \`${other.target.output}\` and \`${target.name}\` to \`${target.output}\`, which is one folder or one inside the other`,
        fix: "Give each API a folder of its own.",
      })),
  );
}
