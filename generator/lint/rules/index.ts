import type { Rule } from "../input.ts";
import { ambiguousOperations } from "./ambiguous-operations.ts";
import { dialects } from "./dialects.ts";
import { discriminators } from "./discriminators.ts";
import { formats } from "./formats.ts";
import { links } from "./links.ts";
import { mediaTypes } from "./media-types.ts";
import { nullable } from "./nullable.ts";
import { operationId } from "./operation-id.ts";
import { parameters } from "./parameters.ts";
import { pathParameters } from "./path-parameters.ts";
import { pathTemplate } from "./path-template.ts";
import { patterns } from "./patterns.ts";
import { references } from "./references.ts";
import { requiredProperties } from "./required-properties.ts";
import { responses } from "./responses.ts";
import { schemaLimits } from "./schema-limits.ts";
import { schemaValues } from "./schema-values.ts";
import { security } from "./security.ts";
import { servers } from "./servers.ts";
import { slowPatterns } from "./slow-patterns.ts";
import { tags } from "./tags.ts";

/** Every rule; their order does not matter, since problems are shown by place. */
export const rules: readonly Rule[] = [
  references,
  operationId,
  ambiguousOperations,
  pathTemplate,
  pathParameters,
  parameters,
  responses,
  mediaTypes,
  security,
  servers,
  tags,
  links,
  discriminators,
  dialects,
  patterns,
  slowPatterns,
  formats,
  nullable,
  schemaLimits,
  schemaValues,
  requiredProperties,
];
