import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** ajv's verdict on a value: undefined if it is valid, else what is wrong. `others` are schemas under `#/components/schemas`. */
export function refusal(
  value: unknown,
  schema: unknown,
  others: Readonly<Record<string, unknown>> = {},
): string | undefined {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true, logger: false });
  formats.default(ajv);
  ajv.addSchema({ $id: "document:/", components: { schemas: { Subject: schema, ...others } } });
  const validate = ajv.getSchema("document:/#/components/schemas/Subject");
  if (!validate) throw new Error("ajv did not take the schema");
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
}
