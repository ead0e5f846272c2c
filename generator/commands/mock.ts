import { basename, dirname } from "node:path";
import type {
  AcceptedCredentials,
  ApiTypes,
  MockOptions,
} from "../../templates/runtime/mocks/types.ts";
import type { ApiTarget } from "../config.ts";
import type { Catalogue } from "../serve/catalogue-file.ts";
import { openMock, type Broken } from "../serve/open.ts";
import type { Example } from "../serve/example.ts";
import { loadRuntime } from "../serve/runtime.ts";
import { serve, type Handled, type Running, type Served } from "../serve/server.ts";
import { nearest } from "../source/near.ts";
import type { StateFile } from "../serve/state-file.ts";
import { diagnosticsToJson } from "../source/frame.ts";
import type { Usage, UsageProblem } from "../targets/codes.ts";
import { readMockFlags, type MockFlags, type MockSettings } from "./mock-options.ts";
import { curlLine, welcome, type Listing } from "./mock-report.ts";
import type { CommandContext, ExitCode } from "./outcome.ts";
import { openRequestLog } from "./request-log.ts";
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
  const catalogue = await readCatalogue(flags.catalogue, context.cwd);
  if (catalogue.problems) return reportUsage(catalogue.problems, context);
  const { mock: settled } = settings.value;
  const options: MockOptions<ApiTypes> = {
    ...settled,
    ...(accepted.value ? { credentials: accepted.value } : {}),
    ...(catalogue.value ? { catalogue: catalogue.value } : {}),
  };
  const apis = await openAll(targets.value, options, context);
  if (!apis) return 1;
  const unknown = [...unknownOperations(options, apis), ...unknownKinds(options, apis)];
  if (unknown.length > 0) return reportUsage(unknown, context);
  const kept = await openState(flags.state, apis, context);
  if (kept.problems) return reportUsage(kept.problems, context);
  const log = openRequestLog(context);
  const checks = checkLater(apis);
  const running = await listen(apis, settings.value, (handled) => {
    log.add(handled);
    kept.value?.note();
    checks.soon();
  });
  if ("code" in running) return reportUsage([running], context);
  sayWelcome(apis, running, { ...settings.value, accepted: options.credentials }, context);
  checks.begin();
  const broken = await Promise.race([interrupted(), checks.broken]);
  await running.close();
  log.flush();
  const lost = kept.value?.save();
  if (lost) reportUsage([lost], context);
  if (broken) reportBroken([broken], context);
  return broken || lost ? 1 : 0;
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

/** What exists from the start, if a file says so. */
async function readCatalogue(
  path: string | undefined,
  cwd: string,
): Promise<Usage<Catalogue | undefined>> {
  if (path === undefined) return { value: undefined };
  const { readCatalogueFile } = await import("../serve/catalogue-file.ts");
  return readCatalogueFile(path, cwd);
}

/** The file that keeps what was made, if there shall be one. */
async function openState(
  path: string | undefined,
  apis: readonly Served[],
  context: CommandContext,
): Promise<Usage<StateFile | undefined>> {
  if (path === undefined) return { value: undefined };
  const { openStateFile } = await import("../serve/state-file.ts");
  return openStateFile(path, context.cwd, apis, (problem) => {
    // Between the lines of requests there is no room for more than a line.
    if (context.json) context.output.out(`${JSON.stringify({ usage: [problem] })}\n`);
    else reportUsage([problem], context);
  });
}

type Opened = Served & {
  readonly title: string;
  readonly operations: readonly string[];
  readonly example: Example | undefined;
  readonly kinds: readonly string[];
  readonly finish?: () => Broken | undefined;
};

/** Every mock, or undefined after saying what is wrong with the descriptions. */
async function openAll(
  targets: readonly ApiTarget[],
  options: MockOptions<ApiTypes>,
  context: CommandContext,
): Promise<readonly Opened[] | undefined> {
  const { cwd } = context;
  const runtime = await loadRuntime();
  const apis: Opened[] = [];
  const failed: Failed[] = [];
  for (const target of targets) {
    const name = nameOf(target);
    const opened = await openMock(target, { cwd, runtime, mock: options });
    if (opened.mock) {
      // One API alone stands at the root.
      apis.push({ ...opened, name, prefix: targets.length > 1 ? `/${name}` : "" });
      continue;
    }
    failed.push({ ...opened, name });
  }
  if (failed.length === 0) return apis;
  reportBroken(failed, context);
  return undefined;
}

type Failed = Broken & { readonly name: string };

/** Says what is wrong with descriptions, and that therefore nothing is served. */
function reportBroken(failed: readonly Failed[], context: CommandContext): void {
  if (context.json) {
    const apis = failed.map(({ name, diagnostics, sources }) => ({
      name,
      diagnostics: diagnosticsToJson(diagnostics, sources),
    }));
    context.output.out(`${JSON.stringify({ listening: false, apis })}\n`);
    return;
  }
  for (const { diagnostics, sources } of failed) reportDiagnostics(diagnostics, sources, context);
  context.output.error("Nothing is served.\n");
}

/** What is left to check of large descriptions, once the first request has been answered, or nobody has come for a second. */
function checkLater(apis: readonly Opened[]): {
  readonly begin: () => void;
  readonly soon: () => void;
  readonly broken: Promise<Failed>;
} {
  let wait: (pause: number) => void = () => {};
  let isAsked = false;
  const broken = new Promise<Failed>((resolve) => {
    const waiting = apis.filter(({ finish }) => finish);
    let timer: NodeJS.Timeout | undefined;
    const check = (): void => {
      const api = waiting.shift();
      const found = api?.finish?.();
      if (api && found) resolve({ ...found, name: api.name });
      else if (waiting.length > 0) wait(0);
    };
    wait = (pause) => {
      clearTimeout(timer);
      if (waiting.length > 0) timer = setTimeout(check, pause);
    };
  });
  return {
    begin: () => wait(1_000),
    // The first request alone sets the time: many in a row must not put it off for ever.
    soon: () => {
      if (!isAsked) wait(100);
      isAsked = true;
    },
    broken,
  };
}

function unknownOperations(
  { scenarios = [] }: MockOptions<ApiTypes>,
  apis: readonly Opened[],
): readonly UsageProblem[] {
  const known = apis.flatMap(({ operations }) => operations);
  const named = scenarios.flatMap(({ operations = [] }) => operations);
  return named
    .filter((name) => !known.includes(name))
    .map((name) => unknown("--scenario", "operation", name, known));
}

function unknownKinds(
  { catalogue = {}, capacity = {}, quota = {} }: MockOptions<ApiTypes>,
  apis: readonly Opened[],
): readonly UsageProblem[] {
  const known = [...new Set(apis.flatMap(({ kinds }) => kinds))];
  return Object.entries({ catalogue, capacity, quota }).flatMap(([option, named]) =>
    Object.keys(named)
      .filter((name) => !known.includes(name))
      .map((name) => unknown(`--${option}`, "kind of resource", name, known)),
  );
}

function unknown(
  option: string,
  what: string,
  name: string,
  known: readonly string[],
): UsageProblem {
  const near = nearest(name, known);
  const all =
    known.length > 0 && known.length < 30 ? `There are ${known.join(", ")}.` : "Correct the name.";
  const fix = near === undefined ? all : `Did you mean \`${near}\`?`;
  return { code: "usage/option", message: `${option}: there is no ${what} \`${name}\``, fix };
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
  onRequest: (handled: Handled) => void,
): Promise<Running | UsageProblem> {
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
  {
    host,
    control,
    accepted,
  }: MockSettings & { readonly accepted: MockOptions<ApiTypes>["credentials"] },
  { json, output }: CommandContext,
): void {
  const shown = address === "127.0.0.1" || address === "::1" ? host : "127.0.0.1";
  const url = `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}`;
  const listed = apis.map(({ name, title, prefix, operations, example }): Listing => ({
    name,
    title,
    baseUrl: url + prefix,
    operations: operations.length,
    ...(example ? { example: curlLine(url + prefix, example, accepted !== "ignored") } : {}),
  }));
  output.out(
    json
      ? `${JSON.stringify({ listening: true, url, apis: listed })}\n`
      : welcome(listed, {
          control: control ? `${url}/-/` : undefined,
          credentials: accepted,
        }),
  );
}

/** Settles at Ctrl-C, or when whoever runs the process ends it politely. */
function interrupted(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => resolve(undefined));
  });
}
