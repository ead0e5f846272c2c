import { attemptLimitOf, attemptOnce, type Outcome, type Repeat } from "./attempt.js";
import type { Call } from "./call.js";
import { newClock } from "./clock.js";
import { pause, within } from "./deadline.js";
import { lookFirst } from "./look-first.js";
import { costAfter, delayAfter, mayPass, newBudget, type RetryOptions } from "./retry.js";
import type { Part } from "./transport.js";

/**
 * Makes further attempts: after a failure that may pass, and where a service refuses a credential or a clock that can be mended.
 * Without this part nothing is ever sent again.
 */
export function withRetries(options: RetryOptions | false = {}): Part {
  return { retries: { repeat, options, budget: newBudget() }, clock: newClock() };
}

const repeat: Repeat = async (call) => {
  const { operation, options, settings, attempts, limit } = call;
  const { retries, tell } = settings;
  const { budget, options: own } = retries ?? { budget: newBudget(), options: {} };
  const { signal, retry = own } = options;
  const policy = { ...operation.retry, ...own, ...retry };
  const most = retry === false ? 1 : (policy.attempts ?? 3);
  const attemptLimit = attemptLimitOf(call);
  const end = performance.now() + limit;
  const left = () => end - performance.now();
  let refund = 1;
  let isRecovered = false;

  for (;;) {
    const time = left();
    // What one attempt adds, such as a signature, must not reach the next.
    const attempt = { ...call, query: [...call.query], headers: new Headers(call.headers) };
    const made =
      time < attemptLimit ? attemptOnce(attempt, time, limit) : attemptOnce(attempt, attemptLimit);
    const outcome = await noted(call, made);
    const { failure, status } = outcome;
    if (!failure) {
      budget.tokens = Math.min(budget.size, budget.tokens + refund);
      return outcome.output;
    }
    // A stream is gone once it was sent.
    const isGone = call.content?.duplex;
    const { recover } = attempt;
    if (recover && !isRecovered && !isGone && /401|403/.test(`${status}`)) {
      isRecovered = true;
      // The answer that is there says more than a failure to get another credential.
      const isBetter = within(left(), signal, async () => recover(failure)).catch(() => false);
      if (await isBetter) continue;
    }

    const number = attempts.length;
    const isSafe = operation.isRepeatable || !outcome.isSent;
    const isPassing = mayPass(failure, policy);
    const delay = delayAfter(failure, number, policy);
    const cost = costAfter(failure);
    const mayFollow =
      isPassing && number < most && delay < left() && cost <= budget.tokens && !isGone;
    const wait = async () => {
      budget.tokens -= cost;
      refund = cost;
      Object.assign(attempts[number - 1] ?? {}, { delay });
      tell?.(attempt, "onRetry", { attempt: number, error: failure, delay });
      await pause(delay, signal);
    };
    let error = failure;
    if (isSafe && mayFollow) {
      await wait();
      continue;
    }
    if (!isSafe && operation.guard) {
      const verdict = await lookFirst(failure, mayFollow ? wait : undefined, attempt, left());
      if (verdict.again) continue;
      if (!verdict.error) return verdict.output;
      error = verdict.error;
    }
    const retryable = error === failure && isPassing && (isSafe || status === 429);
    throw Object.assign(error, {
      // What was not even sent is no attempt.
      attempts: attempts.filter(({ outcome: kind }) => kind !== "input"),
      retryable,
    });
  }
};

/** Notes how an attempt went. */
async function noted({ attempts }: Call, attempt: Promise<Outcome>): Promise<Outcome> {
  const startedAt = Date.now();
  const begun = performance.now();
  const result = await attempt;
  const { status, failure } = result;
  const milliseconds = performance.now() - begun;
  const outcome = `${status ?? failure?.cause?.code ?? failure?.kind}`;
  attempts.push({ startedAt, milliseconds, outcome, delay: undefined });
  return result;
}
