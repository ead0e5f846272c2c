import { codes, type CodeEntry, type DiagnosticCode } from "../source/codes.ts";
import { nearest } from "../source/near.ts";
import type { CommandContext, ExitCode } from "./outcome.ts";

/** `specwright explain [code]`: a diagnostic in words; without a code, the list of all. */
export function explain(code: string | undefined, context: CommandContext): ExitCode {
  const { output } = context;
  if (code === undefined) {
    if (context.json) output.out(`${JSON.stringify(codes, undefined, 2)}\n`);
    else
      for (const [name, entry] of Object.entries(codes))
        output.out(`${name.padEnd(36)} ${entry.title}\n`);
    return 0;
  }
  if (!isCode(code)) {
    const suggestion = nearest(code, Object.keys(codes));
    output.error(
      `There is no diagnostic \`${code}\`${suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`} \`specwright explain\` lists all.\n`,
    );
    return 2;
  }
  const entry: CodeEntry = codes[code];
  if (context.json) output.out(`${JSON.stringify({ code, ...entry }, undefined, 2)}\n`);
  else
    output.out(
      `${code} (${entry.severity})\n\n${entry.title}.\n\nCause: ${entry.cause}\nFix:   ${entry.fix}\n`,
    );
  return 0;
}

function isCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(codes, text);
}
