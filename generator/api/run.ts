import { resolve } from "node:path";
import type { ApiTarget } from "../config.ts";
import { isBlocked, runApis, writeRuns, type ApiRun } from "../run.ts";
import { usageCodes, type Usage } from "../targets/codes.ts";
import { settleRequest } from "../targets/target.ts";
import { isUpToDate } from "../write/plan.ts";
import { isSystemError } from "../write/system-error.ts";
import { fromUsage, problemsOf } from "./problems.ts";
import type { CheckResult, GenerateOptions, GenerateResult, Problem } from "./types.ts";

/** `generate` of the package's entry. */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const { run, diagnostics } = await runOnce(options, true);
  const failed = (problems: readonly Problem[]): GenerateResult => ({
    ok: false,
    diagnostics: problems,
    files: { written: [], unchanged: [], removed: [] },
  });
  if (!run?.plan || isBlocked([run])) return failed(diagnostics);
  options.onProgress?.({ stage: "write" });
  const refused = attempt(() => writeRuns([run]));
  if (refused) return failed([...diagnostics, refused]);
  const { create, update, unchanged, remove } = run.plan;
  return {
    ok: true,
    diagnostics,
    files: {
      written: [...create, ...update].map(({ path }) => path).sort(),
      unchanged,
      removed: remove,
    },
  };
}

/** `check` of the package's entry. */
export async function check(options: GenerateOptions): Promise<CheckResult> {
  const { run, diagnostics } = await runOnce(options, false);
  const plan = run?.plan;
  return {
    ok: plan !== undefined && isUpToDate(plan),
    diagnostics,
    files: {
      missing: plan?.create.map(({ path }) => path) ?? [],
      changed: plan?.update.map(({ path }) => path) ?? [],
      unchanged: plan?.unchanged ?? [],
      orphaned: plan?.remove ?? [],
    },
  };
}

async function runOnce(
  // A program in JavaScript may forget them.
  options: GenerateOptions | undefined,
  recall: boolean,
): Promise<{
  readonly run: ApiRun | undefined;
  readonly diagnostics: readonly Problem[];
}> {
  const cwd = resolve(options?.cwd ?? "");
  const { value: target, problems } = targetOf(options ?? {}, cwd);
  if (problems) return { run: undefined, diagnostics: problems.map(fromUsage) };
  try {
    const [run] = await runApis([target], {
      cwd,
      recall,
      onStage: (_, stage) => options?.onProgress?.({ stage }),
    });
    return { run, diagnostics: run ? problemsOf(run) : [] };
  } catch (error) {
    return { run: undefined, diagnostics: [refusal(error)] };
  }
}

/** What the system has against it, as a problem; our own bugs are thrown on. */
function attempt(work: () => void): Problem | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return refusal(error);
  }
}

function refusal(error: unknown): Problem {
  if (!isSystemError(error)) throw error;
  const { fix } = usageCodes["output/unwritable"];
  return fromUsage({ code: "output/unwritable", message: error.message, fix });
}

/** Programs in JavaScript are told as well when an option has the wrong type. */
function targetOf(
  { input, output, emit, name }: { readonly [K in keyof GenerateOptions]?: unknown },
  cwd: string,
): Usage<ApiTarget> {
  const missing = Object.entries({ input, output })
    .filter(([, value]) => typeof value !== "string" || value === "")
    .map(([option]) => `\`${option}\``);
  if (typeof input !== "string" || typeof output !== "string" || missing.length > 0) {
    const message = `${missing.join(" and ")} must be given, as text`;
    const fix = "Give the path of a description and that of a folder.";
    return { problems: [{ code: "usage/option", message, fix }] };
  }
  if (emit !== undefined && !isTextList(emit)) {
    const fix = 'Write a list, such as `["types", "client"]`.';
    return { problems: [{ code: "usage/kind", message: "emit: is no list of kinds", fix }] };
  }
  if (name !== undefined && typeof name !== "string") {
    const fix = "Give text, or leave it out.";
    return { problems: [{ code: "usage/package-name", message: "name: is no text", fix }] };
  }
  return settleRequest(
    { input, output, emit, packageName: name },
    { from: cwd, cwd, where: (part) => ({ label: part === "packageName" ? "name" : part }) },
  );
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}
