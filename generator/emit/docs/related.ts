import type { Link, Operation, Response } from "../../model/api.ts";
import type { EmitInput } from "../emitter.ts";
import { joined, line, link, ours, span, type Markdown } from "../markdown.ts";
import { operationLink, requestLine } from "../operation-list.ts";
import type { LinkView } from "./view.ts";

/** The requests that the service sends later because of an operation, as list items. */
export function callbackItems(operation: Operation, input: EmitInput): readonly Markdown[] {
  return operation.callbacks.map((callback) =>
    joined(
      [
        operationLink(callback, input, "./"),
        requestLine(callback),
        line(callback.summary ?? callback.description),
      ],
      " · ",
    ),
  );
}

/** The names of others that an operation's page mentions. */
export function relatedNames({ callbacks, responses }: Operation, input: EmitInput): string {
  const next = responses.flatMap(({ links }) => links.map((one) => operationOf(one, input)));
  return [...callbacks.map((callback) => operationLink(callback, input, "./")), ...next].join(" ");
}

/** What can be called next with the help of an answer. */
export function linkViews({ links }: Response, input: EmitInput): readonly LinkView[] {
  return links.map((next) => ({
    name: span(next.name),
    operation: operationOf(next, input),
    parameters: joined(
      [...next.parameters].map(([name, value]) => ours(`${span(name)}: ${valueOf(value)}`)),
      ", ",
    ),
    body: next.body ? valueOf(next.body.value) : ours(""),
    meaning: line(next.description),
  }));
}

function operationOf({ operationId }: Link, { api, names }: EmitInput): Markdown {
  const operation = api.operations.find(({ id }) => id === operationId);
  if (operationId === undefined) return ours("");
  if (!operation) return span(operationId);
  return link(span(operation.id), `./${names.operation(operation).file}.md`);
}

function valueOf(value: unknown): Markdown {
  return span(typeof value === "string" ? value : JSON.stringify(value));
}
