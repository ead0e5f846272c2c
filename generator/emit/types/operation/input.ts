import { code } from "../../../print/code.ts";
import type { Declaration, Member } from "../../../print/declare.ts";
import { identifier } from "../../../print/identifier.ts";
import { requestContent } from "../../media.ts";
import { groupsOf } from "./group.ts";
import type { OperationContext } from "./index.ts";

/** Everything that a call of the operation takes. */
export function inputDeclaration(context: OperationContext): Declaration {
  const { operation, names } = context;
  const { type, value } = names.operation(operation);
  const head = { name: identifier(`${type}Input`), comment: { text: `What \`${value}\` takes.` } };
  const members: Member[] = groupsOf(context).map((group) => ({
    name: group.key,
    type: code`${group.type}`,
    optional: !group.required,
  }));
  if (requestContent(operation)) {
    members.push({
      name: "body",
      type: code`${identifier(`${type}Body`)}`,
      optional: !operation.body?.required,
    });
  }
  // An empty interface would take any value.
  return members.length === 0
    ? { kind: "type", ...head, type: code`{ [key: string]: never }` }
    : { kind: "interface", ...head, members };
}
