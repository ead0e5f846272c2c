import type { Api } from "../../../generator/model/api.ts";
import { buildApi } from "../../../generator/model/build/index.ts";
import { keywordsOf, type KeywordOf, type Schema } from "../../../generator/model/schema.ts";
import { memoryDisk } from "../../../generator/source/disk.ts";
import { readSource } from "../../../generator/source/read.ts";
import type { Source } from "../../../generator/source/source.ts";

/** A JSON Schema as people write it. */
export type RawSchema = Readonly<Record<string, unknown>>;

/** A description whose schema `Value` is the given one with a rule on it. */
export function describeRule(
  schema: RawSchema,
  expression: string,
  more: RawSchema = {},
  others: Readonly<Record<string, RawSchema>> = {},
): {
  readonly source: Source;
  readonly api: Api;
  readonly schema: Schema;
  readonly rule: KeywordOf<"rule">;
} {
  const rules = [{ id: "the-rule", expression, message: "must hold", ...more }];
  const document = {
    openapi: "3.1.0",
    info: { title: "Rules", version: "1" },
    paths: {},
    components: { schemas: { Value: { ...schema, "x-specwright-rules": rules }, ...others } },
  };
  const { value: source, diagnostics } = readSource("/spec/openapi.json", {
    cwd: "/spec",
    disk: memoryDisk({ "/spec/openapi.json": JSON.stringify(document, undefined, 2) }),
  });
  if (!source) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const { value: api } = buildApi(source);
  const built = api.schemas.get("openapi.json#/components/schemas/Value")?.schema;
  const rule = built && keywordsOf(built, "rule")[0];
  if (!built || !rule) throw new Error("the description has no rule");
  return { source, api, schema: built, rule };
}
