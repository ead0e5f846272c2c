import type { Place } from "../../source/diagnostic.ts";
import { isRawObject } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { Operation } from "../api.ts";
import type { ResourceKind } from "../lifecycle.ts";
import type { Spot } from "../waiting/spot.ts";
import type { Kinds } from "./kinds.ts";

/** Where a template stands: what it makes, and whose request its expressions may speak of. */
export type Target = {
  readonly spot: Spot | undefined;
  readonly whole: string;
  readonly operation: Operation | undefined;
  /** Set where what is made is kept, so that it must hold no secret. */
  readonly isKept: boolean;
};

/** Checks the members and expressions of a template. */
export function checkTemplate(template: unknown, target: Target, at: Place, kinds: Kinds): void {
  if (typeof template === "string") {
    if (template.startsWith("$")) checkExpression(template, target, at, kinds);
    return;
  }
  if (Array.isArray(template)) {
    for (const [index, item] of template.entries())
      checkTemplate(item, { ...target, spot: undefined }, inside(at, index), kinds);
    return;
  }
  if (!isRawObject(template)) return;
  const { $when, $each, $numbered, $text, $replace } = template;
  if (isRawObject($when)) {
    checkConditions($when, target, inside(at, "$when"), kinds);
    for (const branch of ["then", "else"])
      checkTemplate(template[branch], target, inside(at, branch), kinds);
    return;
  }
  if ($each !== undefined) {
    checkTemplate($each, target, inside(at, "$each"), kinds);
    checkTemplate(template["as"], { ...target, spot: undefined }, inside(at, "as"), kinds);
    return;
  }
  if ($text !== undefined) {
    checkTemplate($text, { ...target, spot: undefined }, inside(at, "$text"), kinds);
    return;
  }
  for (const [name, text] of Object.entries({ $numbered, $replace })) {
    if (!isRawObject(text)) continue;
    checkTemplate(text["text"], target, inside(at, name, "text"), kinds);
    checkPattern(text["pattern"], inside(at, name, "pattern"), kinds);
    return;
  }
  for (const [name, member] of Object.entries(template)) {
    const segment = name.replaceAll("~", "~0").replaceAll("/", "~1");
    const here = inside(at, name);
    const key = { ...here, part: "key" as const };
    const { spot, whole } = target;
    const field = spot && kinds.places.inside(spot.schemas, `/${segment}`, whole, key);
    checkTemplate(member, { ...target, spot: field }, here, kinds);
  }
}

/** Checks the expressions of conditions. */
export function checkConditions(
  conditions: Readonly<Record<string, unknown>>,
  target: Target,
  at: Place,
  kinds: Kinds,
): void {
  for (const text of Object.keys(conditions))
    checkExpression(
      text,
      { ...target, isKept: false },
      { ...inside(at, text), part: "key" },
      kinds,
    );
}

const others =
  /^\$(now|piece|item(#(\/.*)?)?|new\..+|failure\.(code|message)|page\.(total|count))$/s;

/** Checks that an expression speaks of something that there is. */
export function checkExpression(text: string, target: Target, at: Place, kinds: Kinds): void {
  const { operation, isKept } = target;
  if (operation && text.startsWith("$request.")) {
    const spot = kinds.places.ofExpression(text, operation, at);
    if (isKept && spot?.schemas.some(({ notes }) => notes.sensitive))
      kinds.report(
        "lifecycle/secret",
        at,
        `\`${text}\` is a secret, which a resource must not keep`,
      );
    return;
  }
  const [, name, pointer = ""] = /^\$resources\.([^#]+)(?:#(.*))?$/s.exec(text) ?? [];
  if (name !== undefined) {
    const kind = kinds.named(name, at);
    if (kind) checkMember(kind, pointer, at, kinds);
    return;
  }
  if (!others.test(text))
    kinds.report("lifecycle/expression", at, `\`${text}\` is no expression that can be used here`);
}

/** A pointer into the list of an operation's resources of a kind. */
function checkMember(kind: ResourceKind, pointer: string, at: Place, kinds: Kinds): void {
  const [, index, ...rest] = pointer.split("/");
  if (index !== undefined && !/^(\*|\d+)$/.test(index))
    kinds.report(
      "lifecycle/expression",
      at,
      `\`#${pointer}\` must begin with the number of a \`${kind.name}\` or with \`*\``,
    );
  else if (rest.length > 0) kinds.field(kind, rest.map((one) => `/${one}`).join(""), at);
}

function checkPattern(pattern: unknown, at: Place, kinds: Kinds): void {
  try {
    new RegExp(String(pattern), "gu");
  } catch {
    kinds.report("lifecycle/expression", at, `\`${String(pattern)}\` is no regular expression`);
  }
}
