import type { ValidationIssue } from "../validators/issue.js";
import type { Validation, ValidateOptions } from "../validators/validate.js";
import type { AnswerCheck, CheckedAnswer } from "./answer-check.js";
import type { Call } from "./call.js";
import { ClientError } from "./errors.js";
import { ownValue } from "./own.js";
import { quietly } from "./quietly.js";

/** The validators of an operation's answers, by documented status (`200`, `4XX`, `default`). */
export type AnswerValidators = Readonly<
  Record<string, (value: unknown, options: ValidateOptions) => Validation<unknown>>
>;

/** Which answer it was that issues are told of. */
export type AnswerOf = {
  readonly operation: string;
  readonly status: number;
  /** True where the call ends in an `ApiError`. */
  readonly isError: boolean;
};

/** An answer says that the work was done, but is not what the description says; `output` has it as it came. */
export class UnexpectedAnswerError extends ClientError {
  override readonly name: string = "UnexpectedAnswerError";
  readonly kind = "unexpected-answer" as const;
  declare readonly status: number;
  /** Everything that was found, warnings too. Issues hold no text of the answer. */
  declare readonly issues: readonly ValidationIssue[];
  readonly #output: unknown;

  constructor(issues: readonly ValidationIssue[], status: number, output: unknown, call: Call) {
    const shown = issues.filter(isError).map(({ pointer, message }) => `${pointer} ${message}`);
    const rest = shown.length > 3 ? `; and ${shown.length - 3} more` : "";
    const words = `${shown.slice(0, 3).join("; ")}${rest}`;
    super(`${status} with an answer not as described: ${words}`, call, { status, issues });
    this.#output = output;
  }

  get output(): unknown {
    return this.#output;
  }
}

/**
 * Tells of answers that are not what the description says: unknown properties and values as well as mistakes. The answers are
 * handed on as they are, whatever is found, and whatever `report` throws.
 */
export function reportAnswers(
  validators: Readonly<Record<string, AnswerValidators>>,
  report: (issues: readonly ValidationIssue[], answer: AnswerOf) => void,
): AnswerCheck {
  return (answer) => {
    const { call, status, isError: isFailed } = answer;
    const issues = issuesOf(validators, answer, {});
    const told = { operation: call.operation.id, status, isError: isFailed };
    if (issues[0]) quietly(() => report(issues, told));
  };
}

/**
 * Ends a call in an `UnexpectedAnswerError` where its answer breaks the description, although its work was done; `strict` refuses
 * unknown properties, too. Errors of the service stay what they are.
 */
export function refuseAnswers(
  validators: Readonly<Record<string, AnswerValidators>>,
  { strict = false }: { readonly strict?: boolean } = {},
): AnswerCheck {
  return (answer) => {
    if (answer.isError) return;
    const issues = issuesOf(validators, answer, { strict });
    if (issues.some(isError))
      throw new UnexpectedAnswerError(issues, answer.status, answer.body, answer.call);
  };
}

function issuesOf(
  validators: Readonly<Record<string, AnswerValidators>>,
  { call, status, body }: CheckedAnswer,
  options: ValidateOptions,
): readonly ValidationIssue[] {
  const own = ownValue(validators, call.operation.id);
  const validate =
    ownValue(own, `${status}`) ??
    ownValue(own, `${Math.trunc(status / 100)}XX`) ??
    ownValue(own, "default");
  return validate && isValue(body) ? validate(body, options).issues : [];
}

/** True for what JSON can say; there is no validator for bytes and streams. */
function isValue(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return body !== undefined;
  return Array.isArray(body) || Object.getPrototypeOf(body) === Object.prototype;
}

function isError({ severity }: ValidationIssue): boolean {
  return severity === "error";
}
