#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import type { CommandContext, ExitCode } from "./commands/outcome.ts";
import type { MockFlags } from "./commands/mock-options.ts";
import type { Selection } from "./commands/select.ts";
import { kindNeeds, kinds } from "./emit/kinds.ts";
import { packageRoot } from "./root.ts";
import { isSystemError } from "./write/system-error.ts";

const exitCodes = `
Exit codes:
  0  fine
  1  problems in the input (nothing was written)
  2  wrong usage
  3  a bug in specwright`;

const kindsHelp = `
Kinds for --emit, with what each brings along:
${kinds.map((kind) => `  ${kind.padEnd(12)}${kindNeeds[kind].join(", ")}`.trimEnd()).join("\n")}
Without "package", the modules stand right in the output folder.`;

const mockHelp = `
A scenario says what happens to requests that are right:
  latency=200  latency=50..800 (median and p99)  status=429; retry-after=2
  code=… (any listed)  connection=reset | lost | truncated
  fails=all | 2; state=…; code=…  (what is started, later)
  capacity=1  quota=0  (room for what a request creates)
  and whom it meets: operation=a,b; share=0.1; times=3

With --control (changes need PUT or DELETE):
  GET  DELETE /-/calls     what was asked, secrets masked; back to the beginning
  GET  PUT    /-/state     what was made; back to such a state
       PUT    /-/scenarios ["status=503; times=1"], in place of those before
  GET  PUT    /-/clock     { "advance": 60 } or { "now": "2026-11-21T14:56:00Z" }

Such as:
  specwright mock --input api.yaml --auth off
  specwright mock --pace 2reads --scenario 'status=429; retry-after=1; share=0.1'`;

/** Parses the arguments, runs the command, and says how it ended. Commands are loaded when they are called. */
export async function main(argv: readonly string[]): Promise<number> {
  let exitCode: ExitCode = 0;
  const program = new Command("specwright")
    .description(
      "From OpenAPI descriptions to npm packages: typed clients, validators, mocks and docs.",
    )
    .version(
      (JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as { version: string })
        .version,
    )
    .addHelpText("after", exitCodes)
    .showHelpAfterError("(run with --help for usage)")
    .exitOverride();

  const command = (name: string, summary: string): Command =>
    program
      .command(name)
      .description(summary)
      .option("--json", "print the result as JSON")
      .option("--no-color", "print without colours")
      .addHelpText("after", exitCodes)
      .exitOverride();

  const withSelection = (command: Command): Command =>
    command
      .argument("[api...]", "APIs of the config file or folders under specs/; default: all")
      .option("--config <file>", "a config file other than specwright.config.* in this folder")
      .option("--input <file>", "one OpenAPI document, YAML or JSON, in place of these")
      .option("--output <folder>", "where the output of --input goes; made if it is missing")
      .option("--emit <kinds>", `what to make of --input; default: ${kinds.join(",")}`, collect)
      .option("--name <package>", "the npm package's name; default: that of the output folder")
      .addHelpText("after", kindsHelp);

  withSelection(command("generate", "turn a description into a package, or into modules of yours"))
    .option(
      "--watch",
      "go on after the first run: generate whenever a file of the $ref graph changes",
    )
    .action(async (names: string[], options: SelectionOptions & { readonly watch?: boolean }) => {
      if (options.watch === true) {
        const { watch } = await import("./commands/watch.ts");
        exitCode = await watch(selectionOf(names, options), contextOf(options));
        return;
      }
      const { generate } = await import("./commands/generate.ts");
      exitCode = await generate(selectionOf(names, options), contextOf(options));
    });
  withSelection(
    command("check", "fail, with a diff, if the output is not what the description says"),
  ).action(async (names: string[], options: SelectionOptions) => {
    const { check } = await import("./commands/check.ts");
    exitCode = await check(selectionOf(names, options), contextOf(options));
  });
  withSelection(command("lint", "report every problem of the descriptions; writes nothing")).action(
    async (names: string[], options: SelectionOptions) => {
      const { lintSpecs } = await import("./commands/lint.ts");
      exitCode = await lintSpecs(selectionOf(names, options), contextOf(options));
    },
  );
  command("mock", "serve mocks of APIs over HTTP, until it is interrupted")
    .argument("[api...]", "APIs of the config file or folders under specs/; default: all")
    .option("--config <file>", "a config file other than specwright.config.* in this folder")
    .option("--input <file>", "one OpenAPI document, YAML or JSON, in place of these")
    .option("--port <number>", "where to listen; 0 takes any port that is free", "4010")
    .option("--host <address>", "where to listen; nobody outside reaches the default", "127.0.0.1")
    .option("--allow-host <name>", "a name that a Host header may have", collect)
    .option("--cors <origin>", "pages of this origin may use it, or of any (*)", collect)
    .option("--body-limit <bytes>", "the largest body of a request", "1048576")
    .option("--credentials <file>", "the tokens and key pairs that are accepted, YAML or JSON")
    .option("--state <file>", "what was made is kept there, and found again at the next start")
    .option("--pace <pace>", "how resources move on: immediate, time, 5s or 3reads", "immediate")
    .option("--capacity <kind=number>", "there is room for so many of a kind", each)
    .option("--quota <kind=number>", "an account may have so many of a kind", each)
    .option("--catalogue <file>", "what exists from the start, by kind: ids or whole resources")
    .option("--start-with <what>", "without a catalogue: examples or nothing", "examples")
    .option("--stateless", "documented answers, whatever earlier calls have made")
    .option("--state-limit <number>", "so many resources of a kind are kept", "10000")
    .option("--call-limit <number>", "so many calls of an operation are remembered", "1000")
    .option("--clock <time>", "what time it is for the mocks at the start; it goes on from there")
    .option("--scenario <text>", "what goes wrong, such as 'status=429; share=0.1'", each)
    .option("--scenario-header", "let requests ask for a scenario by X-Mock-Scenario")
    .option("--seed <number>", "decides all that is left to luck", "1")
    .option("--control", "let requests to /-/ look at the mocks and change them")
    .option("--auth <on|off>", "whether requests need credentials", "on")
    .addHelpText("after", mockHelp)
    .action(async (names: string[], options: MockFlags) => {
      const { mock } = await import("./commands/mock.ts");
      exitCode = await mock(names, options, contextOf(options));
    });
  command("explain", "say in words what a diagnostic means; without a code, list all")
    .argument("[code]", "such as ref/unresolved")
    .action(async (code: string | undefined, options: GlobalOptions) => {
      exitCode = (await import("./commands/explain.ts")).explain(code, contextOf(options));
    });

  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (isSystemError(error)) {
      process.stderr.write(`${error.message}\nThe output was left as it was.\n`);
      return 1;
    }
    process.stderr.write(
      `This is a bug in specwright, not in your spec. Please report it with the lines below.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return 3;
  }
}

type SelectionOptions = GlobalOptions & {
  readonly config?: string;
  readonly input?: string;
  readonly output?: string;
  readonly emit?: readonly string[];
  readonly name?: string;
};

function selectionOf(names: readonly string[], options: SelectionOptions): Selection {
  const { config, input, output, emit, name } = options;
  return { names, config, input, output, emit, packageName: name };
}

/** `--emit types,client` and `--emit types --emit client` are the same. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(",")];
}

/** An option that may be given several times, and whose value may hold anything. */
function each(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

type GlobalOptions = { readonly json?: boolean; readonly color: boolean };

function contextOf(options: GlobalOptions): CommandContext {
  const terminal = process.stderr.isTTY === true;
  return {
    cwd: process.cwd(),
    json: options.json === true,
    output: {
      out: (text) => process.stdout.write(text),
      error: (text) => process.stderr.write(text),
      terminal: terminal && options.json !== true,
      color: options.color && terminal && !process.env["NO_COLOR"],
    },
  };
}

process.exitCode = await main(process.argv.slice(2));
