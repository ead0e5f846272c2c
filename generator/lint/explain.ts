import type { ErrorObject } from "ajv";
import { didYouMean } from "../source/near.ts";
import { segmentsOf } from "../source/pointer.ts";
import { isRawObject, own } from "../source/raw.ts";
import { allOf, anyOf, show, typeOfValue, typeWords } from "./value-words.ts";

/** What a value breaks in its meta-schema, in words; `path` leads from the value to the place. */
export type Explanation = {
  readonly kind: "unknown-field" | "missing-field" | "wrong-type" | "invalid-value";
  readonly path: readonly string[];
  readonly part?: "key";
  readonly message: string;
  readonly fix?: string;
};

export type ExplainOptions = {
  /** What the value is called: `an operation`. */
  readonly subject: string;
  /** The fields that it can have in some form. */
  readonly fields: ReadonlySet<string>;
  /** What the names of places inside it begin with, where they are to begin with something. */
  readonly prefix?: string;
};

/** Errors are compared with each other, and nobody reads more about one object. */
const mostErrors = 1000;

/**
 * Turns ajv's errors into what a person needs to know. ajv reports every branch that failed; of those only the most telling
 * is kept: a branch of the right type rather than one of another type, and a wrong field rather than all that follows from it.
 */
export function explain(
  all: readonly ErrorObject[],
  options: ExplainOptions,
): readonly Explanation[] {
  const errors = all.slice(0, mostErrors);
  const choices = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  const telling = errors.filter((error) => !isConsequence(error, errors, choices, options));
  const explained = telling.flatMap((error) => explainOne(error, options));
  return explained.filter(
    (one, index) =>
      explained.findIndex((other) => other.message === one.message && samePath(other, one)) ===
      index,
  );
}

function isConsequence(
  error: ErrorObject,
  errors: readonly ErrorObject[],
  choices: readonly ErrorObject[],
  { fields }: ExplainOptions,
): boolean {
  const here = choices.filter(({ instancePath }) => instancePath === error.instancePath);
  switch (error.keyword) {
    case "if":
    case "propertyNames":
      return true;
    case "anyOf":
    case "oneOf":
      return requiredChoice(error) === undefined && others(error, errors).length > 0;
    case "type":
      // A branch of another type was not meant.
      return here.length > 0 && others(error, errors).some(({ keyword }) => keyword !== "type");
    case "enum":
      // Of a wrong type is enough.
      return (
        here.length === 0 &&
        errors.some(
          ({ keyword, instancePath }) => keyword === "type" && instancePath === error.instancePath,
        )
      );
    case "required":
      return here.some((choice) => requiredChoice(choice)?.includes(missing(error)));
    case "unevaluatedProperties":
      // A field counts as evaluated only where all that is said about it holds.
      return fields.has(extra(error)) && errors.some(({ keyword }) => keyword !== error.keyword);
    default:
      return false;
  }
}

/** The other errors at the place of a choice or inside. */
function others(error: ErrorObject, errors: readonly ErrorObject[]): readonly ErrorObject[] {
  return errors.filter(
    (other) =>
      other !== error &&
      other.keyword !== "anyOf" &&
      other.keyword !== "oneOf" &&
      other.instancePath.startsWith(error.instancePath),
  );
}

/** The fields of a choice that only asks for one of several fields. */
function requiredChoice(error: ErrorObject): readonly string[] | undefined {
  const branches: unknown = error.schema;
  if (!Array.isArray(branches)) return undefined;
  const names = branches.map((branch) => {
    const required = isRawObject(branch) ? own(branch, "required") : undefined;
    return Array.isArray(required) && required.length === 1 ? String(required[0]) : undefined;
  });
  return names.every((name) => name !== undefined) ? names : undefined;
}

function explainOne(
  error: ErrorObject,
  { subject, fields, prefix = "" }: ExplainOptions,
): readonly Explanation[] {
  const path = segmentsOf(error.instancePath) ?? [];
  const name = path.length === 0 ? subject : `\`${nameOf(path, prefix)}\``;
  const owner = path.length === 0 ? subject : name;
  const params: Readonly<Record<string, unknown>> = error.params;
  const invalid = (message: string): readonly Explanation[] => [
    { kind: "invalid-value", path, message },
  ];
  switch (error.keyword) {
    case "unevaluatedProperties":
    case "additionalProperties": {
      const field = extra(error);
      const known = fields.has(field);
      const message = known
        ? `\`${field}\` means nothing in this form of ${owner}`
        : `unknown field \`${field}\` in ${owner}${path.length === 0 ? didYouMean(field, fields) : ""}`;
      return [{ kind: "unknown-field", path: [...path, field], part: "key", message }];
    }
    case "required":
      return [
        { kind: "missing-field", path, message: `\`${missing(error)}\` is required in ${owner}` },
      ];
    case "type": {
      const wanted = [error.schema].flat().map((type) => typeWords[String(type)] ?? String(type));
      const message = `${name} must be ${wanted.join(" or ")}, not ${typeOfValue(error.data)}`;
      const quotes = wanted.includes("text") && typeof error.data !== "object";
      return [
        {
          kind: "wrong-type",
          path,
          message,
          ...(quotes ? { fix: "Put the value in quotes." } : {}),
        },
      ];
    }
    case "enum": {
      const allowed = Array.isArray(error.schema) ? (error.schema as readonly unknown[]) : [];
      const near =
        typeof error.data === "string" ? didYouMean(error.data, allowed.map(String)) : "";
      return invalid(`${name} must be ${anyOf(allowed)}, not ${show(error.data)}${near}`);
    }
    case "const":
      return invalid(`${name} must be ${show(error.schema)}, not ${show(error.data)}`);
    case "anyOf":
    case "oneOf": {
      const choice = requiredChoice(error);
      if (!choice) return invalid(`${name} has none of the forms that it may have`);
      return params["passingSchemas"]
        ? invalid(`${allOf(choice)} exclude each other in ${owner}`)
        : [{ kind: "missing-field", path, message: `${anyOf(choice)} is required in ${owner}` }];
    }
    case "not": {
      const required = isRawObject(error.schema) ? own(error.schema, "required") : undefined;
      return Array.isArray(required)
        ? invalid(`${allOf(required)} exclude each other in ${owner}`)
        : invalid(`${name} has a form that it must not have`);
    }
    case "pattern":
      return error.propertyName === undefined
        ? invalid(`${name} must match ${show(error.schema)}, and ${show(error.data)} does not`)
        : [
            {
              kind: "invalid-value",
              path: [...path, error.propertyName],
              part: "key",
              message: `the name \`${error.propertyName}\` in ${owner} must match ${show(error.schema)}`,
            },
          ];
    case "uniqueItems":
      return invalid(`${name} holds the same value twice`);
    case "minimum":
      return invalid(`${name} must not be less than ${show(error.schema)}`);
    case "minItems":
    case "minProperties":
      return invalid(
        error.schema === 1
          ? `${name} must not be empty`
          : `${name} must have ${show(error.schema)} entries or more`,
      );
    default:
      return invalid(`${name} ${(error.message ?? "is not valid").replace(" NOT ", " not ")}`);
  }
}

function extra({ params }: ErrorObject): string {
  const named = params as { unevaluatedProperty?: string; additionalProperty?: string };
  return named.unevaluatedProperty ?? named.additionalProperty ?? "";
}

function missing({ params }: ErrorObject): string {
  return (params as { missingProperty?: string }).missingProperty ?? "";
}

/** `tags[0]`, `variables.region` */
function nameOf(path: readonly string[], prefix: string): string {
  return path.reduce((name, segment) => {
    if (/^\d+$/.test(segment)) return `${name}[${segment}]`;
    return name === "" ? segment : `${name}.${segment}`;
  }, prefix);
}

function samePath(left: Explanation, right: Explanation): boolean {
  return (
    left.path.length === right.path.length &&
    left.path.every((segment, index) => segment === right.path[index])
  );
}
