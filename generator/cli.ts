#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import type { CommandContext, ExitCode } from "./commands/outcome.ts";
import { packageRoot } from "./root.ts";

const exitCodes = `
Exit codes:
  0  fine
  1  problems in the input (nothing was written)
  2  wrong usage
  3  a bug in specwright`;

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

  command("generate", "turn specs/<api> into generated/<api>")
    .argument("[api...]", "folders under specs/; all of them if none is named")
    .action(async (names: string[], options: GlobalOptions) => {
      exitCode = await (await import("./commands/generate.ts")).generate(names, contextOf(options));
    });
  command("check", "fail, with a diff, if generated/ is not what specs/ says; writes nothing")
    .argument("[api...]", "folders under specs/; all of them if none is named")
    .action(async (names: string[], options: GlobalOptions) => {
      exitCode = await (await import("./commands/check.ts")).check(names, contextOf(options));
    });
  command("lint", "report every problem of the specs; writes nothing")
    .argument("[api...]", "folders under specs/; all of them if none is named")
    .action(async (names: string[], options: GlobalOptions) => {
      exitCode = (await import("./commands/lint.ts")).lintSpecs(names, contextOf(options));
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

/** A full disk, a missing permission: the machine's refusal, which its message names. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}

process.exitCode = await main(process.argv.slice(2));
