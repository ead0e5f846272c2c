import { partConditions } from "../part.ts";
import type { KeywordCheck } from "./keyword-check.ts";

/** Several schemas that all hold. */
export const allOf: KeywordCheck<"allOf"> = ({ schemas }, site) =>
  schemas.flatMap((schema, index) => partConditions(schema, `${site.name}Part${index + 1}`, site));
