import { basename, resolve } from "node:path";
import type { ApiTarget } from "../config.ts";
import type { Kind } from "../emit/kinds.ts";
import type { Usage, UsagePlace, UsageProblem } from "./codes.ts";
import { inputProblems } from "./input.ts";
import { readKinds } from "./kinds.ts";
import { outputProblems } from "./output.ts";
import { packageNameFor, packageNameProblems } from "./package-name.ts";
import { shownPath, sourceName } from "./paths.ts";

/** One API as a person asks for it, on the command line, in a config file or from a program. */
export type Request = {
  /** The name for messages and for choosing among several; default: that of the output folder. */
  readonly name?: string | undefined;
  readonly input: string;
  readonly output: string;
  readonly emit?: readonly string[] | undefined;
  readonly packageName?: string | undefined;
};

export type RequestOptions = {
  /** The folder that the request's paths count from. */
  readonly from: string;
  readonly cwd: string;
  /** How a part of the request is called where it was written (`--emit`, `apis[0].emit`), and where that is. */
  readonly where: (part: keyof Request) => { readonly label: string; readonly at?: UsagePlace };
};

/** Checks a request, as far as that goes without reading the description, and settles its defaults. */
export function settleRequest(request: Request, options: RequestOptions): Usage<ApiTarget> {
  const { cwd, from, where } = options;
  const input = resolve(from, request.input);
  const output = resolve(from, request.output);
  const packageName = request.packageName ?? packageNameFor(basename(output));
  const emit: Usage<readonly Kind[] | undefined> =
    request.emit === undefined
      ? { value: undefined }
      : readKinds(request.emit, where("emit").label);
  const problems = [
    ...placed("input", inputProblems(request.input, from, where("input").label)),
    ...placed("output", outputProblems(output, shownPath(output, cwd), where("output").label)),
    ...placed("emit", emit.problems ?? []),
    ...placed("packageName", packageNameProblems(packageName, where("packageName").label)),
  ];
  if (problems.length > 0) return { problems };
  return {
    value: {
      name: request.name ?? basename(output),
      entry: shownPath(input, cwd),
      output: shownPath(output, cwd),
      packageName,
      ...(emit.value === undefined ? {} : { emit: emit.value }),
      source: sourceName(input, output, cwd),
      command: "specwright generate",
    },
  };

  function placed(part: keyof Request, found: readonly UsageProblem[]): readonly UsageProblem[] {
    const { at } = where(part);
    return at === undefined ? found : found.map((problem) => ({ ...problem, at }));
  }
}
