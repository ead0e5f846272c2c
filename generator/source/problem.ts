import { codes, type DiagnosticCode } from "./codes.ts";
import type { Diagnostic, Place } from "./diagnostic.ts";

/** A problem with the severity that the catalogue gives its code. */
export function problem(
  code: DiagnosticCode,
  at: Place,
  message: string,
  fix?: string,
): Diagnostic {
  return {
    code,
    severity: codes[code].severity,
    message,
    ...(fix === undefined ? {} : { fix }),
    at,
  };
}
