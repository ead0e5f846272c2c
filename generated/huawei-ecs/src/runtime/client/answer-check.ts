import type { Call } from "./call.js";

/** An answer that was read: a success, or an error that is about to be thrown. */
export type CheckedAnswer = {
  readonly call: Call;
  readonly status: number;
  readonly body: unknown;
  readonly isError: boolean;
};

/** Looks at an answer: made by `reportAnswers` or `refuseAnswers`. What it throws ends the call. */
export type AnswerCheck = (answer: CheckedAnswer) => void;
