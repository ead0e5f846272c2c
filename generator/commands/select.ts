import { findApis, type ApiTarget } from "../config.ts";
import { nearest } from "../source/near.ts";
import type { Usage, UsageProblem } from "../targets/codes.ts";
import { findConfig, readConfig } from "../targets/config-file.ts";
import { settleRequest } from "../targets/target.ts";

/** Which APIs a command is for, as the command line says it. */
export type Selection = {
  /** Names of APIs of the config file or under `specs/`; all of them if none is named. */
  readonly names: readonly string[];
  readonly input?: string | undefined;
  readonly output?: string | undefined;
  readonly emit?: readonly string[] | undefined;
  readonly packageName?: string | undefined;
  /** A config file in place of the one in the working folder. */
  readonly config?: string | undefined;
  /** True for a command that writes nothing and compares nothing: `--output` may then be missing. */
  readonly readOnly?: boolean;
};

/** Finds the APIs that a command is for: `--input`, else the config file, else `specs/`. */
export async function selectApis(
  selection: Selection,
  cwd: string,
): Promise<Usage<readonly ApiTarget[]>> {
  const { input, names } = selection;
  const problems = optionProblems(selection);
  if (problems.length > 0) return { problems };
  if (input !== undefined) {
    const settled = settleRequest(
      { ...selection, input, output: selection.output ?? "." },
      { from: cwd, cwd, where: (part) => ({ label: optionOf[part] }) },
    );
    return settled.problems ? settled : { value: [settled.value] };
  }
  const config = findConfig(selection.config, cwd);
  if (config.problems) return config;
  if (config.value === undefined) return named(names, findApis(cwd));
  const configured = await readConfig(config.value, cwd);
  return configured.problems ? configured : named(names, configured.value);
}

const optionOf = {
  name: "--name",
  input: "--input",
  output: "--output",
  emit: "--emit",
  packageName: "--name",
} as const;

function optionProblems(selection: Selection): readonly UsageProblem[] {
  const { names, input, output, emit, packageName, config, readOnly } = selection;
  const problem = (message: string, fix: string): UsageProblem => ({
    code: "usage/option",
    message,
    fix,
  });
  if (input !== undefined) {
    if (names.length > 0)
      return [
        problem(
          `\`--input\` names one description, so \`${names.join(" ")}\` beside it has no meaning`,
          "Leave out the one or the other.",
        ),
      ];
    if (config !== undefined)
      return [
        problem(
          "`--input` and `--config` say both what to work on",
          "Leave out the one or the other.",
        ),
      ];
    return output === undefined && readOnly !== true
      ? [problem("`--input` needs `--output`", "Add `--output <folder>`.")]
      : [];
  }
  return Object.entries({ "--output": output, "--emit": emit, "--name": packageName })
    .filter(([, value]) => value !== undefined)
    .map(([option]) =>
      problem(
        `\`${option}\` needs \`--input\``,
        "Add `--input <file>`, the YAML or JSON file of the description.",
      ),
    );
}

function named(names: readonly string[], apis: readonly ApiTarget[]): Usage<readonly ApiTarget[]> {
  if (apis.length === 0) {
    return {
      problems: [
        {
          code: "usage/api",
          message: "there is neither a specwright.config.* here nor a specs/<api>/openapi.yaml",
          fix: "Name a description with `--input <file> --output <folder>`, or run the command where one of them is.",
        },
      ],
    };
  }
  const known = apis.map((api) => api.name);
  const problems = names
    .filter((name) => !known.includes(name))
    .map((name): UsageProblem => {
      const near = nearest(name, known);
      return {
        code: "usage/api",
        message: `there is no API \`${name}\`${near === undefined ? "" : `; did you mean \`${near}\`?`}`,
        fix: `There are ${known.join(", ")}.`,
      };
    });
  if (problems.length > 0) return { problems };
  return {
    value: names.length === 0 ? apis : apis.filter((api) => names.includes(api.name)),
  };
}
