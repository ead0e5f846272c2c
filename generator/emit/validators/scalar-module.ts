import { importedValue } from "../../print/code.ts";
import type { FunctionDeclaration } from "../../print/declare.ts";
import type { OutputFile } from "../../print/file.ts";
import { identifier } from "../../print/identifier.ts";
import { handle, subschemas, type Schema } from "../../model/schema.ts";
import { paths } from "../names.ts";
import type { Callee } from "./callee.ts";
import { compose } from "./compose.ts";
import type { Program } from "./program.ts";
import { scalarOf, type Scalar } from "./scalar.ts";
import { openScope } from "./scope.ts";

/** The check of a scalar, which the modules of a description share; undefined if a named schema's check is called like it. */
export function scalarCheck({ name }: Scalar, program: Program): Callee | undefined {
  const { scalars } = program.memory;
  if (program.types.has(name)) return undefined;
  const known = scalars.get(name);
  if (known) return known;
  const check = importedValue(`check${name}`, paths.validatorsScalars);
  const callee = { check, leaf: { refusesAbsence: true } };
  scalars.set(name, callee);
  return callee;
}

/** The module of all scalars of a description that ask for more than a type; undefined if there are none. */
export function scalarModule(
  roots: readonly Schema[],
  program: Program,
  header: string,
): OutputFile | undefined {
  const found = new Map<string, FunctionDeclaration>();
  const scope = openScope({
    program,
    takesBytes: false,
    report: () => {},
    exported: [],
    root: "",
    schemas: [],
  });
  const visit = (schema: Schema): void => {
    for (const keyword of schema.keywords) handle(subschemas, keyword, undefined).forEach(visit);
    const scalar = scalarOf(schema, scope);
    if (!scalar || scalar.bare || found.has(scalar.name) || !scalarCheck(scalar, program)) return;
    found.set(scalar.name, {
      kind: "function",
      name: identifier(`check${scalar.name}`),
      comment: { text: `Any ${wordsFor(scalar)}.` },
      ...compose({ schema, name: scalar.name, place: "part", scope }),
      exported: true,
    });
  };
  [...program.api.schemas.values()].forEach(({ schema }) => visit(schema));
  roots.forEach(visit);
  if (found.size === 0) return undefined;
  const declarations = [...found].sort(byName).map(([, declaration]) => declaration);
  return { kind: "typescript", path: paths.validatorsScalars, header, declarations };
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function wordsFor({ types, format }: Scalar): string {
  const words = types.join(" or ");
  return format === undefined ? words : `${words} in the format \`${format}\``;
}
