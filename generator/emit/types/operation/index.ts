import type { Api, Operation } from "../../../model/api.ts";
import type { Declaration } from "../../../print/declare.ts";
import type { Names } from "../../names.ts";
import type { NamedShape } from "../express/declaration.ts";
import type { Shapes } from "../shapes.ts";
import { bodyDeclaration } from "./body.ts";
import { errorDeclarations } from "./error.ts";
import { groupDeclarations } from "./group.ts";
import { inputDeclaration } from "./input.ts";
import { answerDeclarations } from "./answer.ts";

/** What the declarations of an operation are made from. */
export type OperationContext = {
  readonly api: Api;
  readonly names: Names;
  readonly shapes: Shapes;
  readonly named: NamedShape;
  readonly operation: Operation;
  /** False for webhooks and callbacks, which others call. */
  readonly isCalled: boolean;
};

/** The types of an operation: what goes in, what comes out, and what goes wrong. */
export function operationDeclarations(context: OperationContext): readonly Declaration[] {
  return [
    inputDeclaration(context),
    ...groupDeclarations(context),
    ...bodyDeclaration(context),
    ...answerDeclarations(context),
    ...errorDeclarations(context),
  ];
}
