import type { Answer } from "./answer.js";
import { failureOf } from "./failure.js";
import type { Reader } from "./operation.js";
import type { CallOptions } from "./transport.js";

/** The forms that bytes can come in. */
export type BytesForms = {
  readonly blob: Blob;
  readonly arrayBuffer: ArrayBuffer;
  /** As it arrives: the time limit holds until the stream begins, the signal until it ends. */
  readonly stream: ReadableStream<Uint8Array>;
};

/** Options of a call that is answered with bytes. */
export interface BytesOptions<As extends keyof BytesForms = "blob"> extends CallOptions {
  /** The form in which bytes are wanted; a `Blob` unless told. */
  readonly as?: As | undefined;
}

/** What a call brings when bytes are wanted in a form. */
export type BytesAs<Output, As extends keyof BytesForms> = Output extends Blob
  ? BytesForms[As]
  : Output;

/** Reads an answer as bytes. */
export const bytes: Reader = (answer) => {
  const { response, call } = answer;
  const { as }: BytesOptions<keyof BytesForms> = call.options;
  if (as === "arrayBuffer" && response.ok) return response.arrayBuffer();
  return as === "stream" && response.ok ? streamOf(answer) : response.blob();
};

function streamOf({ response, call, deadline }: Answer): ReadableStream<Uint8Array> {
  const reader = response.body?.getReader();
  deadline.isHeld = true;
  const leave = () => {
    deadline.isHeld = false;
    deadline.stop();
  };
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done = true, value } = (await deadline.run(async () => reader?.read())) ?? {};
        if (!done && value) return controller.enqueue(value);
        leave();
        controller.close();
      } catch (error) {
        leave();
        controller.error(failureOf(error, call, deadline));
      }
    },
    cancel: (reason) => {
      leave();
      return reader?.cancel(reason);
    },
  });
}
