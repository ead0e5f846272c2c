import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Ajv2020 } from "ajv/dist/2020.js";

const require = createRequire(import.meta.url);

/** The library that holds values against meta-schemas; it is large, and most descriptions need it for nothing. */
export function loadAjv(): typeof Ajv2020 {
  return (require("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js")).Ajv2020;
}

/** A meta-schema of the OpenAPI Initiative. */
export function readMetaSchema(version: "v3.0" | "v3.1"): unknown {
  return require(`@seriousme/openapi-schema-validator/schemas/${version}/schema.json`) as unknown;
}

/** A meta-schema of JSON Schema 2020-12, one for each vocabulary; ajv brings them. */
export function readVocabularySchema(name: string): unknown {
  return require(`ajv/dist/refs/json-schema-2020-12/meta/${name}.json`) as unknown;
}

/** The meta-schema of our own keywords; it stands beside the page that explains them. */
export function readOwnVocabulary(): unknown {
  return JSON.parse(readFileSync(findUp("specs/vocabulary/schema.json"), "utf8")) as unknown;
}

/** The nearest file of that name above this one (source and build lie differently deep). */
function findUp(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, name))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`${name} is missing: the installation is damaged`);
    folder = parent;
  }
  return join(folder, name);
}
