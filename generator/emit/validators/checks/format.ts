import { code, importedValue } from "../../../print/code.ts";
import { paths } from "../../names.ts";
import { helper } from "../runtime.ts";
import type { Scope } from "../scope.ts";
import type { KeywordCheck } from "./keyword-check.ts";

type Format = { readonly on: "string" | "number"; readonly test: string; readonly file: string };

/** The formats that are asserted. */
const formats: Readonly<Record<string, Format>> = {
  "date-time": { on: "string", test: "isDateTime", file: "date-time" },
  date: { on: "string", test: "isDate", file: "date" },
  time: { on: "string", test: "isTime", file: "time" },
  duration: { on: "string", test: "isDuration", file: "duration" },
  email: { on: "string", test: "isEmail", file: "email" },
  hostname: { on: "string", test: "isHostname", file: "hostname" },
  ipv4: { on: "string", test: "isIpv4", file: "ipv4" },
  ipv6: { on: "string", test: "isIpv6", file: "ipv6" },
  uri: { on: "string", test: "isUri", file: "uri" },
  uuid: { on: "string", test: "isUuid", file: "uuid" },
  byte: { on: "string", test: "isByte", file: "byte" },
  int32: { on: "number", test: "isInt32", file: "integer" },
  int64: { on: "number", test: "isInt64", file: "integer" },
};

/** True if a format has an effect on what is valid. */
export function isAsserted(format: string, { program }: Scope): boolean {
  return program.formats && Object.hasOwn(formats, format);
}

/** A form that a text or number is written in. Of a format that is not known nothing is asked; lint has said so. */
export const format: KeywordCheck<"format"> = ({ format: name }, { scope }) => {
  if (!scope.program.formats) return [];
  const known = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!known) return [];
  const { on, test, file } = known;
  const isValid = importedValue(test, paths.runtime(`validators/formats/${file}`));
  return [
    { on, test: code`(${isValid}(value) || ${helper("fail")}(run, "format", ${name}, value))` },
  ];
};
