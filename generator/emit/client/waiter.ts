import type { Api, Operation } from "../../model/api.ts";
import type { Waiter } from "../../model/waiter.ts";
import { code, type Code } from "../../print/code.ts";
import type { Comment } from "../../print/comment.ts";
import type { Declaration } from "../../print/declare.ts";
import { identifier, type Identifier } from "../../print/identifier.ts";
import type { EmitInput } from "../emitter.ts";
import { isInputOptional, operationType, transportType } from "./operation.ts";
import { runtimeType, runtimeValue } from "./runtime.ts";
import { startCode } from "./waiter-start.ts";
import { failedType, typeAt, waiterCode } from "./waiter-code.ts";
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
): readonly Declaration[] {
  const { names } = input;
  const own = names.waiter(waiter);
  const { state, outcome, description, start: beginning } = own;
  const start = operationType(names.operation(started));
  const poll = operationType(names.operation(polled));
  const types = { state: code`${state}`, outcome: code`${outcome}` };
  const [until, andWait] = waiterFunctions(waiter, started, polled, input, types);
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
    declared(until, code`${waitFor}(client, ${description}, input, options)`),
    declared(andWait, code`${startAndWait}(client, ${beginning}, ${description}, input, options)`),
    {
      kind: "const",
      name: description,
      exported: false,
      type: code`${waiterType}<${poll("Input")}, ${poll("Output")}>`,
      value: waiterCode(waiter, polled, input),
    },
    {
      kind: "const",
      name: beginning,
      exported: false,
      type: code`${beginningType}<${start("Input")}, ${start("Output")}, ${poll("Input")}>`,
      value: startCode(waiter, started, polled, input),
    },
  ];
}

/** The operation that a waiter asks; `checkWaiting` has seen that it is there. */
export function polledBy({ operation }: Waiter, { operations }: Api): Operation {
  const polled = operations.find(({ id }) => id === operation);
  if (!polled) throw new Error(`no operation ${operation}`);
  return polled;
}

/** A free function. */
export function declared(
  { name, comment, isInputOptional: isOptional, input, options, result }: WaitingFunction,
  call: Code,
): Declaration {
  const part = (text: string): Identifier => identifier(text);
  return {
    kind: "function",
    name: identifier(name),
    comment,
    parameters: [
      { name: part("client"), type: code`${transportType}` },
      { name: part("input"), type: input, ...(isOptional ? { default: code`{}` } : {}) },
      { name: part("options"), type: options, optional: true },
    ],
    returns: result,
    body: code`return ${call};`,
  };
}

/** True if an error can be the good end, such as 404 once something is deleted; there is no answer then. */
function endsByError({ acceptors }: Waiter): boolean {
  return acceptors.some(({ then, error }) => then === "success" && error !== undefined);
}

const waiting = runtimeType("Waiting", "wait-outcome");
const waitOptions = runtimeType("WaitOptions", "wait-outcome");
const waitOutcome = runtimeType("WaitOutcome", "wait-outcome");
const startedType = runtimeType("Started", "wait-outcome");
const waiterType = runtimeType("Waiter", "waiter");
const beginningType = runtimeType("Beginning", "start-and-wait");
const waitFor = runtimeValue("waitFor", "wait");
const startAndWait = runtimeValue("startAndWait", "start-and-wait");
