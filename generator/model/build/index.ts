import type { Diagnostic, Outcome, Place } from "../../source/diagnostic.ts";
import { codes } from "../../source/codes.ts";
import { inside, type Source, type Target } from "../../source/source.ts";
import type { Api, NamedSchema, Page } from "../api.ts";
import type { SchemaId } from "../schema.ts";
import { schemaIdOf, type BuildContext } from "./context.ts";
import { dialectOf } from "./dialect.ts";
import { dynamicsOf, outermost, type DynamicScope } from "./dynamic.ts";
import { Memo } from "./memo.ts";
import { readResources } from "./lifecycle.ts";
import { readPathItems } from "./operation.ts";
import { entriesOf, isRawObject, listOf, objectOf, textOf } from "./read.ts";
import { readSchema } from "./schema.ts";
import { readSecurity, readSecuritySchemes } from "./security.ts";
import { readServers } from "./server.ts";

/** Builds what a description means. It must have passed lint; what the model leaves out is reported. */
export function buildApi(source: Source): Outcome<Api> {
  const diagnostics: Diagnostic[] = [];
  const needed = new Map<SchemaId, Needed>();
  const dynamics = dynamicsOf(source);
  let variants = 0;
  const document = objectOf(source.entry.value);
  const at: Place = { file: source.entry.path, pointer: "" };
  const context: BuildContext = {
    source,
    dialect: dialectOf(document["openapi"]),
    report: (diagnostic) => diagnostics.push(diagnostic),
    need: (target, from) => {
      const scope = dynamics?.enter(from, target.at) ?? from;
      const variant = dynamics?.variant(target, scope) ?? "";
      const id = schemaIdOf(target.at, variant);
      if (needed.has(id)) return id;
      if (variant !== "") variants += 1;
      if (variants <= mostVariants) {
        needed.set(id, { target, scope, variant });
        return id;
      }
      if (variants === mostVariants + 1) diagnostics.push(tooManyVariants(target.at));
      return schemaIdOf(target.at, "");
    },
    dynamics,
    scope: outermost,
    variant: "",
    ruled: new Map(),
    circularForms: new Memo(),
    parameters: new Memo(),
    responses: new Memo(),
    headers: new Memo(),
  };

  const components = objectOf(document["components"]);
  const schemasAt = inside(at, "components", "schemas");
  for (const [name, value] of entriesOf(components["schemas"])) {
    context.need({ value, at: inside(schemasAt, name) }, outermost);
  }
  const defaults = {
    security: readSecurity(document["security"]) ?? [],
    servers: readServers(document["servers"]) ?? [
      { url: "/", description: undefined, variables: [] },
    ],
    uniqueId: idGiver(),
    incoming: false,
  };
  const operations = readPathItems(document["paths"], inside(at, "paths"), defaults, context);
  const webhooks = readPathItems(
    document["webhooks"],
    inside(at, "webhooks"),
    { ...defaults, incoming: true },
    context,
  );
  const schemas = readNeeded(needed, context);

  const info = objectOf(document["info"]);
  return {
    value: {
      title: textOf(info["title"]) ?? "",
      version: String(info["version"] ?? ""),
      description: textOf(info["description"]),
      license: textOf(objectOf(info["license"])["identifier"]),
      servers: defaults.servers,
      operations,
      webhooks,
      schemas,
      ruled: [...context.ruled.values()],
      securitySchemes: readSecuritySchemes(
        components["securitySchemes"],
        inside(at, "components", "securitySchemes"),
        context,
      ),
      tags: listOf(document["tags"])
        .filter(isRawObject)
        .map((tag) => ({
          name: textOf(tag["name"]) ?? "",
          description: textOf(tag["description"]),
        })),
      pages: new Map(
        entriesOf(document["x-specwright-pages"]).map(([name, page]) => [name, readPage(page)]),
      ),
      resources: readResources(document, at),
      at,
    },
    diagnostics,
  };
}

/** Ways to a schema multiply: a small text can have a million. */
const mostVariants = 1000;

function tooManyVariants(at: Place): Diagnostic {
  const code = "schema/dynamic-variants";
  const message = `what dynamic references mean depends on more than ${mostVariants} ways through the schemas`;
  return { code, severity: codes[code].severity, message, at };
}

/** A schema that something refers to, and what dynamic references mean in it. */
type Needed = {
  readonly target: Target;
  readonly scope: DynamicScope;
  readonly variant: string;
};

/** Builds every schema that something refers to, and what those refer to in turn. */
function readNeeded(
  needed: ReadonlyMap<SchemaId, Needed>,
  context: BuildContext,
): ReadonlyMap<SchemaId, NamedSchema> {
  const schemas = new Map<SchemaId, NamedSchema>();
  // The map grows while it is walked: reading a schema may need others.
  for (const [id, { target, scope, variant }] of needed) {
    schemas.set(id, {
      name: nameOf(target.at),
      schema: readSchema(target.value, target.at, { ...context, scope, variant }),
    });
  }
  return schemas;
}

/** The last segment of the pointer, or the file's name where a whole file is the schema. */
function nameOf(place: Place): string {
  const segment = place.pointer.slice(place.pointer.lastIndexOf("/") + 1);
  const file = place.file.slice(place.file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return segment === "" ? file : segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

function readPage(value: unknown): Page {
  const page = objectOf(value);
  return {
    title: textOf(page["title"]) ?? "",
    url: textOf(page["url"]),
    updated: textOf(page["updated"]),
    capture: textOf(page["capture"]),
  };
}

/** Numbers ids that occur twice; lint has already named the second as an error or a note. */
function idGiver(): (id: string) => string {
  const given = new Set<string>();
  return (id) => {
    let candidate = id;
    for (let number = 2; given.has(candidate); number += 1) candidate = `${id} ${number}`;
    given.add(candidate);
    return candidate;
  };
}
