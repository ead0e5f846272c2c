import type { Waiter } from "../../model/waiter.ts";
import type { Comment } from "../../print/comment.ts";
import type { OperationNames } from "../names.ts";
import { rangeWords, timeWords } from "../time-words.ts";

/** What a wait does, in the description's words, and how often it asks. */
export function untilComment(
  { description, delay, timeout }: Waiter,
  polled: OperationNames,
): Comment {
  const pace = `Asks \`${polled.value}\` every ${rangeWords(delay.min, delay.max)}, for up to ${timeWords(timeout)}.`;
  return paragraphs([
    description,
    `${pace} Nothing is thrown: the outcome tells how it ended. \`for await\` gives what is seen until then.`,
  ]);
}

/** What a wait does together with the call that starts it. */
export function andWaitComment(
  { description }: Waiter,
  started: OperationNames,
  until: string,
): Comment {
  return paragraphs([
    description,
    `Calls \`${started.value}\`, then waits as \`${until}\` does. Only what \`${started.value}\` throws is thrown; \`started\` of the outcome is its answer.`,
  ]);
}

function paragraphs(parts: readonly (string | undefined)[]): Comment {
  return { text: parts.filter((part) => part !== undefined).join("\n\n") };
}
