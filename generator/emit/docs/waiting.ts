import type { Operation } from "../../model/api.ts";
import type { Acceptor, Condition, Waiter } from "../../model/waiter.ts";
import type { EmitInput } from "../emitter.ts";
import { joined, line, ours, prose, span, type Markdown } from "../markdown.ts";
import { operationLink } from "../operation-list.ts";
import { rangeWords, timeWords } from "../time-words.ts";
import { sourceCell } from "./sources.ts";
import type { WaiterView } from "./view.ts";

/** How the end of what an operation starts is waited for. */
export function waiterViews({ waiters }: Operation, input: EmitInput): readonly WaiterView[] {
  const { api, names } = input;
  return waiters.map((waiter) => {
    const { value, andWait } = names.waiter(waiter);
    const { delay, timeout, sources } = waiter;
    const first =
      delay.first === undefined ? "" : `, for the first time after ${timeWords(delay.first)}`;
    return {
      title: span(andWait),
      until: span(value),
      description: prose(waiter.description),
      pace: ours(
        `${polledLink(waiter, input)} is asked every ${rangeWords(delay.min, delay.max)}${first}, for up to ${timeWords(timeout)}.`,
      ),
      rows: waiter.acceptors.map((acceptor) => ({
        seen: seenWords(acceptor, waiter.state),
        then: ours(ends[acceptor.then]),
        meaning: joined(
          [
            line(acceptor.meaning),
            wordsAt("code at", acceptor.code),
            wordsAt("reason at", acceptor.reason),
          ],
          "; ",
        ),
      })),
      source: sourceCell(sources, api),
    };
  });
}

/** How one goes through the pages of a list. */
export function pagesWords(operation: Operation, { names }: EmitInput): Markdown | undefined {
  const { pagination } = operation;
  if (!pagination) return undefined;
  const { style, parameter, items, next, total } = pagination;
  const how = {
    page: `${span(parameter)} is the number of a page, and ${pagination.first} that of the first one`,
    offset: `${span(parameter)} says how many items to leave out`,
    cursor: `${span(parameter)} says where a page begins, and ${span(next ?? "")} of an answer where the next one does`,
  }[style];
  const all = total === undefined ? "" : `; ${span(total)} is the number of items on all pages`;
  return ours(
    `${span(names.pages(operation).value)} goes through the pages: \`for await\` gives the answers, its \`items()\` what they have at ${span(items)}. ${how}${all}.`,
  );
}

/** The names of others that this says. */
export function waitingNames(operation: Operation, input: EmitInput): string {
  const { waiters, pagination } = operation;
  const { names } = input;
  return [
    ...waiters.flatMap((waiter) => {
      const { value, andWait } = names.waiter(waiter);
      return [value, andWait, polledLink(waiter, input)];
    }),
    pagination ? names.pages(operation).value : "",
  ].join(" ");
}

const ends = { success: "success", failure: "failure", retry: "asked again" } as const;

function polledLink({ operation }: Waiter, input: EmitInput): Markdown {
  const polled = input.api.operations.find(({ id }) => id === operation);
  return polled ? operationLink(polled, input, "./") : span(operation);
}

function seenWords(acceptor: Acceptor, state: string): Markdown {
  const { error, and, missing, within, after } = acceptor;
  const code = error?.code === undefined ? "" : ` with code ${span(error.code)}`;
  return joined(
    [
      conditionWords(acceptor, state),
      ours(missing ? "something that is expected is missing" : ""),
      ours(error ? `an error ${error.status ?? ""}`.trimEnd() + code : ""),
      ours(and ? `and ${conditionWords(and, state)}` : ""),
      ours(within === undefined ? "" : `in the first ${within / 1000} seconds`),
      ours(after === undefined ? "" : `after ${timeWords(after)}`),
    ],
    " ",
  );
}

function conditionWords({ at = "", comparison }: Condition, state: string): Markdown {
  if (!comparison) return ours("");
  const values = joined(
    comparison.values.map((value) => span(String(value))),
    " or ",
  );
  const place = span(at || state);
  const words = {
    equals: `${place} is ${values}`,
    any: `one of ${place} is ${values}`,
    all: `all of ${place} are ${values}`,
  };
  return ours((at || state).includes("/*") ? words[comparison.kind] : words.equals);
}

function wordsAt(words: string, places: readonly string[]): Markdown {
  return joined([ours(places.length > 0 ? words : ""), joined(places.map(span), " or ")], " ");
}
