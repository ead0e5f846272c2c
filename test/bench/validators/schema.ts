import { readFileSync } from "node:fs";

type Json = Readonly<Record<string, unknown>>;

/** A schema of a description's components with all that it refers to, as one JSON Schema; words and extensions are left out. */
export function standaloneSchema(description: string, name: string): Json {
  const { components } = JSON.parse(readFileSync(description, "utf8")) as {
    components: { schemas: Record<string, unknown> };
  };
  const $defs: Record<string, unknown> = {};
  const take = (wanted: string): void => {
    if (Object.hasOwn($defs, wanted)) return;
    $defs[wanted] = true;
    $defs[wanted] = bare(components.schemas[wanted], take);
  };
  take(name);
  return { $ref: `#/$defs/${name}`, $defs };
}

const words = new Set(["description", "title", "examples", "example", "default", "deprecated"]);
/** What lies below these is no schema, and its keys are not keywords. */
const maps = new Set(["properties", "patternProperties", "dependentSchemas"]);
const values = new Set(["enum", "const", "required"]);

function bare(schema: unknown, take: (name: string) => void, isMap = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => bare(item, take));
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([key]) => isMap || (!words.has(key) && !key.startsWith("x-")),
  );
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (!isMap && key === "$ref" && typeof value === "string") {
        const name = value.replace("#/components/schemas/", "");
        take(name);
        return [key, `#/$defs/${name}`];
      }
      if (!isMap && values.has(key)) return [key, value];
      return [key, bare(value, take, !isMap && maps.has(key))];
    }),
  );
}
