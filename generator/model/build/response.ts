import type { Place } from "../../source/diagnostic.ts";
import { canonical } from "../../source/canonical.ts";
import { inside } from "../../source/source.ts";
import type { Link, Response } from "../api.ts";
import { readContents, readHeaders } from "./content.ts";
import { follow, type BuildContext, type ObjectTarget } from "./context.ts";
import { readSources } from "./notes.ts";
import { entriesOf, memberOf, objectOf, textOf } from "./read.ts";
import { readServers } from "./server.ts";

/** The documented answers: codes in ascending order, then ranges, then `default`. */
export function readResponses(
  value: unknown,
  at: Place,
  context: BuildContext,
): readonly Response[] {
  return entriesOf(value)
    .filter(([status]) => !status.startsWith("x-"))
    .flatMap(([status, raw]): Response[] => {
      const response = follow(raw, inside(at, status), context);
      if (!response) return [];
      const answer = context.responses.once(response.value, response.at, () =>
        readResponse(response, context),
      );
      return [
        {
          status: status.toUpperCase().replace("DEFAULT", "default"),
          ...answer,
          at: inside(at, status),
        },
      ];
    })
    .sort((a, b) => rank(a.status) - rank(b.status));
}

function readResponse(
  { value, at }: ObjectTarget,
  context: BuildContext,
): Omit<Response, "status" | "at"> {
  return {
    description: textOf(value["description"]) ?? "",
    headers: readHeaders(value["headers"], inside(at, "headers"), context),
    contents: readContents(value["content"], inside(at, "content"), context),
    links: readLinks(value["links"], inside(at, "links"), context),
    errorProperty: textOf(value["x-specwright-error-property"]),
    sources: readSources(value),
  };
}

function rank(status: string): number {
  if (status === "default") return 100_000;
  return status.endsWith("XX") ? 10_000 + Number(status[0]) : Number(status);
}

function readLinks(value: unknown, at: Place, context: BuildContext): readonly Link[] {
  return entriesOf(value).flatMap(([name, raw]): Link[] => {
    const link = follow(raw, inside(at, name), context);
    if (!link) return [];
    return [
      {
        name,
        operationId: textOf(link.value["operationId"]) ?? referredId(link, context),
        parameters: new Map(entriesOf(link.value["parameters"])),
        body: Object.hasOwn(link.value, "requestBody")
          ? { value: canonical(link.value["requestBody"]) }
          : undefined,
        server: readServers([link.value["server"]])?.[0],
        description: textOf(link.value["description"]),
      },
    ];
  });
}

/** The id of the operation that `operationRef` points at. */
function referredId({ value, at }: ObjectTarget, { source }: BuildContext): string | undefined {
  const reference = textOf(memberOf(value, "operationRef"));
  const target = reference === undefined ? undefined : source.resolve(reference, at);
  return target && textOf(memberOf(objectOf(target.value), "operationId"));
}
