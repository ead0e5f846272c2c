import type { Operation } from "../../../model/api.ts";
import { code, importedType, join, literal, type Code } from "../../../print/code.ts";
import type { Declaration } from "../../../print/declare.ts";
import { docBlock } from "../../../print/doc-block.ts";
import { identifier } from "../../../print/identifier.ts";
import { errorProperty } from "../../media.ts";
import { paths } from "../../names.ts";
import { typeCode } from "../express/type.ts";
import { isSame } from "../same.ts";
import { unknown, type Shape } from "../shape.ts";
import { answerShape, markedType } from "./answer.ts";
import type { OperationContext } from "./index.ts";

/** The service's codes for an operation, and its errors told apart by status. */
export function errorDeclarations(context: OperationContext): readonly Declaration[] {
  return context.operation.incoming
    ? []
    : [...codesDeclaration(context), errorDeclaration(context)];
}

function codesDeclaration({ operation, names }: OperationContext): readonly Declaration[] {
  const codes = new Map<string, string[]>();
  for (const { code: name, status, meaning } of operation.errors)
    codes.set(name, [...(codes.get(name) ?? []), `${status}: ${meaning.replace(/\s+/g, " ")}`]);
  if (codes.size === 0) return [];
  const { type, value } = names.operation(operation);
  const members = [...codes].map(
    ([name, meanings]) => code`${docBlock({ text: meanings.join("; ") })}${literal(name)}`,
  );
  return [
    {
      kind: "type",
      name: identifier(`${type}ErrorCode`),
      comment: { text: `The service's codes for errors of \`${value}\`; others may come.` },
      // Each on a line of its own, so that its comment stays with it.
      type: code`${members.map((member) => code`${member} |\n`)}(string & {})`,
    },
  ];
}

function errorDeclaration(context: OperationContext): Declaration {
  const { operation, names, answered } = context;
  const { type, value } = names.operation(operation);
  const codes = operation.errors.length > 0 ? identifier(`${type}ErrorCode`) : code`string`;
  const { groups, rest, others } = errorGroups(context);
  const members: readonly ErrorMember[] = [
    ...markedMembers(context),
    ...groups.map(({ statuses, shape }) => ({ statuses: join(statuses, " | "), shape })),
    ...(others ? [{ statuses: others, shape: rest }] : []),
  ];
  return {
    kind: "type",
    name: identifier(`${type}Error`),
    comment: { text: `An error answer to \`${value}\`; \`status\` tells the type of \`body\`.` },
    type: join(
      members.map(
        ({ statuses, body, shape = unknown }) =>
          code`${apiError}<${statuses}, ${body ?? typeCode(shape, answered.refer)}, ${codes}>`,
      ),
      " | ",
    ),
  };
}

type ErrorMember = { readonly statuses: Code; readonly body?: Code; readonly shape?: Shape };

/** Errors that come with the status of a success. */
function markedMembers({ operation, names }: OperationContext): readonly ErrorMember[] {
  const marked = errorProperty(operation);
  if (marked === undefined) return [];
  const responses = `${names.operation(operation).type}Responses`;
  const statuses = operation.responses
    .filter((response) => response.errorProperty !== undefined && /^2\d\d$/.test(response.status))
    .map(({ status }) => status);
  if (statuses.length === 0) return [];
  const bodies = code`${identifier(responses)}[${join(statuses.map(literal), " | ")}]`;
  return [
    {
      statuses: join(
        statuses.map((status) => literal(Number(status))),
        " | ",
      ),
      body: code`Extract<${bodies}, ${markedType(marked)}>`,
    },
  ];
}

type ErrorGroup = { readonly statuses: readonly Code[]; readonly shape: Shape };

/** Statuses with the same body together. What comes with the `others`, if there are any, is `rest`. */
function errorGroups(context: OperationContext): {
  readonly groups: readonly ErrorGroup[];
  readonly rest: Shape;
  readonly others: Code | undefined;
} {
  const { operation } = context;
  const fallback = operation.responses.find(({ status }) => status === "default");
  const rest = fallback ? answerShape(fallback, context) : unknown;
  const groups: { readonly statuses: Code[]; readonly shape: Shape }[] = [];
  const grouped: string[] = [];
  for (const response of operation.responses) {
    if (!/^[345]/.test(response.status)) continue;
    const shape = answerShape(response, context);
    if (isSame(shape, rest)) continue;
    const group = groups.find((other) => isSame(other.shape, shape));
    const status = statusCode(response.status, operation);
    grouped.push(response.status.toUpperCase());
    if (group) group.statuses.push(status);
    else groups.push({ statuses: [status], shape });
  }
  return { groups, rest, others: otherStatuses(grouped, operation) };
}

/** Every status that is in no group; undefined where each is in one. The fewer are named, the less an editor has to take away. */
function otherStatuses(grouped: readonly string[], operation: Operation): Code | undefined {
  if (grouped.length === 0) return errorStatus;
  const pieces = [3, 4, 5].flatMap((first) => {
    const own = grouped.filter((status) => Number(status[0]) === first && /^\d+$/.test(status));
    if (!grouped.includes(`${first}XX`)) return [without(code`${errorStatus}<${first}>`, own)];
    // A range takes all but the statuses that have entries of their own.
    return codesOf(first, operation)
      .filter((status) => !own.includes(status))
      .map((status) => literal(Number(status)));
  });
  return pieces.length > 0 ? join(pieces, " | ") : undefined;
}

/** `404`, or for `4XX` every such status without an entry of its own. */
function statusCode(status: string, operation: Operation): Code {
  if (!/XX$/i.test(status)) return literal(Number(status));
  const first = Number(status[0]);
  return without(code`${errorStatus}<${first}>`, codesOf(first, operation));
}

/** The documented statuses that begin with a digit. */
function codesOf(first: number, { responses }: Operation): readonly string[] {
  return responses
    .map(({ status }) => status)
    .filter((status) => /^\d+$/.test(status) && Number(status[0]) === first);
}

function without(all: Code, statuses: readonly string[]): Code {
  const listed = statuses.map((status) => literal(Number(status)));
  return listed.length === 0 ? all : code`Exclude<${all}, ${join(listed, " | ")}>`;
}

const apiError = code`${importedType("ApiError", paths.runtime("client/errors"))}`;
const errorStatus = code`${importedType("ErrorStatus", paths.runtime("client/error-status"))}`;
