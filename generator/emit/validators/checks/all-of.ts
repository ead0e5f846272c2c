import { callPart, partOf } from "../callee.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** Several schemas that all hold. */
export const allOf: KeywordCheck<"allOf"> = ({ schemas }, { name, scope }) =>
  schemas.flatMap((schema, index) => {
    const callee = partOf(schema, `${name}Part${index + 1}`, scope);
    return callee ? [{ on: "any", test: callPart(callee), phase: 1 }] : [];
  });
