import { callPart, partOf } from "../callee.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** Several schemas that all hold. */
export const allOf: KeywordCheck<"allOf"> = ({ schemas }, site) =>
  schemas.flatMap((schema, index) => {
    const callee = partOf(schema, `${site.name}Part${index + 1}`, site);
    return callee ? [{ on: "any", test: callPart(callee), phase: 1 }] : [];
  });
