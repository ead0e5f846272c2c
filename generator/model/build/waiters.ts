import { canonical } from "../../source/canonical.ts";
import type { Place } from "../../source/diagnostic.ts";
import { inside } from "../../source/source.ts";
import type { Acceptor, Condition, Pagination, Pieces, Waiter } from "../waiter.ts";
import { readSources } from "./notes.ts";
import {
  entriesOf,
  flagOf,
  isRawObject,
  listOf,
  numberOf,
  objectOf,
  textOf,
  textsOf,
  type RawObject,
} from "./read.ts";

/** The waiters of an operation. */
export function readWaiters(operation: RawObject, operationAt: Place): readonly Waiter[] {
  const at = inside(operationAt, "x-specwright-waiters");
  return entriesOf(operation["x-specwright-waiters"]).map(([name, value]) =>
    readWaiter(name, objectOf(value), inside(at, name)),
  );
}

function readWaiter(name: string, raw: RawObject, at: Place): Waiter {
  const pieces = isRawObject(raw["pieces"]) ? readPieces(raw["pieces"]) : undefined;
  const delay = objectOf(raw["delay"]);
  return {
    name,
    description: textOf(raw["description"]),
    operation: textOf(raw["operation"]) ?? "",
    parameters: entriesOf(raw["parameters"]),
    body: Object.hasOwn(raw, "body") ? { value: canonical(raw["body"]) } : undefined,
    state: textOf(raw["state"]) ?? (pieces ? `${pieces.list}/*${pieces.state}` : ""),
    pieces,
    acceptors: listOf(raw["acceptors"]).map((acceptor) => readAcceptor(objectOf(acceptor))),
    delay: {
      first: milliseconds(delay["first"]),
      min: milliseconds(delay["min"]) ?? 0,
      max: milliseconds(delay["max"]) ?? 0,
    },
    timeout: milliseconds(raw["timeout"]) ?? 0,
    sources: readSources(raw),
    at,
  };
}

function readPieces(raw: RawObject): Pieces {
  return {
    list: textOf(raw["list"]) ?? "",
    id: textOf(raw["id"]) ?? "",
    state: textOf(raw["state"]) ?? "",
    expected: textOf(raw["expected"]),
  };
}

function readAcceptor(raw: RawObject): Acceptor {
  const error = raw["error"];
  const then = raw["then"];
  return {
    ...readCondition(raw),
    then: then === "success" || then === "failure" ? then : "retry",
    missing: flagOf(raw["missing"]),
    error: isRawObject(error)
      ? { status: numberOf(error["status"]), code: textOf(error["code"]) }
      : undefined,
    and: isRawObject(raw["and"]) ? readCondition(raw["and"]) : undefined,
    within: milliseconds(raw["within"]),
    after: milliseconds(raw["after"]),
    code: textsOf(oneOrMore(raw["code"])),
    reason: textsOf(oneOrMore(raw["reason"])),
    meaning: textOf(raw["meaning"]),
  };
}

function readCondition(raw: RawObject): Condition {
  const kind = (["equals", "any", "all"] as const).find((name) => Object.hasOwn(raw, name));
  return {
    at: textOf(raw["at"]),
    comparison: kind && { kind, values: oneOrMore(raw[kind]) },
  };
}

function oneOrMore(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : [value];
}

function milliseconds(seconds: unknown): number | undefined {
  const number = numberOf(seconds);
  return number === undefined ? undefined : Math.round(number * 1000);
}

/** How an operation answers page by page. */
export function readPagination(operation: RawObject, operationAt: Place): Pagination | undefined {
  const raw = operation["x-specwright-pagination"];
  if (!isRawObject(raw)) return undefined;
  const style = (["page", "offset", "cursor"] as const).find((name) => Object.hasOwn(raw, name));
  return {
    items: textOf(raw["items"]) ?? "",
    style: style ?? "page",
    parameter: textOf(raw[style ?? "page"]) ?? "",
    first: numberOf(raw["first"]) ?? 1,
    next: textOf(raw["next"]),
    total: textOf(raw["total"]),
    at: inside(operationAt, "x-specwright-pagination"),
  };
}
