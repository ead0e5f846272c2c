import { streamLines, type LineSource } from "./lines.js";
import type { Reader } from "./operation.js";

/** The values of an answer that has one on each line, in a `for await` loop; leaving the loop ends the request. */
export type ValueStream<Value> = AsyncIterable<Value>;

/** Reads an answer with a JSON text on each line. */
export const jsonLines: Reader = (answer) =>
  answer.response.ok ? streamLines(answer, valuesOf) : answer.response.blob();

async function* valuesOf({
  lines,
  options,
  parse,
}: LineSource): AsyncGenerator<unknown, void, undefined> {
  for await (const line of lines) {
    const text = line.trim();
    if (options.end !== undefined && text === options.end) return;
    if (text !== "") yield parse(text);
  }
}
