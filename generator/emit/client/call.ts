import type { Api, Operation } from "../../model/api.ts";
import { code, join, nothing, type Code } from "../../print/code.ts";
import { repeatability } from "../repeats.ts";
import { bytesAs, bytesForms, bytesOptions, specialAnswers, streamOptions } from "./reading.ts";
import { runtimeType } from "./runtime.ts";

/** The types of a call that depend on what an operation answers with. */
export type CallTypes = {
  /** `As extends …` where the caller has a say in the form of bytes. */
  readonly typeParameters: Code | undefined;
  readonly options: Code;
  /** What the promise holds. */
  readonly result: Code;
};

/** Settles them for an operation whose output has this type. */
export function callTypes(operation: Operation, api: Api, output: Code): CallTypes {
  const special = specialAnswers(operation, api);
  const result = special.bytes ? code`${bytesAs}<${output}, As>` : output;
  const options = [
    ...(special.stream ? [code`${streamOptions}`] : []),
    ...(special.bytes ? [code`${bytesOptions}<As>`] : []),
    ...(repeatability(operation) ? [] : [code`${lookOptions}<${result}>`]),
  ];
  return {
    typeParameters: special.bytes ? code`As extends keyof ${bytesForms} = "blob"` : undefined,
    options: options.length > 0 ? join(options, " & ") : plainOptions,
    result,
  };
}

/** In angle brackets, or nothing. */
export function bracketed(parameters: Code | undefined): Code {
  return parameters ? code`<${parameters}>` : nothing;
}

const lookOptions = runtimeType("LookOptions", "look-first");
const plainOptions = code`${runtimeType("CallOptions", "transport")}`;
