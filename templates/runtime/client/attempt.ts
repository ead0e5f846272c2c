import { readAnswer } from "./answer.js";
import type { Call } from "./call.js";
import type { Deadline } from "./deadline.js";
import type { Attempt, ClientError } from "./errors.js";
import { failureOf } from "./failure.js";
import { tell } from "./hooks.js";
import type { CallInput, Operation } from "./operation.js";
import { prepareCall, requestOf } from "./request.js";
import type { CallOptions, Settings } from "./transport.js";

/** What the attempts of a call share. */
export type Job = {
  readonly call: Call;
  readonly operation: Operation<CallInput, unknown>;
  readonly input: CallInput;
  readonly options: CallOptions;
  readonly settings: Settings;
  /** The attempts that have failed. */
  readonly attempts: Attempt[];
  isPrepared?: boolean;
  isRecovered?: boolean;
};

/** How an attempt ended. */
export type Outcome = {
  readonly output?: unknown;
  readonly failure?: ClientError | undefined;
  /** True where the request may have reached the service. */
  readonly isSent: boolean;
  /** True where another attempt shall be made at once, with credentials that are better now. */
  readonly isRecovered?: boolean;
  /** The call as this attempt has made it. */
  readonly call: Call;
  readonly record: Attempt;
};

/** Makes one attempt of a call, with credentials and a signature of its own. */
export async function attemptOnce(job: Job, deadline: Deadline): Promise<Outcome> {
  const { call, operation, input, options, settings } = job;
  const { fetch = globalThis.fetch, parseJson } = settings.options;
  const { run, signal } = deadline;
  const startedAt = Date.now();
  const begun = performance.now();
  let attempt = call;
  let isSent = false;
  let status: number | undefined;
  const event = () => ({
    operation: call.operation,
    method: call.method,
    url: attempt.url,
    attempt: job.attempts.length + 1,
  });
  const end = (rest: Partial<Outcome>): Outcome => {
    const { failure: error } = rest;
    const milliseconds = performance.now() - begun;
    if (isSent)
      tell([settings.options, options], "onResponse", { ...event(), milliseconds, status, error });
    const outcome = `${status ?? error?.cause?.code ?? error?.kind}`;
    return {
      isSent,
      call: attempt,
      ...rest,
      record: { startedAt, milliseconds, outcome, delay: undefined },
    };
  };
  try {
    if (!job.isPrepared) await run(() => prepareCall(call, operation, input, options, settings));
    job.isPrepared = true;
    // What one attempt adds, such as a signature, must not reach the next.
    attempt = { ...call, query: [...call.query], headers: new Headers(call.headers) };
    const [url, init] = await run(() => requestOf(attempt, operation, input, options, settings));
    tell([settings.options, options], "onRequest", event());
    isSent = true;
    const response = await run(() => fetch(url, { ...init, signal }));
    ({ status } = response);
    // A stream is gone once it was sent.
    if (!job.isRecovered && !call.content?.duplex && /401|403/.test(`${status}`)) {
      job.isRecovered = true;
      if (await run(() => attempt.recover?.(response))) {
        // Read to its end, an answer gives its connection back.
        if (!response.bodyUsed) await run(() => response.arrayBuffer());
        return end({ isRecovered: true });
      }
    }
    // What a service really answers is for a validator to say; the description says that it is this.
    const answer = { response, call: attempt, deadline, options, parseJson };
    return end({ output: await run(() => readAnswer(operation, answer)) });
  } catch (error) {
    const failure = failureOf(error, attempt, deadline, isSent);
    return end({ failure, isSent: isSent && !("isUnsent" in failure && failure.isUnsent) });
  } finally {
    deadline.stop();
  }
}
