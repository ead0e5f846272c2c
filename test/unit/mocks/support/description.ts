import { buildApi } from "../../../../generator/model/build/index.ts";
import type { Api } from "../../../../generator/model/api.ts";
import type { Schema } from "../../../../generator/model/schema.ts";
import { memoryDisk, type Disk } from "../../../../generator/source/disk.ts";
import { readSource } from "../../../../generator/source/read.ts";
import type { Source } from "../../../../generator/source/source.ts";

export type Description = { readonly source: Source; readonly api: Api };

/** Reads a description and builds its model. */
export function load(entry: string, disk?: Disk): Description {
  const { value: source, diagnostics } = readSource(entry, disk ? { disk, cwd: "/" } : {});
  if (!source) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return { source, api: buildApi(source).value };
}

/** A description that stands in a test. */
export function describeApi(document: object): Description {
  return load("/openapi.json", memoryDisk({ "/openapi.json": JSON.stringify(document) }));
}

/** A model with one schema, which may refer to others by name, and that schema. */
export function schemaOf(
  schema: unknown,
  others: Readonly<Record<string, unknown>> = {},
): { readonly api: Api; readonly schema: Schema } {
  const { api } = describeApi({
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: {},
    components: { schemas: { Subject: schema, ...others } },
  });
  const named = [...api.schemas.values()].find(({ name }) => name === "Subject");
  if (!named) throw new Error("the model lost the schema");
  return { api, schema: named.schema };
}
