import type { Operation } from "../../model/api.ts";
import type { Waiter } from "../../model/waiter.ts";
import { code, type Code } from "../../print/code.ts";
import type { Comment } from "../../print/comment.ts";
import type { Declaration } from "../../print/declare.ts";
import { identifier, type Identifier } from "../../print/identifier.ts";
import type { EmitInput } from "../emitter.ts";
import { isChecked } from "../input-parts.ts";
import { isInputOptional, operationType, transportType } from "./operation.ts";
import { runtimeType, runtimeValue } from "./runtime.ts";
import { startCode } from "./waiter-start.ts";
import { calleeOf, uncheckedComment, type Look } from "./unchecked.ts";
import { failedType, pollCode, typeAt, waiterCode } from "./waiter-code.ts";
import { andWaitComment, untilComment } from "./waiter-comment.ts";

/** A function of a waiter, free or bound to a client. */
export type WaitingFunction = {
  readonly name: string;
  readonly comment: Comment;
  readonly isInputOptional: boolean;
  readonly input: Code;
  readonly options: Code;
  readonly result: Code;
};

/** What waits for what an operation starts, alone and together with the call that starts it. */
export function waiterFunctions(
  waiter: Waiter,
  started: Operation,
  polled: Operation,
  { names }: EmitInput,
  own: { readonly state: Code; readonly outcome: Code },
): readonly [until: WaitingFunction, andWait: WaitingFunction] {
  const { value, andWait } = names.waiter(waiter);
  const start = operationType(names.operation(started));
  const poll = operationType(names.operation(polled));
  const options = code`${waitOptions}<${own.state}>`;
  return [
    {
      name: value,
      comment: untilComment(waiter, names.operation(polled)),
      isInputOptional: isInputOptional(polled),
      input: poll("Input"),
      options,
      result: code`${waiting}<${own.outcome}, ${own.state}>`,
    },
    {
      name: andWait,
      comment: andWaitComment(waiter, names.operation(started), value),
      isInputOptional: isInputOptional(started),
      input: start("Input"),
      options,
      result: code`${waiting}<${startedType}<${own.outcome}, ${start("Output")}>, ${own.state}>`,
    },
  ];
}

/** The module of a waiter. */
export function waiterDeclarations(
  waiter: Waiter,
  started: Operation,
  polled: Operation,
  input: EmitInput,
  checks: boolean,
): readonly Declaration[] {
  const { names } = input;
  const own = names.waiter(waiter);
  const { state, outcome, description, start: beginning } = own;
  const start = operationType(names.operation(started));
  const poll = operationType(names.operation(polled));
  const types = { state: code`${state}`, outcome: code`${outcome}` };
  const [until, andWait] = waiterFunctions(waiter, started, polled, input, types);
  const functions = (look: Look): readonly Declaration[] => {
    const polling = code`{ ...${description}, poll: ${pollCode(polled, look, input)} }`;
    const starting = code`{ ...${beginning}, start: ${calleeOf(started, names, look)} }`;
    return [
      ...declared(
        until,
        look,
        own.unchecked.value,
        isChecked(polled),
        code`${waitFor}(client, ${polling}, input, options)`,
      ),
      ...declared(
        andWait,
        look,
        own.unchecked.andWait,
        isChecked(started, polled),
        code`${startAndWait}(client, ${starting}, ${polling}, input, options)`,
      ),
    ];
  };
  const output = endsByError(waiter) ? code`${poll("Output")} | undefined` : poll("Output");
  return [
    {
      kind: "type",
      name: state,
      comment: { text: `How far \`${own.value}\` finds things.` },
      type: typeAt(poll("Output"), waiter.state, polled, input.api),
    },
    {
      kind: "type",
      name: outcome,
      comment: { text: `How \`${own.value}\` ends; \`kind\` tells.` },
      type: code`${waitOutcome}<${output}, ${state}, ${failedType(waiter)}>`,
    },
    ...functions("checked"),
    ...(checks ? functions("unchecked") : []),
    {
      kind: "const",
      name: description,
      exported: false,
      type: code`${waiterRules}`,
      value: waiterCode(waiter),
    },
    {
      kind: "const",
      name: beginning,
      exported: false,
      type: code`${beginningType}<${start("Input")}, ${start("Output")}, ${poll("Input")}>`,
      value: startCode(waiter, polled),
    },
  ];
}

/** A free function that looks at inputs; or the one that does not, if it is another one. */
export function declared(
  { name, comment, isInputOptional: isOptional, input, options, result }: WaitingFunction,
  look: Look,
  unchecked: string,
  isAnother: boolean,
  call: Code,
): readonly Declaration[] {
  if (look === "unchecked" && !isAnother) return [];
  const part = (text: string): Identifier => identifier(text);
  return [
    {
      kind: "function",
      name: identifier(look === "checked" ? name : unchecked),
      comment: look === "checked" ? comment : uncheckedComment(name),
      parameters: [
        { name: part("client"), type: code`${transportType}` },
        { name: part("input"), type: input, ...(isOptional ? { default: code`{}` } : {}) },
        { name: part("options"), type: options, optional: true },
      ],
      returns: result,
      body: code`return ${call};`,
    },
  ];
}

/** True if an error can be the good end, such as 404 once something is deleted; there is no answer then. */
function endsByError({ acceptors }: Waiter): boolean {
  return acceptors.some(({ then, error }) => then === "success" && error !== undefined);
}

const waiting = runtimeType("Waiting", "wait-outcome");
const waitOptions = runtimeType("WaitOptions", "wait-outcome");
const waitOutcome = runtimeType("WaitOutcome", "wait-outcome");
const startedType = runtimeType("Started", "wait-outcome");
const waiterRules = runtimeType("WaiterRules", "waiter");
const beginningType = runtimeType("BeginningRules", "start-and-wait");
const waitFor = runtimeValue("waitFor", "wait");
const startAndWait = runtimeValue("startAndWait", "start-and-wait");
