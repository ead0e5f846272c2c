import type { DiagnosticCode } from "../../source/codes.ts";

/** Something wrong inside an expression; `offset` counts UTF-16 units from its beginning. */
export type Problem = {
  readonly code: Extract<DiagnosticCode, `cel/${string}`>;
  readonly message: string;
  readonly fix?: string;
  readonly offset: number;
};
