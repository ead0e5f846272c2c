import { methods } from "../source/methods.ts";
import { descend, segmentsOf } from "../source/pointer.ts";
import { isRawObject, objectIn, own, setOwn, type RawObject } from "../source/raw.ts";

/**
 * The operations of a description with what tells them apart, and nothing else: enough to know which one a request is for. Undefined
 * where more than that decides.
 */
export function outlineOf(document: RawObject): RawObject | undefined {
  const paths = objectIn(document, "paths");
  const isWhole = ["jsonSchemaDialect", "x-specwright-resources"].some((key) => key in document);
  if (!paths || isWhole) return undefined;
  const outline: Record<string, unknown> = {};
  for (const [path, item] of Object.entries(paths)) {
    if (!isRawObject(item) || Object.hasOwn(item, "$ref")) return undefined;
    const operations: Record<string, unknown> = {};
    for (const method of methods) {
      const operation = own(item, method);
      if (operation === undefined) continue;
      if (!isRawObject(operation) || Object.hasOwn(operation, "callbacks")) return undefined;
      const id = own(operation, "operationId");
      const servers = own(operation, "servers");
      const security = own(operation, "security");
      operations[method] = {
        ...(id === undefined ? {} : { operationId: id }),
        ...(servers === undefined ? {} : { servers }),
        ...(security === undefined ? {} : { security }),
        parameters: [item, operation].flatMap((owner) =>
          telling(own(owner, "parameters"), document),
        ),
      };
    }
    const servers = own(item, "servers");
    setOwn(outline, path, { ...(servers === undefined ? {} : { servers }), ...operations });
  }
  const { openapi, info, servers, security } = document;
  const given = Object.entries({ servers, security }).filter(([, value]) => value !== undefined);
  const components = {
    securitySchemes: objectIn(objectIn(document, "components") ?? {}, "securitySchemes") ?? {},
  };
  return { openapi, info, ...Object.fromEntries(given), components, paths: outline };
}

/** The parameters that allow one value only. */
function telling(parameters: unknown, document: RawObject): readonly object[] {
  return (Array.isArray(parameters) ? parameters : []).flatMap((written: unknown) => {
    const parameter = behind(written, document);
    const schema = behind(parameter && own(parameter, "schema"), document);
    if (!parameter || !schema || own(parameter, "required") !== true) return [];
    const { name, in: location } = parameter;
    const { const: only, enum: few } = schema;
    return only === undefined && few === undefined
      ? []
      : [
          {
            name,
            in: location,
            required: true,
            schema: only === undefined ? { enum: few } : { const: only },
          },
        ];
  });
}

/** An object, or what its reference leads to in the same document. */
function behind(value: unknown, document: RawObject): RawObject | undefined {
  if (!isRawObject(value)) return undefined;
  const reference = own(value, "$ref");
  if (typeof reference !== "string") return value;
  const segments = reference.startsWith("#") ? segmentsOf(reference.slice(1)) : undefined;
  const { value: target, missing } = descend(document, segments ?? ["no place"]);
  return missing === undefined && isRawObject(target) ? target : undefined;
}

/**
 * A description of one path alone, with the components that it leads to; undefined where it may depend on more than that, such as
 * what other files, other paths or the names of other schemas say.
 */
export function partOf(document: RawObject, path: string): RawObject | undefined {
  const item = own(objectIn(document, "paths") ?? {}, path);
  const components: Record<string, Record<string, unknown>> = {
    securitySchemes: { ...objectIn(objectIn(document, "components") ?? {}, "securitySchemes") },
  };
  const waiting: unknown[] = [item, components["securitySchemes"]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!gather(next, document, components, waiting)) return undefined;
  }
  const { openapi, info, servers, security, tags } = document;
  const given = Object.entries({ servers, security, tags }).filter(
    ([, value]) => value !== undefined,
  );
  return { openapi, info, ...Object.fromEntries(given), paths: { [path]: item }, components };
}

/** What a part cannot be cut out with. */
const entangled = new Set(["$dynamicRef", "$dynamicAnchor", "$anchor", "$id", "mapping"]);

/** Adds what is inside of a value to what waits, and what it refers to to the components. */
function gather(
  value: unknown,
  document: RawObject,
  components: Record<string, Record<string, unknown>>,
  waiting: unknown[],
): boolean {
  if (Array.isArray(value)) {
    for (const member of value) if (typeof member === "object" && member) waiting.push(member);
    return true;
  }
  if (!isRawObject(value)) return true;
  for (const key in value) {
    if (key.startsWith("x-specwright-") || entangled.has(key)) return false;
    const member = value[key];
    if (key === "$ref" && typeof member === "string") {
      const [, section = "", name = ""] = /^#\/components\/(\w+)\/([\w.-]+)$/.exec(member) ?? [];
      const target = own(objectIn(objectIn(document, "components") ?? {}, section) ?? {}, name);
      if (target === undefined) return false;
      const same = (components[section] ??= {});
      if (Object.hasOwn(same, name)) continue;
      setOwn(same, name, target);
      waiting.push(target);
    } else if (typeof member === "object" && member) waiting.push(member);
  }
  return true;
}
