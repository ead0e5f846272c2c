import { basename, dirname } from "node:path";
import { settleNames } from "../../generator/emit/names.ts";
import { emitValidators } from "../../generator/emit/validators/index.ts";
import type { Api, NamedSchema } from "../../generator/model/api.ts";
import type { Schema, SchemaId } from "../../generator/model/schema.ts";
import { readModel } from "../../generator/pipeline.ts";
import type { Source } from "../../generator/source/source.ts";
import type { ValidateOptions, Validation } from "../../templates/runtime/validators/validate.js";
import { viewModel } from "../corpus/model.ts";
import { keyOf } from "../corpus/walk.ts";
import { loadModules } from "../support/load-modules.ts";
import { noNotes } from "../../generator/model/schema.ts";

/** A schema of a description, and what is generated for it: the list of issues, and where there is one, the bare verdict. */
export type Subject = {
  readonly schema: Schema;
  readonly validate: (value: unknown, options?: ValidateOptions) => Validation<unknown>;
  readonly is: ((value: unknown) => boolean) | undefined;
};

export type Description = { readonly source: Source; readonly api: Api };

/** Reads a description whatever its warnings. */
export function describeFile(entry: string): Description {
  const { source, api } = readModel({ entry: basename(entry) }, { cwd: dirname(entry) });
  if (!source || !api) throw new Error(`${entry} has errors`);
  return { source, api };
}

/** Every named schema, and those of bodies that are written out, each once; at most so many, spread evenly. */
export function schemasOf(api: Api, most = Infinity): readonly Schema[] {
  const { schemas } = viewModel(api);
  const named = [...api.schemas.values()].map(({ schema }) => schema);
  const bodies = [...schemas].flatMap(([key, schema]) =>
    /\/(?:content|parameters)\/[^/]+\/schema$/.test(key) && !isReference(schema) ? [schema] : [],
  );
  const all = [...new Map([...named, ...bodies].map((one) => [keyOf(one.at), one])).values()];
  if (all.length <= most) return all;
  return all.filter(
    (_, index) =>
      Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length),
  );
}

function isReference({ keywords }: Schema): boolean {
  return keywords.length === 1 && keywords[0]?.kind === "ref";
}

/** Generates validators for schemas wherever they stand, each as the property of an object. */
export async function subjectsOf(
  { api }: Description,
  schemas: readonly Schema[],
): Promise<readonly Subject[]> {
  const wrappers = new Map<SchemaId, NamedSchema>(
    schemas.map((schema, index) => {
      const id = `differential#/${index}`;
      const { at } = schema;
      const properties = [{ name: "value", schema }];
      return [
        id,
        {
          name: `Differential${index}`,
          schema: { id, keywords: [{ kind: "properties", properties, at }], notes: noNotes, at },
        },
      ];
    }),
  );
  const whole: Api = { ...api, schemas: new Map([...api.schemas, ...wrappers]) };
  const target = { packageName: "@differential/test", source: "test", bundled: undefined };
  const names = settleNames(whole);
  const { value: files } = emitValidators({ api: whole, names, target }, { formats: true });
  const load = await loadModules(files);
  const exports = load("src/validators/index.ts");
  return schemas.map((schema, index): Subject => {
    const validate = exports[`validateDifferential${index}`] as Subject["validate"];
    const is = exports[`isDifferential${index}`] as Subject["is"];
    return {
      schema,
      validate: (value, options) => validate({ value }, options),
      is: is && ((value) => is({ value })),
    };
  });
}
