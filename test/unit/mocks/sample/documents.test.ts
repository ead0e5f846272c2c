import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sample } from "../../../../generator/emit/sample/index.ts";
import type { Operation } from "../../../../generator/model/api.ts";
import type { Schema } from "../../../../generator/model/schema.ts";
import { load } from "../support/description.ts";
import { oracleOf } from "../support/oracle.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const corpus = `${root}../shared/corpus/openapi/`;

const documents = [
  `${root}specs/huawei-clouddc/openapi.yaml`,
  `${root}specs/huawei-ecs/openapi.yaml`,
  `${root}specs/zenlayer-bmc/openapi.yaml`,
  `${corpus}museum/openapi.yaml`,
  `${corpus}oai-examples/v3.0/link-example.yaml`,
  `${corpus}oai-examples/v3.1/tictactoe.yaml`,
  `${corpus}twilio/twilio_conversations_v1.json`,
  `${corpus}box/openapi.json`,
].filter((path) => existsSync(path));

/** Every schema that an operation uses, with the side that sends its values. */
function schemasOf(operation: Operation): readonly (readonly [Schema, "request" | "response"])[] {
  const sent = [
    ...operation.parameters.map(({ schema }) => schema),
    ...(operation.body?.contents ?? []).flatMap(({ schema }) => schema ?? []),
  ];
  const received = operation.responses.flatMap(({ contents }) =>
    contents.flatMap(({ schema }) => schema ?? []),
  );
  return [
    ...sent.map((schema) => [schema, "request"] as const),
    ...received.map((schema) => [schema, "response"] as const),
  ];
}

describe("every schema of a document has a sample that ajv takes", () => {
  it.each(documents)("%s", (path) => {
    const { api, source } = load(path);
    const refuses = oracleOf(source);
    const wrong: string[] = [];
    const named = [...api.schemas.values()].map(({ schema }) => [schema, "response"] as const);
    for (const [schema, direction] of [...api.operations.flatMap(schemasOf), ...named]) {
      for (const mode of ["full", "minimal"] as const) {
        const { value, diagnostics } = sample(schema, api, { mode, direction });
        const problem = value ? refuses(schema, value.value) : "no sample";
        if (problem !== undefined) wrong.push(`${schema.id} ${mode}: ${problem}`);
        wrong.push(...diagnostics.map(({ message, at }) => `${at.pointer}: ${message}`));
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  });
});
