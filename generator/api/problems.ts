import { diagnosticsToJson } from "../source/frame.ts";
import { usageCodes, type UsageProblem } from "../targets/codes.ts";
import type { ApiRun } from "../run.ts";
import type { Problem } from "./types.ts";

/** Every problem of a run, in the order of the text; files that are in the way come last. */
export function problemsOf({ api, plan, result }: ApiRun): readonly Problem[] {
  const found = diagnosticsToJson(result.diagnostics, result.sources).map(
    ({ code, severity, message, fix, file, line, column }): Problem => ({
      code,
      severity,
      message,
      fix,
      file,
      line,
      column,
    }),
  );
  const foreign = (plan?.foreign ?? []).map((path) =>
    fromUsage({
      code: "output/foreign",
      message: `\`${path}\` stands where a generated file goes, and specwright did not make it`,
      fix: usageCodes["output/foreign"].fix,
      at: { file: `${api.output}/${path}` },
    }),
  );
  return [...found, ...foreign];
}

/** Wrong usage as a problem among others. */
export function fromUsage({ code, message, fix, at }: UsageProblem): Problem {
  return {
    code,
    severity: "error",
    message,
    fix,
    file: at?.file,
    line: at?.line,
    column: at?.column,
  };
}
