import type { LookFor, Retry } from "../api.ts";
import { flagOf, isRawObject, listOf, numberOf, textOf, textsOf } from "./read.ts";

/** How an operation may be repeated. */
export function readRetry(value: unknown): Retry | undefined {
  if (!isRawObject(value)) return undefined;
  const statuses = value["statuses"];
  return {
    safe: flagOf(value["safe"]),
    statuses:
      statuses === undefined
        ? undefined
        : listOf(statuses).filter((status) => typeof status === "number"),
    attempts: numberOf(value["attempts"]),
    baseDelay: numberOf(value["baseDelay"]),
    maxDelay: numberOf(value["maxDelay"]),
  };
}

/** Where to find what a request has made. */
export function readLookFor(value: unknown): LookFor | undefined {
  if (!isRawObject(value)) return undefined;
  const operation = textOf(value["operation"]);
  return operation === undefined ? undefined : { operation, fields: textsOf(value["fields"]) };
}
