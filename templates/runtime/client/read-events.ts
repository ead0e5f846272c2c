import type { Answer } from "./answer.js";
import { streamLines, type LineSource } from "./lines.js";
import type { Reader } from "./operation.js";

/** An event that a server sent. */
export type ServerSentEvent<Data> = {
  /** Its kind; `message` where the server names none. */
  readonly event: string;
  readonly data: Data;
  /** The id of the latest event that had one, empty if none had. */
  readonly id: string;
  /** Milliseconds to wait before connecting again, where the server has said so. */
  readonly retry: number | undefined;
};

/** The events of an answer, in a `for await` loop; leaving the loop ends the request. */
export type EventStream<Data> = AsyncIterable<ServerSentEvent<Data>>;

/** Reads events whose data is JSON. */
export const events: Reader = (answer) => readStream(answer, ({ parse }, text) => parse(text));

/** Reads events whose data is text. */
export const textEvents: Reader = (answer) => readStream(answer, (_source, text) => text);

function readStream(
  answer: Answer,
  dataOf: (source: LineSource, text: string) => unknown,
): unknown {
  if (!answer.response.ok) return answer.response.text();
  return streamLines(answer, (source) => eventsOf(source, (text) => dataOf(source, text)));
}

/** As section 9.2.6 of the HTML standard reads a stream of events. */
async function* eventsOf(
  { lines, options, checkLength }: LineSource,
  dataOf: (text: string) => unknown,
): AsyncGenerator<ServerSentEvent<unknown>, void, undefined> {
  let data: string[] = [];
  let length = 0;
  let event = "";
  let id = "";
  let retry: number | undefined;
  for await (const line of lines) {
    if (line === "") {
      const text = data.join("\n");
      if (data.length > 0 && options.end !== undefined && text === options.end) return;
      if (data.length > 0) yield { event: event || "message", data: dataOf(text), id, retry };
      data = [];
      length = 0;
      event = "";
      continue;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "data") {
      data.push(value);
      length += value.length + 1;
      checkLength(length);
    } else if (field === "event") event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
    else if (field === "retry" && /^\d+$/.test(value)) retry = Number(value);
  }
}
