import { basename, dirname } from "node:path";
import type {
  AcceptedCredentials,
  ApiTypes,
  MockOptions,
} from "../../templates/runtime/mocks/types.ts";
import type { ApiTarget } from "../config.ts";
import { openMock } from "../serve/open.ts";
import { loadRuntime } from "../serve/runtime.ts";
import { serve, type Handled, type Running, type Served } from "../serve/server.ts";
import { nearest } from "../source/near.ts";
import { diagnosticsToJson } from "../source/frame.ts";
import type { Usage, UsageProblem } from "../targets/codes.ts";
import { readMockFlags, type MockFlags, type MockSettings } from "./mock-options.ts";
import { requestLine, welcome, type Listing } from "./mock-report.ts";
import type { CommandContext, ExitCode } from "./outcome.ts";
import { reportDiagnostics, reportUsage } from "./report.ts";
import { selectApis } from "./select.ts";

/** `specwright mock`: serves mocks over HTTP until it is interrupted. */
export async function mock(
  names: readonly string[],
  flags: MockFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const settings = readMockFlags(flags);
  if (settings.problems) return reportUsage(settings.problems, context);
  const { input, config } = flags;
  const targets = await selectApis({ names, input, config, readOnly: true }, context.cwd);
  if (targets.problems) return reportUsage(targets.problems, context);
  const accepted = await readCredentials(flags.credentials, context.cwd);
  if (accepted.problems) return reportUsage(accepted.problems, context);
  const credentials = accepted.value ?? settings.value.credentials;
  const { scenarios, scenarioHeader, seed } = settings.value;
  const options = { credentials, scenarios, scenarioHeader, seed };
  const apis = await openAll(targets.value, options, context);
  if (!apis) return 1;
  const known = apis.flatMap(({ operations }) => operations);
  const unknown = unknownOperations(settings.value, known);
  if (unknown.length > 0) return reportUsage(unknown, context);
  const running = await listen(apis, settings.value, context);
  if ("code" in running) return reportUsage([running], context);
  sayWelcome(apis, running, settings.value, context);
  await interrupted();
  await running.close();
  return 0;
}

/** What the file of credentials says, if there is one. */
async function readCredentials(
  path: string | undefined,
  cwd: string,
): Promise<Usage<AcceptedCredentials | undefined>> {
  if (path === undefined) return { value: undefined };
  const { readCredentialsFile } = await import("../serve/credentials-file.ts");
  return readCredentialsFile(path, cwd);
}

type Opened = Served & { readonly title: string; readonly operations: readonly string[] };

/** Every mock, or undefined after saying what is wrong with the descriptions. */
async function openAll(
  targets: readonly ApiTarget[],
  options: MockOptions<ApiTypes>,
  context: CommandContext,
): Promise<readonly Opened[] | undefined> {
  const { cwd } = context;
  const runtime = await loadRuntime();
  const apis: Opened[] = [];
  const failed: object[] = [];
  for (const target of targets) {
    const name = nameOf(target);
    const opened = await openMock(target, { cwd, runtime, mock: options });
    if (opened.mock) {
      // One API alone stands at the root.
      apis.push({ ...opened, name, prefix: targets.length > 1 ? `/${name}` : "" });
      continue;
    }
    const { diagnostics, sources } = opened;
    failed.push({ name, diagnostics: diagnosticsToJson(diagnostics, sources) });
    if (!context.json) reportDiagnostics(diagnostics, sources, context);
  }
  if (failed.length === 0) return apis;
  if (context.json) context.output.out(`${JSON.stringify({ listening: false, apis: failed })}\n`);
  else context.output.error("Nothing is served.\n");
  return undefined;
}

function unknownOperations(
  { scenarios }: MockSettings,
  known: readonly string[],
): readonly UsageProblem[] {
  const named = scenarios.flatMap(({ operations = [] }) => operations);
  return named
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known);
      const message = `--scenario: there is no operation \`${name}\``;
      const fix = near === undefined ? "Correct the name." : `Did you mean \`${near}\`?`;
      return { code: "usage/option", message, fix };
    });
}

/** A document by itself goes by its file, or by the folder of an `openapi.yaml`. */
function nameOf({ name, output, entry }: ApiTarget): string {
  if (output !== ".") return name;
  const file = basename(entry).replace(/\.[^.]*$/, "");
  return file === "openapi" ? basename(dirname(entry)) : file;
}

async function listen(
  apis: readonly Served[],
  settings: MockSettings,
  context: CommandContext,
): Promise<Running | UsageProblem> {
  const onRequest = (handled: Handled): void => {
    context.output.out(
      context.json ? `${JSON.stringify({ request: handled })}\n` : requestLine(handled),
    );
  };
  try {
    return await serve(apis, { ...settings, onRequest });
  } catch (error) {
    const { code = "", syscall } = error as NodeJS.ErrnoException;
    if (syscall !== "listen" && syscall !== "getaddrinfo") throw error;
    const { host, port } = settings;
    const why = code === "EADDRINUSE" ? "is taken" : `cannot be listened at (${code})`;
    return {
      code: "usage/port",
      message: `${host}:${port} ${why}`,
      fix: "Choose another `--port`; 0 takes any that is free.",
    };
  }
}

function sayWelcome(
  apis: readonly Opened[],
  { port, address }: Running,
  { host }: MockSettings,
  { json, output }: CommandContext,
): void {
  const shown = address === "127.0.0.1" || address === "::1" ? host : "127.0.0.1";
  const url = `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}`;
  const listed = apis.map(({ name, title, prefix, operations }): Listing => ({
    name,
    title,
    baseUrl: url + prefix,
    operations: operations.length,
  }));
  output.out(
    json ? `${JSON.stringify({ listening: true, url, apis: listed })}\n` : welcome(listed),
  );
}

/** Settles at Ctrl-C, or when whoever runs the process ends it politely. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
