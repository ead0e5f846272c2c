import type { Waiter } from "../../model/waiter.ts";
import type { Comment } from "../../print/comment.ts";
import type { OperationNames } from "../names.ts";

/** What a wait does, in the description's words, and how often it asks. */
export function untilComment(
  { description, delay, timeout }: Waiter,
  polled: OperationNames,
): Comment {
  const pace = `Asks \`${polled.value}\` every ${range(delay.min, delay.max)}, for up to ${time(timeout)}.`;
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

/** A time in the largest unit that has a whole number of it. */
export function time(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  const [number, unit] =
    seconds % 3600 === 0
      ? [seconds / 3600, "hour"]
      : seconds % 60 === 0
        ? [seconds / 60, "minute"]
        : [seconds, "second"];
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}

function range(min: number, max: number): string {
  return min === max ? time(min) : `${min / 1000} to ${max / 1000} seconds`;
}

function paragraphs(parts: readonly (string | undefined)[]): Comment {
  return { text: parts.filter((part) => part !== undefined).join("\n\n") };
}
