import type { Api, Operation } from "../../model/api.ts";
import { segmentsOf } from "../../source/pointer.ts";
import { requestExamples, type RequestExample } from "./request.ts";

/** The first example of a request that does its work: one that is only checked makes nothing that could be waited for. */
export function workingExample(operation: Operation, api: Api): RequestExample {
  const { value: examples } = requestExamples(operation, api);
  const conditions = Object.entries(operation.lifecycle?.data.checksOnly?.when ?? {});
  const isOnlyChecked = ({ body }: RequestExample) =>
    conditions.length > 0 &&
    conditions.every(([place, value]) => valueAt(place, body?.value) === value);
  return (examples.find(({ request }) => !isOnlyChecked(request)) ?? examples[0]).request;
}

/** What stands in a body at a place such as `$request.body#/dry_run`. */
function valueAt(place: string, body: unknown): unknown {
  const [source, pointer = ""] = place.split("#", 2);
  if (source !== "$request.body") return undefined;
  return segmentsOf(pointer)?.reduce<unknown>(
    (value, name) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? (value as Readonly<Record<string, unknown>>)[name]
        : undefined,
    body,
  );
}
