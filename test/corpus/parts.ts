import { join } from "node:path";
import { paths, settleNames } from "../../generator/emit/names.ts";
import { partsWithNames } from "../../generator/emit/validators/public-names.ts";
import type { Api } from "../../generator/model/api.ts";
import { handle, subschemas, type Schema, type SchemaId } from "../../generator/model/schema.ts";
import type { Validate } from "../support/load-validators.ts";
import type { Example } from "./examples.ts";
import { keyOf, type Shown } from "./walk.ts";
import { load } from "./workbench.ts";

/** The examples of bodies and answers, to be judged by the validators that the package has for these. */
export async function partExamples(
  api: Api,
  shown: readonly Shown[],
  built: string,
): Promise<readonly Example[]> {
  const bySchema = groupBySchema(shown);
  const examples: Example[] = [];
  const names = settleNames(api);
  for (const { operation, parts } of partsWithNames(api, names)) {
    const path = paths.operationValidators(names.operation(operation).file);
    for (const { part, names: exported } of parts) {
      const key = keyOf(part.schema.at);
      const own = bySchema.get(key);
      if (!own) continue;
      // Many operations share an answer: once will do.
      bySchema.delete(key);
      const module = await load(join(built, path.replace(/\.ts$/, ".js")));
      const validate = module[exported.validate.text] as Validate;
      const isLenient = hasSides(part.schema, api, new Set());
      const judge: Example["judge"] = (value) => {
        const outcome = validate(value);
        return outcome.valid ? [] : outcome.issues.filter(({ severity }) => severity === "error");
      };
      examples.push(
        ...own.map((one): Example => ({
          shown: one,
          schema: part.schema,
          judge,
          isPart: true,
          isLenient,
        })),
      );
    }
  }
  return examples;
}

/** True if a schema marks properties that the other side fills in: they may be missing here, which ajv does not know. */
function hasSides(schema: Schema, api: Api, seen: Set<SchemaId>): boolean {
  if (schema.notes.readOnly || schema.notes.writeOnly) return true;
  return schema.keywords.some((keyword) => {
    if (handle(subschemas, keyword, undefined).some((inner) => hasSides(inner, api, seen)))
      return true;
    if (keyword.kind !== "ref" || seen.has(keyword.target)) return false;
    seen.add(keyword.target);
    const target = api.schemas.get(keyword.target)?.schema;
    return target !== undefined && hasSides(target, api, seen);
  });
}

function groupBySchema(shown: readonly Shown[]): Map<string, readonly Shown[]> {
  const groups = new Map<string, readonly Shown[]>();
  for (const one of shown) {
    const key = keyOf(one.schema.at);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}
