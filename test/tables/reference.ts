import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import type { Judgement } from "./judge.ts";
import type { Path } from "./paths.ts";
import type { Spec } from "./spec.ts";

/** The second opinion on a schema of a description: ajv at run time, over the files as they stand. It knows no rules. */
export type Reference = (schema: unknown) => (value: unknown) => Judgement;

/** Makes ajv ready for a description. */
export function referenceFor(spec: Spec): Reference {
  const ajv = new Ajv2020({ strict: false, allErrors: true, ownProperties: true, logger: false });
  ajvFormats.default(ajv, [...formats]);
  ajv.addFormat("date-time", (text: string) => /^\S+$/.test(text) && isDateTime(text));
  for (const [address, document] of spec.documents) ajv.addSchema(document as object, address);
  return (schema) => {
    const validate = ajv.compile(schema as object);
    return (value) => {
      const valid = validate(value);
      return { valid, issues: (validate.errors ?? []).map(issueOf) };
    };
  };
}

/** ajv's own opinion of a date and time, which also takes a blank in place of the T. */
const isDateTime = ajvFormats.default(new Ajv2020()).compile({ format: "date-time" });

/** The formats that the generated validators assert. */
const formats = [
  "date-time",
  "date",
  "time",
  "email",
  "ipv4",
  "ipv6",
  "uri",
  "uuid",
  "hostname",
  "byte",
  "int32",
  "int64",
] as const;

function issueOf({ keyword, instancePath, message, params }: ErrorObject) {
  const path: Path = instancePath
    .split("/")
    .slice(1)
    .map((word) => word.replaceAll("~1", "/").replaceAll("~0", "~"));
  return {
    code: keyword,
    path,
    message: `${message ?? ""} ${JSON.stringify(params)}`,
    severity: "error" as const,
  };
}
