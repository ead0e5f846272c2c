import type { DiagnosticCode } from "../../source/codes.ts";
import type { Diagnostic, Place } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { problem } from "../../source/problem.ts";
import type { Api, Operation } from "../api.ts";
import type { JsonType, Schema } from "../schema.ts";
import { isExpression, readExpression } from "./expression.ts";
import { answerSchemas, follow, isDeadEnd, jsonSchemas, type Spot } from "./spot.ts";

/** Looks places up for one keyword, and keeps what it finds wrong with them. */
export class Places {
  readonly problems: Diagnostic[] = [];
  readonly #api: Api;
  readonly #keyword: "waiter" | "pagination" | "lifecycle";

  constructor(api: Api, keyword: "waiter" | "pagination" | "lifecycle") {
    this.#api = api;
    this.#keyword = keyword;
  }

  report(code: DiagnosticCode, at: Place, message: string): void {
    this.problems.push(problem(code, at, message));
  }

  /** What stands at a place of an operation's answers. */
  inAnswer(operation: Operation, pointer: string, at: Place): Spot | undefined {
    const schemas = answerSchemas(operation);
    if (schemas.length === 0) {
      this.#wrongType(at, `\`${operation.id}\` answers with no JSON`);
      return undefined;
    }
    return this.inside(schemas, pointer, `an answer of \`${operation.id}\``, at);
  }

  /** The same for a place that has been looked up before. */
  quietly(operation: Operation, pointer: string): Spot | undefined {
    const found = follow(answerSchemas(operation), pointer, this.#api);
    return isDeadEnd(found) ? undefined : found;
  }

  /** What stands at a place inside a value. */
  inside(schemas: readonly Schema[], pointer: string, whole: string, at: Place): Spot | undefined {
    const found = follow(schemas, pointer, this.#api, this.#keyword === "lifecycle");
    if (!isDeadEnd(found)) return found;
    const { missing, names, types } = found;
    if (types) {
      const wanted = missing === "*" ? "no list" : `nothing that has \`${missing}\``;
      this.#wrongType(at, `\`${pointer}\` of ${whole}: there is ${wanted}, but ${words(types)}`);
    } else {
      const near = didYouMean(missing, names);
      this.#unknownField(at, `\`${pointer}\`: ${whole} has no \`${missing}\` there${near}`);
    }
    return undefined;
  }

  /** The same for a place of which another has told. */
  quietlyInside(schemas: readonly Schema[], pointer: string): Spot | undefined {
    const found = follow(schemas, pointer, this.#api);
    return isDeadEnd(found) ? undefined : found;
  }

  /** What an expression speaks of: a place in the call of an operation. */
  ofExpression(text: string, operation: Operation, at: Place): Spot | undefined {
    const read = readExpression(text);
    if (!read) {
      this.report(
        `${this.#keyword}/expression`,
        at,
        `\`${text}\` is no expression such as \`$response.body#/id\` or \`$request.path.id\``,
      );
      return undefined;
    }
    return read.of === "answer"
      ? this.inAnswer(operation, read.place, at)
      : this.#inInput(operation, read.place, at);
  }

  /** Checks that a constant or what an expression speaks of may stand where values of a schema stand. */
  value(value: unknown, target: Spot, operation: Operation, at: Place): void {
    if (!isExpression(value)) {
      if (target.types && !accepts(target.types, typeOf(value)))
        this.#wrongType(at, `a value here is ${words(target.types)}, not ${typeOf(value)}`);
      return;
    }
    const source = this.ofExpression(value, operation, at);
    const wanted = target.types;
    const types = value.includes("/*") ? new Set<JsonType>(["array"]) : source?.types;
    if (!types || !wanted) return;
    if (![...types].some((type) => type !== "null" && accepts(wanted, type)))
      this.#wrongType(at, `\`${value}\` is ${words(types)}, and here stands ${words(wanted)}`);
  }

  #inInput(operation: Operation, place: string, at: Place): Spot | undefined {
    const [, group = "", ...rest] = place.split("/");
    const whole = `a request of \`${operation.id}\``;
    if (group === "body") {
      const schemas = jsonSchemas(operation.body?.contents ?? []);
      const pointer = rest.map((segment) => `/${segment}`).join("");
      if (schemas.length > 0) return this.inside(schemas, pointer, whole, at);
      this.#unknownField(at, `${whole} has no body of JSON`);
      return undefined;
    }
    const name = rest.join("/").replaceAll("~1", "/").replaceAll("~0", "~");
    const inGroup = operation.parameters.filter(({ location }) => groups[location] === group);
    const parameter = inGroup.find((one) => one.name === name);
    if (parameter) return this.inside([parameter.schema], "", whole, at);
    const near = didYouMean(
      name,
      inGroup.map((one) => one.name),
    );
    this.#unknownField(at, `${whole} has no parameter \`${name}\` there${near}`);
    return undefined;
  }

  #unknownField(at: Place, message: string): void {
    this.report(`${this.#keyword}/unknown-field`, at, message);
  }

  #wrongType(at: Place, message: string): void {
    this.report(`${this.#keyword}/wrong-type`, at, message);
  }
}

/** The group of an input that the parameters of a location are in. */
export const groups = {
  path: "path",
  query: "query",
  header: "headers",
  cookie: "cookies",
} as const;

/** Types in words, `null` last. */
export function words(types: ReadonlySet<JsonType>): string {
  return [...types].sort((a, b) => Number(a === "null") - Number(b === "null")).join(" or ");
}

/** The type of a value, as schemas name it. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "string" ? "string" : "object";
}

function accepts(types: ReadonlySet<JsonType>, type: JsonType): boolean {
  return types.has(type) || (type === "integer" && types.has("number"));
}
