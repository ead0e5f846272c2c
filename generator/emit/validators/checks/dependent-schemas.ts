import { code } from "../../../print/code.ts";
import { pascalCase, wordsOf } from "../../names.ts";
import { partTest } from "../part.ts";
import type { KeywordCheck } from "./keyword-check.ts";
import { readProperty } from "./properties.ts";

/** A schema for the whole object that holds if a property is there. */
export const dependentSchemas: KeywordCheck<"dependentSchemas"> = ({ dependents }, site) =>
  dependents.flatMap(({ name, schema }) => {
    const part = partTest(schema, `${site.name}With${pascalCase(wordsOf(name))}`, {
      ...site,
      known: "object",
    });
    if (!part) return [];
    return [
      {
        on: "object",
        test: code`(${readProperty(name)} === undefined || ${part.test})`,
        phase: 1,
      },
    ];
  });
