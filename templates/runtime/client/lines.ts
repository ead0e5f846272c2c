import type { Answer } from "./answer.js";
import { UnexpectedBodyError } from "./errors.js";
import { failureOf } from "./failure.js";
import type { CallOptions } from "./transport.js";

/** Options of a call that is answered with a stream. The time limit holds until the stream begins, the signal until it ends. */
export interface StreamOptions extends CallOptions {
  /** The longest line or event that is kept, in characters; 8,388,608 unless told. */
  readonly maxLength?: number | undefined;
  /** The text that ends the stream where the service sends one, such as `[DONE]`. */
  readonly end?: string | undefined;
}

/** What a stream is read with, and what its readers share. */
export type LineSource = {
  readonly lines: AsyncIterable<string>;
  readonly options: StreamOptions;
  /** Refuses what is longer than may be kept. */
  readonly checkLength: (length: number) => void;
  /** An item's text as JSON. */
  readonly parse: (text: string) => unknown;
};

/**
 * Reads an answer line by line, with any of the three line ends, however its chunks are cut. Whoever stops reading ends the
 * request; whatever goes wrong ends in a `ClientError`.
 */
export function streamLines<T>(
  answer: Answer,
  read: (source: LineSource) => AsyncIterable<T>,
): AsyncGenerator<T, void, undefined> {
  const { response, call, deadline } = answer;
  const options: StreamOptions = call.options;
  const { parseJson = JSON.parse } = call.settings.options;
  const { maxLength = 2 ** 23 } = options;
  const checkLength = (length: number) => {
    if (length > maxLength) throw new UnexpectedBodyError(response, "too-long", "", call);
  };
  const parse = (text: string): unknown => {
    try {
      return parseJson(text);
    } catch {
      throw new UnexpectedBodyError(response, "syntax", text, call);
    }
  };
  const reader = response.body?.getReader();
  deadline.isHeld = true;
  return (async function* () {
    try {
      yield* read({ lines: lines(), options, checkLength, parse });
    } catch (error) {
      throw failureOf(error, call, deadline);
    } finally {
      deadline.isHeld = false;
      deadline.stop();
      reader?.cancel().catch(() => {});
    }
  })();

  async function* lines(): AsyncGenerator<string, void, undefined> {
    const decoder = new TextDecoder();
    let rest = "";
    let endsWithReturn = false;
    if (!reader) return;
    for (;;) {
      const { done, value } = await deadline.run(() => reader.read());
      let text = decoder.decode(value, { stream: !done });
      if (text !== "") {
        // A line end may be cut in two.
        if (endsWithReturn && text.startsWith("\n")) text = text.slice(1);
        endsWithReturn = text.endsWith("\r");
      }
      const [first = "", ...others] = text.split(/\r\n?|\n/);
      rest += first;
      checkLength(rest.length);
      for (const next of others) {
        yield rest;
        rest = next;
        checkLength(rest.length);
      }
      if (done) break;
    }
    if (rest !== "") yield rest;
  }
}
