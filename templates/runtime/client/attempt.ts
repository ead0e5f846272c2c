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
  /** The attempts that were made. */
  readonly attempts: { -readonly [Key in keyof Attempt]: Attempt[Key] }[];
  isPrepared?: boolean;
  isRecovered?: boolean;
};

/** How an attempt ended. */
export type Outcome = {
  /** The call as this attempt has made it. */
  call: Call;
  output?: unknown;
  failure?: ClientError;
  status?: number;
  /** True where the request may have reached the service. */
  isSent: boolean;
  /** True where another attempt shall be made at once, with credentials that are better now. */
  isRecovered?: boolean | undefined;
};

/** Makes one attempt of a call, with credentials and a signature of its own. */
export async function attemptOnce(job: Job, deadline: Deadline): Promise<Outcome> {
  const { call, operation, options, settings, attempts } = job;
  const { operation: id, method } = call;
  const { fetch = globalThis.fetch, parseJson, validateAnswer: check } = settings.options;
  const { signal } = deadline;
  const startedAt = Date.now();
  const begun = performance.now();
  const result: Outcome = { call, isSent: false };
  const event = () => ({
    operation: id,
    method,
    url: result.call.url,
    attempt: attempts.length + 1,
  });
  const hooks = [settings.options, options];

  // Goes on in vain where the time is up, and so looks whether it is before anybody else is concerned.
  const work = async () => {
    if (!job.isPrepared) await prepareCall(job);
    job.isPrepared = true;
    // What one attempt adds, such as a signature, must not reach the next.
    const attempt: Call = { ...call, query: [...call.query], headers: new Headers(call.headers) };
    result.call = attempt;
    const [url, init] = await requestOf(job, attempt);
    signal.throwIfAborted();
    tell(hooks, "onRequest", event());
    result.isSent = true;
    const response = await fetch(url, { ...init, signal });
    signal.throwIfAborted();
    const { status } = response;
    result.status = status;
    // A stream is gone once it was sent.
    if (!job.isRecovered && !call.content?.duplex && /401|403/.test(`${status}`)) {
      job.isRecovered = true;
      result.isRecovered = await attempt.recover?.(response);
    }
    if (result.isRecovered) {
      // Read to its end, an answer gives its connection back.
      if (!response.bodyUsed) await response.arrayBuffer();
      return;
    }
    // What a service really answers is for a validator to say; the description says that it is this.
    const answer = { response, call: attempt, deadline, options, parseJson, check };
    result.output = await readAnswer(operation, answer);
  };
  try {
    await deadline.run(work);
  } catch (error) {
    const failure = failureOf(error, result.call, deadline, result.isSent);
    result.failure = failure;
    result.isSent &&= !("isUnsent" in failure && failure.isUnsent);
  }
  deadline.stop();
  const { status, failure: error, isSent } = result;
  const milliseconds = performance.now() - begun;
  if (isSent) tell(hooks, "onResponse", { ...event(), milliseconds, status, error });
  const outcome = `${status ?? error?.cause?.code ?? error?.kind}`;
  attempts.push({ startedAt, milliseconds, outcome, delay: undefined });
  return result;
}
