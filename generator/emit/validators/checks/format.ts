import { assertedFormats, isAssertedFormat, type AssertedFormat } from "../../../source/formats.ts";
import { code, importedValue } from "../../../print/code.ts";
import { paths, pascalCase, wordsOf } from "../../names.ts";
import { helper } from "../runtime.ts";
import type { Program } from "../program.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** The formats whose check does not stand in a file of their own name. */
const files: Partial<Record<AssertedFormat, string>> = {
  int8: "integer",
  int16: "integer",
  int32: "integer",
  int64: "integer",
  uint8: "integer",
  uint16: "integer",
  uint32: "integer",
  uint64: "integer",
  "double-int": "integer",
};

/** True if a format has an effect on what is valid. */
export function isAsserted(format: string, { formats }: Pick<Program, "formats">): boolean {
  return formats && isAssertedFormat(format);
}

/** A form that a text or number is written in. Of a format that is not known nothing is asked; lint has said so. */
export const format: KeywordCheck<"format"> = ({ format: name }, { scope, at }) => {
  if (!scope.program.formats || !isAssertedFormat(name)) return [];
  const on = assertedFormats[name];
  const isValid = importedValue(
    `is${pascalCase(wordsOf(name))}`,
    paths.runtime(`validators/formats/${files[name] ?? name}`),
  );
  return [
    {
      on,
      test: code`(${isValid}(value) || ${helper("fail")}(run, "format", ${name}, value${at}))`,
    },
  ];
};
