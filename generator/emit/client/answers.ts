import { code, importedValue, type Code } from "../../print/code.ts";
import type { Declaration, ExportFrom } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import type { EmitInput } from "../emitter.ts";
import { validatedAnswers } from "../input-parts.ts";
import { paths } from "../names.ts";
import { objectCode } from "./object-code.ts";
import { runtimeType } from "./runtime.ts";

/** The entry for whoever has answers looked at: their validators, each operation's for itself, and what is made of them. */
export function answersDeclarations({ api, names }: EmitInput): readonly Declaration[] {
  const type = code`${runtimeType("AnswerValidators", "check-answer")}`;
  const operations = api.operations.flatMap((operation) => {
    const { type: prefix, answers, file } = names.operation(operation);
    const validators = validatedAnswers(operation).map(({ field, suffix }): [string, Code] => [
      field,
      code`${importedValue(`validate${prefix}${suffix}`, paths.operationValidators(file))}`,
    ]);
    return validators.length === 0 ? [] : [{ operation, name: identifier(answers), validators }];
  });
  return [
    ...operations.map(({ operation, name, validators }): Declaration => ({
      kind: "const",
      name,
      comment: { text: `The validators of the answers of \`${operation.id}\`, by status.` },
      type,
      value: objectCode(validators),
    })),
    {
      kind: "const",
      name: identifier("allAnswers"),
      comment: { text: "Those of all operations, by their ids." },
      type: code`Readonly<Record<string, ${type}>>`,
      value: objectCode(operations.map(({ operation, name }) => [operation.id, code`${name}`])),
    },
    exported("check-answer", ["reportAnswers", "refuseAnswers", "UnexpectedAnswerError"], false),
    exported("check-answer", ["AnswerOf", "AnswerValidators"], true),
    exported("answer-check", ["AnswerCheck"], true),
  ];
}

function exported(file: string, values: readonly string[], typeOnly: boolean): ExportFrom {
  return {
    kind: "export",
    names: values.map((name) => identifier(name)),
    from: paths.runtime(`client/${file}`),
    typeOnly,
  };
}
