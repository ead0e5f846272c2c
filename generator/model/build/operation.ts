import type { Place } from "../../source/diagnostic.ts";
import { methods } from "../../source/methods.ts";
import { pathItemParts, type PathItemPart } from "../../source/path-item.ts";
import { inside } from "../../source/source.ts";
import type { Method, Operation, SecurityRequirement, Server, VendorError } from "../api.ts";
import { readBody } from "./content.ts";
import { follow, type BuildContext } from "./context.ts";
import { readSources } from "./notes.ts";
import { readParameters } from "./parameter.ts";
import {
  entriesOf,
  flagOf,
  isRawObject,
  listOf,
  numberOf,
  type RawObject,
  textOf,
  textsOf,
} from "./read.ts";
import { readLookFor, readRetry } from "./repeat.ts";
import { readResponses } from "./response.ts";
import { readSecurity } from "./security.ts";
import { readServers } from "./server.ts";
import { readLifecycle } from "./lifecycle.ts";
import { readPagination, readWaiters } from "./waiters.ts";

/** What operations inherit from the document. */
export type Defaults = {
  readonly security: readonly (readonly SecurityRequirement[])[];
  readonly servers: readonly Server[];
  /** Makes an id unique among those given so far. */
  readonly uniqueId: (id: string) => string;
  /** True where the service sends the requests. */
  readonly incoming: boolean;
};

/** The operations of a map of path items: `paths`, `webhooks`, or a callback's expressions. */
export function readPathItems(
  value: unknown,
  at: Place,
  defaults: Defaults,
  context: BuildContext,
  idPrefix = "",
): readonly Operation[] {
  return entriesOf(value)
    .filter(([path]) => !path.startsWith("x-"))
    .flatMap(([path, raw]) => {
      if (!isRawObject(raw)) return [];
      const parts = pathItemParts({ value: raw, at: inside(at, path) }, context.source);
      return methods.flatMap((method) => {
        const owner = parts.find(({ value }) => isRawObject(value[method]));
        return owner
          ? [readOperation(path, method, owner, parts, defaults, context, idPrefix)]
          : [];
      });
    });
}

function readOperation(
  path: string,
  method: Method,
  owner: PathItemPart,
  pathItem: readonly PathItemPart[],
  defaults: Defaults,
  context: BuildContext,
  idPrefix: string,
): Operation {
  // The standard has no reference in the place of an operation, but split descriptions in use do.
  const found = follow(owner.value[method], inside(owner.at, method), context);
  const at = found?.at ?? inside(owner.at, method);
  const raw = found?.value ?? {};
  const shared = <T>(read: (part: RawObject) => T | undefined): T | undefined =>
    pathItem.map(({ value }) => read(value)).find((read) => read !== undefined);
  const id = defaults.uniqueId(textOf(raw["operationId"]) ?? `${idPrefix}${madeId(method, path)}`);
  return {
    id,
    method,
    // A fragment only tells path keys apart (specs/vocabulary/README.md); a callback's expression keeps its `#`.
    path: path.startsWith("/") ? path.replace(/#.*$/, "") : path,
    summary: textOf(raw["summary"]) ?? shared(({ summary }) => textOf(summary)),
    description: textOf(raw["description"]) ?? shared(({ description }) => textOf(description)),
    deprecated: flagOf(raw["deprecated"]),
    tags: textsOf(raw["tags"]),
    parameters: readParameters([...pathItem.toReversed(), { value: raw, at }], context),
    body: readBody(raw["requestBody"], inside(at, "requestBody"), context),
    responses: readResponses(raw["responses"], inside(at, "responses"), context),
    security: readSecurity(raw["security"]) ?? defaults.security,
    servers:
      readServers(raw["servers"]) ??
      shared(({ servers }) => readServers(servers)) ??
      defaults.servers,
    errors: readErrors(raw["x-specwright-errors"]),
    retry: readRetry(raw["x-specwright-retry"]),
    lookFor: readLookFor(raw["x-specwright-look-for"]),
    callbacks: entriesOf(raw["callbacks"]).flatMap(([name, callback]) => {
      const target = follow(callback, inside(at, "callbacks", name), context);
      return target
        ? readPathItems(
            target.value,
            target.at,
            { ...defaults, incoming: true },
            context,
            `${id} ${name} `,
          )
        : [];
    }),
    incoming: defaults.incoming,
    companion: flagOf(raw["x-specwright-companion"]),
    waiters: readWaiters(raw, at),
    pagination: readPagination(raw, at),
    lifecycle: readLifecycle(raw, at),
    sources: readSources(raw),
    at,
  };
}

/** An id for an operation without one: `get /users/{id}` → `get users by id`. */
function madeId(method: Method, path: string): string {
  const words = path.split("/").map((segment) => segment.replace(/\{([^}]*)\}/g, " by $1 "));
  return [method, ...words].join(" ").replace(/\s+/g, " ").trim();
}

function readErrors(value: unknown): readonly VendorError[] {
  return listOf(value)
    .filter(isRawObject)
    .map((error) => ({
      status: numberOf(error["status"]) ?? 0,
      code: textOf(error["code"]) ?? "",
      meaning: textOf(error["meaning"]) ?? "",
      retryable: typeof error["retryable"] === "boolean" ? error["retryable"] : undefined,
      for: isRawObject(error["for"])
        ? { keywords: textsOf(error["for"]["keywords"]), at: textsOf(error["for"]["at"]) }
        : undefined,
      sources: readSources(error),
    }));
}
