import { code, nothing, type Code, type Imported } from "../../print/code.ts";
import type { Identifier } from "../../print/identifier.ts";
import type { JsonType, Keyword, Schema } from "../../model/schema.ts";
import { isAsserted } from "./checks/format.ts";
import { compose, composeCiting } from "./compose.ts";
import { isEndless } from "./endless.ts";
import { ownFactsOf } from "./facts.ts";
import { namedCheck, takesPart } from "./program.ts";
import { isPureReference } from "./references.ts";
import { helper, type RuntimeName } from "./runtime.ts";
import type { Scope } from "./scope.ts";

/** A check that can be called: a function of this module, of another, or of the runtime. */
export type Callee = {
  readonly check: Identifier | Imported;
  /** True if it must be told when another schema looks at the same value. */
  readonly takesPart: boolean;
};

/** The check of a schema, made if it is not there yet; undefined if every value passes. */
export function calleeOf(schema: Schema, name: string, scope: Scope): Callee | undefined {
  return sharedCallee(schema, scope) ?? localCallee(schema, name, "whole", scope);
}

/** The same for a schema that looks at a value together with others, such as a part of an `allOf`. */
export function partOf(schema: Schema, name: string, scope: Scope): Callee | undefined {
  const [only] = schema.keywords;
  if (isPureReference(schema) && only?.kind === "ref" && isEndless(only, scope)) return undefined;
  const callee = sharedCallee(schema, scope) ?? localCallee(schema, name, "part", scope);
  const facts = callee && ownFactsOf(schema, scope);
  if (!facts) return callee;
  const check = scope.declare(`check${name}Cited`, () => composeCiting(callee, facts));
  return { check, takesPart: false };
}

/** Calls a check for the same value. */
export function callPart({ check, takesPart: isPart }: Callee): Code {
  return code`${check}(value, run, depth${isPart ? code`, true` : nothing})`;
}

/** A check that exists without our doing: that of a named schema, or of a bare type. */
function sharedCallee(schema: Schema, scope: Scope): Callee | undefined {
  const { program } = scope;
  const target = program.api.schemas.has(schema.id) ? schema.id : isPureReference(schema);
  if (target !== undefined) {
    return { check: namedCheck(target, program), takesPart: takesPart(target, program) };
  }
  const [only, ...others] = schema.keywords;
  if (!only || others.length > 0) return undefined;
  if (only.kind === "never") return { check: helper("checkNever"), takesPart: false };
  const [type, ...types] = only.kind === "type" ? only.types : [];
  if (!type || types.length > 0) return undefined;
  return { check: helper(typeChecks[type]), takesPart: false };
}

const typeChecks: Readonly<Record<JsonType, RuntimeName>> = {
  null: "checkNull",
  boolean: "checkBoolean",
  integer: "checkInteger",
  number: "checkNumber",
  string: "checkString",
  array: "checkArray",
  object: "checkObject",
};

function localCallee(
  schema: Schema,
  name: string,
  place: "whole" | "part",
  scope: Scope,
): Callee | undefined {
  if (schema.keywords.every((keyword) => isAnnotation(keyword, scope))) return undefined;
  const check = scope.checkOf(schema, () =>
    scope.declare(`check${name}`, () => compose(schema, name, place, scope)),
  );
  return { check, takesPart: false };
}

/** Keywords that no value fails. */
function isAnnotation(keyword: Keyword, scope: Scope): boolean {
  return (
    keyword.kind === "content" ||
    keyword.kind === "discriminator" ||
    (keyword.kind === "format" && !isAsserted(keyword.format, scope))
  );
}
