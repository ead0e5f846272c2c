import { attemptOnce, type Job } from "./attempt.js";
import type { InputCheck } from "./check.js";
import { pause, startDeadline } from "./deadline.js";
import { ApiError, ClientError } from "./errors.js";
import { tell } from "./hooks.js";
import type { CallInput, Operation } from "./operation.js";
import { costAfter, delayAfter, mayPass } from "./retry.js";
import { checkTimeout, settingsOf, type CallOptions, type Transport } from "./transport.js";

/**
 * Calls an operation, in as many attempts as it needs and may have; with a `check`, the input is held against it first. Whatever
 * goes wrong ends in a `ClientError`.
 */
export async function send<Input extends CallInput, Output>(
  transport: Transport,
  operation: Operation<Input, Output>,
  input: Input,
  options: CallOptions = {},
  check?: InputCheck,
): Promise<Output> {
  const settings = settingsOf(transport);
  const { base, budget, options: own } = settings;
  const { id, method, path, guard } = operation;
  const { signal, retry = own.retry } = options;
  const policy = { ...operation.retry, ...own.retry, ...retry };
  const most = retry === false ? 1 : (policy.attempts ?? 3);
  const limit = checkTimeout(options.timeout ?? own.timeout);
  const attemptLimit = checkTimeout(options.attemptTimeout ?? own.attemptTimeout ?? limit);
  const end = performance.now() + limit;
  const headers = new Headers();
  const context = { operation: id, method, url: undefined, secrets: [] };
  const call = { ...context, base, path, query: [], headers };
  const attempts: Job["attempts"] = [];
  const job: Job = { call, operation, input, options, settings, attempts };
  let refund = 1;

  check?.run(check, call, operation, input, options, settings);
  for (;;) {
    const left = end - performance.now();
    const [time, told] = left < attemptLimit ? [left, limit] : [attemptLimit, attemptLimit];
    const outcome = await attemptOnce(job, startDeadline(time, signal, told));
    const { failure } = outcome;
    if (outcome.isRecovered && !failure) continue;
    if (!failure) {
      budget.tokens = Math.min(budget.size, budget.tokens + refund);
      // What a service really answers is for a validator to say; the description says that it is this.
      return outcome.output as Output;
    }

    const made = attempts.length;
    const isSafe = operation.isRepeatable || !outcome.isSent;
    const isPassing = mayPass(failure, policy);
    const delay = delayAfter(failure, made, policy);
    const cost = costAfter(failure);
    const mayFollow =
      isPassing &&
      made < most &&
      delay < end - performance.now() &&
      cost <= budget.tokens &&
      !job.call.content?.duplex;
    const wait = async () => {
      budget.tokens -= cost;
      refund = cost;
      Object.assign(attempts[made - 1] ?? {}, { delay });
      const { url } = outcome.call;
      const event = { operation: id, method, url, attempt: made, error: failure, delay };
      tell([own, options], "onRetry", event);
      await pause(delay, signal);
    };
    let error = failure;
    if (isSafe && mayFollow) {
      await wait();
      continue;
    }
    if (!isSafe && guard) {
      const verdict = await guard(failure, mayFollow ? wait : undefined, {
        call: outcome.call,
        operation,
        options,
        left: end - performance.now(),
      });
      if (verdict === "send again") continue;
      if (!(verdict instanceof ClientError)) return verdict.output as Output;
      error = verdict;
    }
    const retryable = error === failure && isPassing && (isSafe || outcome.status === 429);
    throw Object.assign(error, {
      // What was not even sent is no attempt.
      attempts: attempts.filter(({ outcome: kind }) => kind !== "input"),
      retryable,
    });
  }
}

/** True for an error with which a service answered an operation. */
export function isErrorOf(operation: { readonly id: string }, error: unknown): error is ApiError {
  return error instanceof ApiError && error.operation === operation.id;
}
