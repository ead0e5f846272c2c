import { codes, type CodeEntry } from "../source/codes.ts";
import { nearest } from "../source/near.ts";
import { usageCodes } from "../targets/codes.ts";
import type { CommandContext, ExitCode } from "./outcome.ts";

const catalogue: Readonly<Record<string, CodeEntry>> = { ...codes, ...usageCodes };

/** `specwright explain [code]`: a diagnostic in words; without a code, the list of all. */
export function explain(code: string | undefined, context: CommandContext): ExitCode {
  const { output } = context;
  if (code === undefined) {
    if (context.json) output.out(`${JSON.stringify(catalogue, undefined, 2)}\n`);
    else
      for (const [name, entry] of Object.entries(catalogue))
        output.out(`${name.padEnd(36)} ${entry.title}\n`);
    return 0;
  }
  const entry = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  if (!entry) {
    const suggestion = nearest(code, Object.keys(catalogue));
    output.error(
      `There is no diagnostic \`${code}\`${suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`}\n\`specwright explain\` lists all.\n`,
    );
    return 2;
  }
  if (context.json) output.out(`${JSON.stringify({ code, ...entry }, undefined, 2)}\n`);
  else
    output.out(
      `${code} (${entry.severity})\n\n${entry.title}.\n\nCause: ${entry.cause}\nFix:   ${entry.fix}\n`,
    );
  return 0;
}
