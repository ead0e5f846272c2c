import type { Operation } from "../../model/api.ts";
import { readExpression } from "../../model/waiting/expression.ts";
import type { Pagination } from "../../model/waiter.ts";
import { code, literal, type Code } from "../../print/code.ts";
import type { Declaration } from "../../print/declare.ts";
import type { EmitInput } from "../emitter.ts";
import { isChecked } from "../input-parts.ts";
import { objectCode } from "./object-code.ts";
import { isInputOptional, operationType } from "./operation.ts";
import { runtimeType, runtimeValue } from "./runtime.ts";
import { calleeOf, type Look } from "./unchecked.ts";
import { declared, type WaitingFunction } from "./waiter.ts";
import { typeAt } from "./waiter-code.ts";

/** What goes through the pages of a list. */
export function pagesFunction(
  operation: Operation,
  { names }: EmitInput,
  item: Code,
): WaitingFunction {
  const own = names.operation(operation);
  const type = operationType(own);
  return {
    name: names.pages(operation).value,
    comment: {
      text: `Goes through the pages that \`${own.value}\` answers with, each asked for when it is wanted: \`for await\` gives the answers, and \`items()\` what is on them.`,
    },
    isInputOptional: isInputOptional(operation),
    input: type("Input"),
    options: code`${runtimeType("CallOptions", "transport")}`,
    result: code`${runtimeType("Pages", "paginate")}<${type("Output")}, ${item}>`,
  };
}

/** The module of an operation's pages. */
export function pagesDeclarations(
  operation: Operation,
  pagination: Pagination,
  input: EmitInput,
  checks: boolean,
): readonly Declaration[] {
  const { api, names } = input;
  const own = names.operation(operation);
  const type = operationType(own);
  const { item, description, unchecked } = names.pages(operation);
  const walk = (look: Look): readonly Declaration[] =>
    declared(
      pagesFunction(operation, input, code`${item}`),
      look,
      unchecked,
      isChecked(operation),
      code`${runtimeValue("paginate", "paginate")}(client, { ...${description}, call: ${calleeOf(operation, names, look)} }, input, options)`,
    );
  return [
    {
      kind: "type",
      name: item,
      comment: { text: `An item of the list that \`${own.value}\` answers with.` },
      type: typeAt(type("Output"), `${pagination.items}/*`, operation, api),
    },
    ...walk("checked"),
    ...(checks ? walk("unchecked") : []),
    {
      kind: "const",
      name: description,
      comment: { text: "How pages follow each other." },
      type: code`${runtimeType("PageRules", "paginate")}`,
      value: objectCode([
        ["items", literal(pagination.items)],
        ["at", literal(readExpression(pagination.parameter)?.place ?? "")],
        ["next", code`${runtimeValue(styles[pagination.style], "page-styles")}`],
        [
          "first",
          pagination.style === "page" && pagination.first !== 1 && literal(pagination.first),
        ],
        ["total", pagination.total !== undefined && literal(pagination.total)],
        ["cursor", pagination.next !== undefined && literal(pagination.next)],
      ]),
    },
  ];
}

/** The functions of the runtime that know which page is next. */
const styles = { page: "pageNumber", offset: "itemOffset", cursor: "cursor" } as const;
