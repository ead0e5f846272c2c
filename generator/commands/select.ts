import { findApis, type ApiTarget } from "../config.ts";
import { nearest } from "../source/near.ts";
import type { CommandContext } from "./outcome.ts";

/** The APIs that a command was asked for, all of them if none is named; undefined after telling the user that a name is wrong. */
export function selectApis(
  names: readonly string[],
  context: CommandContext,
): readonly ApiTarget[] | undefined {
  const apis = findApis(context.cwd);
  if (apis.length === 0) {
    context.output.error(
      "There is no specs/<api>/openapi.yaml below this folder. Run the command where `specs` is.\n",
    );
    return undefined;
  }
  const unknown = names.filter((name) => !apis.some((api) => api.name === name));
  for (const name of unknown) {
    const suggestion = nearest(
      name,
      apis.map((api) => api.name),
    );
    context.output.error(
      `There is no API \`${name}\` under specs/${suggestion === undefined ? `; there are ${apis.map((api) => api.name).join(", ")}` : `; did you mean \`${suggestion}\``}${suggestion === undefined ? "." : "?"}\n`,
    );
  }
  if (unknown.length > 0) return undefined;
  return names.length === 0 ? apis : apis.filter((api) => names.includes(api.name));
}
