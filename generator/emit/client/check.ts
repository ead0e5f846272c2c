import type { Operation } from "../../model/api.ts";
import { code, importedValue, type Code } from "../../print/code.ts";
import { validatedParts } from "../input-parts.ts";
import { paths, type OperationNames } from "../names.ts";
import { objectCode } from "./object-code.ts";
import { runtimeValue } from "./runtime.ts";

/** The validators of an operation's input, as the runtime takes them; undefined where there is nothing to check. */
export function checkCode(operation: Operation, names: OperationNames): Code | undefined {
  const parts = validatedParts(operation);
  if (parts.length === 0) return undefined;
  const validator = (suffix: string): Code =>
    code`${importedValue(`validate${names.type}${suffix}`, paths.operationValidators(names.file))}`;
  return objectCode([
    ["run", code`${runtimeValue("checkInput", "check")}`],
    ...parts.map(({ field, suffix }) => [field, validator(suffix)] as const),
  ]);
}
