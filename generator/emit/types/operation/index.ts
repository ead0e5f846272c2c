import type { Api, Operation } from "../../../model/api.ts";
import type { Declaration } from "../../../print/declare.ts";
import type { Names } from "../../names.ts";
import type { Side } from "../side.ts";
import { bodyDeclaration } from "./body.ts";
import { errorDeclarations } from "./error.ts";
import { groupDeclarations } from "./group.ts";
import { headersDeclaration } from "./headers.ts";
import { inputDeclaration } from "./input.ts";
import { answerDeclarations } from "./answer.ts";

/** What the declarations of an operation are made from. */
export type OperationContext = {
  readonly api: Api;
  readonly names: Names;
  readonly operation: Operation;
  /** The types of what the operation is sent, and of what it answers with. */
  readonly sent: Side;
  readonly answered: Side;
};

/** The types of an operation: what goes in, what comes out, and what goes wrong. */
export function operationDeclarations(context: OperationContext): readonly Declaration[] {
  return [
    inputDeclaration(context),
    ...groupDeclarations(context),
    ...bodyDeclaration(context),
    ...answerDeclarations(context),
    ...headersDeclaration(context),
    ...errorDeclarations(context),
  ];
}
