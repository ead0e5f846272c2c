import type { Api, Operation } from "../../model/api.ts";
import { answerSchemas, follow, isDeadEnd } from "../../model/waiting/spot.ts";
import { readExpression } from "../../model/waiting/expression.ts";
import type { Acceptor, Condition, Waiter } from "../../model/waiter.ts";
import { code, importedValue, join, literal, type Code } from "../../print/code.ts";
import type { EmitInput } from "../emitter.ts";
import { paths } from "../names.ts";
import { flag, listCode, objectCode } from "./object-code.ts";
import { runtimeType, runtimeValue } from "./runtime.ts";
import { calleeOf, type Look } from "./unchecked.ts";

/** The call that asks how far things are; of a list, all of its pages. */
export function pollCode(polled: Operation, look: Look, { names }: EmitInput): Code {
  const call = calleeOf(polled, names, look);
  if (!polled.pagination) return call;
  const path = paths.pages(names.operation(polled).file);
  const pages = importedValue(names.pages(polled).description, path);
  return code`(client, input, options) => ${runtimeValue("wholeList", "paginate")}(client, { ...${pages}, call: ${call} }, input, options)`;
}

/** What the runtime has to know of a waiter. */
export function waiterCode({ state, pieces, acceptors, delay, timeout }: Waiter): Code {
  const expected = pieces?.expected === undefined ? undefined : readExpression(pieces.expected);
  return objectCode([
    ["state", literal(state)],
    [
      "pieces",
      pieces &&
        objectCode([
          ["list", literal(pieces.list)],
          ["id", literal(pieces.id)],
          ["state", literal(pieces.state)],
          ["expected", expected && literal(`${expected.place}/*`)],
        ]),
    ],
    ["acceptors", listCode(acceptors.map(acceptorCode)) ?? code`[]`],
    [
      "delay",
      objectCode([
        ["first", optional(delay.first)],
        ["min", literal(delay.min)],
        ["max", literal(delay.max)],
      ]),
    ],
    ["timeout", literal(timeout)],
  ]);
}

function acceptorCode(acceptor: Acceptor): Code {
  const { error, and, code: codes, reason } = acceptor;
  return objectCode([
    ...conditionCode(acceptor),
    ["missing", flag(acceptor.missing)],
    [
      "error",
      error &&
        objectCode([
          ["status", optional(error.status)],
          ["code", optional(error.code)],
        ]),
    ],
    ["and", and && objectCode(conditionCode(and))],
    ["within", optional(acceptor.within)],
    ["after", optional(acceptor.after)],
    ["then", literal(acceptor.then)],
    ["code", codes.length > 0 && literal(codes)],
    ["reason", reason.length > 0 && literal(reason)],
    ["meaning", optional(acceptor.meaning)],
  ]);
}

/** To be equal is to be one of a list of which one is wanted. */
function conditionCode({
  at,
  comparison,
}: Condition): readonly (readonly [string, Code | false | undefined])[] {
  const { kind, values } = comparison ?? {};
  return [
    ["at", optional(at)],
    ["all", kind === "all" && literal(values)],
    ["any", (kind === "any" || kind === "equals") && literal(values)],
  ];
}

function optional(value: string | number | undefined): Code | undefined {
  return value === undefined ? undefined : literal(value);
}

/** The states that a failure can be due to; undefined where it is due to an error or to what is missing. */
export function failedType({ acceptors }: Waiter): Code {
  const deciding = acceptors
    .filter(({ then }) => then === "failure")
    .map((acceptor) => (acceptor.and ?? acceptor).comparison);
  const values = new Set(deciding.flatMap((comparison) => comparison?.values ?? []));
  const types = [
    ...[...values].map((value) => literal(value)),
    ...(deciding.includes(undefined) ? [code`undefined`] : []),
  ];
  return types.length > 0 ? join(types, " | ") : code`never`;
}

/** The type of what stands at a place of an operation's output. */
export function typeAt(output: Code, place: string, operation: Operation, api: Api): Code {
  const spot = follow(answerSchemas(operation), place, api);
  // Of what no schema describes, and of names that a type cannot spell, nothing is known.
  if (isDeadEnd(spot) || spot.schemas.length === 0 || place.includes("~")) return code`unknown`;
  return code`${runtimeType("TypeAt", "type-at")}<${output}, ${literal(place)}>`;
}
