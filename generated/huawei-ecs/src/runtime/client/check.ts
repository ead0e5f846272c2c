import type { ValidationIssue } from "../validators/issue.js";
import type { Validation, ValidateOptions } from "../validators/validate.js";
import type { Call } from "./call.js";
import { ClientError } from "./errors.js";
import type { CallInput, Operation } from "./operation.js";
import { ownValue } from "./own.js";
import { quietly } from "./quietly.js";
import { isAbsent } from "./style.js";
import type { Settings } from "./transport.js";

/** How an operation's input is checked: the validators of its parts, and the function that runs them. */
export type InputCheck = {
  readonly run: typeof checkInput;
} & Partial<Record<Part, Validate>>;

type Part = "path" | "query" | "headers" | "cookies" | "body";
type Validate = (value: unknown, options: ValidateOptions) => Validation<unknown>;

/** The input breaks what the description says; nothing was sent. Paths begin with the part of the input: `/body/server/name`. */
export class ValidationError extends ClientError {
  override readonly name: string = "ValidationError";
  readonly kind = "validation" as const;
  /** Everything that was found, warnings too. Issues hold no text of the input. */
  declare readonly issues: readonly ValidationIssue[];

  constructor(issues: readonly ValidationIssue[], call: Call) {
    const errors = issues.filter(isError);
    const shown = errors.slice(0, 3).map(({ pointer, message }) => `${pointer} ${message}`);
    const rest = errors.length > 3 ? `; and ${errors.length - 3} more` : "";
    super(`${shown.join("; ")}${rest}`, call, { issues });
  }
}

/** Holds the input of a call, with what the client fills in, against the description, and refuses what breaks it. */
export function checkInput(check: InputCheck, call: Call): void {
  const { operation, input, options, settings } = call;
  const { validate = true, onWarning } = { ...settings.options, ...options };
  if (validate === false) return;
  const strict = validate === "strict";
  const issues: ValidationIssue[] = [];
  for (const part of ["path", "query", "headers", "cookies", "body"] as const) {
    const value =
      part === "body" ? bodyOf(operation, input) : groupOf(part, operation, input, settings);
    if (value === undefined) continue;
    for (const issue of check[part]?.(value, { strict }).issues ?? [])
      issues.push({ ...issue, path: [part, ...issue.path], pointer: `/${part}${issue.pointer}` });
  }
  if (issues.some(isError)) throw new ValidationError(issues, call);
  if (issues[0]) quietly(() => onWarning?.(issues));
}

/** The parameters of a group, with those that the client knows for all of its calls. */
function groupOf(
  group: Exclude<Part, "body">,
  { parameters = [] }: Operation<CallInput, unknown>,
  input: CallInput,
  { selection }: Settings,
): object {
  const given = Object.entries(input[group] ?? {}).filter(([, value]) => !isAbsent(value));
  const filled = parameters.flatMap(({ name, in: place, option }) => {
    if (option === undefined || place.group !== group) return [];
    const value = ownValue(selection.parameters, option);
    return isAbsent(value) ? [] : [[name, value] as const];
  });
  return Object.fromEntries([...filled, ...given]);
}

/** The body, if it has the form that the validator is for: the one that is sent unless the caller chooses another. */
function bodyOf(
  { body }: Operation<CallInput, unknown>,
  { body: value, contentType }: CallInput,
): unknown {
  const usual = body?.choices?.[0]?.mediaType;
  return contentType === undefined || contentType === usual ? value : undefined;
}

function isError({ severity }: ValidationIssue): boolean {
  return severity === "error";
}
