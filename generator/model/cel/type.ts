/** The type of an expression. What a schema leaves open is `dyn`: its kind is known at run time only. */
export type CelType = {
  /** May also be null (`type: [integer, "null"]`). */
  readonly nullable: boolean;
} & (
  | { readonly kind: SimpleKind }
  /** `values` are the only ones there can be, if the schema closes the set. */
  | { readonly kind: "string"; readonly values?: readonly string[] }
  | { readonly kind: "list"; readonly element: () => CelType }
  | ({ readonly kind: "map" } & MapContents)
);

export type SimpleKind =
  "int" | "double" | "bool" | "null" | "dyn" | "bytes" | "timestamp" | "duration";

export type CelKind = CelType["kind"];

/**
 * What an object holds: named fields, and perhaps others under any name. Like the elements of a list, all of it is worked out
 * when asked for, since a schema may contain itself.
 */
export type MapContents = {
  /** The names that the schema lists, for suggestions. */
  readonly names: () => readonly string[];
  /** Undefined if the schema knows no such field. */
  readonly field: (name: string) => Field | undefined;
  /** The type of a value under a name that is worked out at run time. */
  readonly value: () => CelType;
};

export type Field = { readonly type: CelType; readonly required: boolean };

/** A type without parameters. */
export function simple(kind: SimpleKind | "string"): CelType {
  return { kind, nullable: false };
}

/** The type of a part that a problem has been told of: nothing more is said about it. */
export const wrong: CelType = { kind: "dyn", nullable: false };

export function listOf(element: CelType): CelType {
  return { kind: "list", nullable: false, element: () => element };
}

/** An object of which nothing is known. */
export const anyMap: CelType & { readonly kind: "map" } = {
  kind: "map",
  nullable: false,
  names: () => [],
  field: () => ({ type: simple("dyn"), required: false }),
  value: () => simple("dyn"),
};

export function isNumber(type: CelType): boolean {
  return type.kind === "int" || type.kind === "double";
}

/** True for types whose values `<` can order. */
export function isOrdered(type: CelType): boolean {
  return isNumber(type) || ["string", "timestamp", "duration"].includes(type.kind);
}

/** True for types whose values are neither lists nor objects. */
export function isScalar(type: CelType): boolean {
  return isOrdered(type) || type.kind === "bool" || type.kind === "null";
}

/** True if values of the two types can be equal at all. */
export function comparable(a: CelType, b: CelType, depth = 3): boolean {
  if (a.kind === "dyn" || b.kind === "dyn") return true;
  if (a.kind === "null") return b.nullable || b.kind === "null";
  if (b.kind === "null") return a.nullable;
  if (a.kind === "list" && b.kind === "list")
    return depth === 0 || comparable(a.element(), b.element(), depth - 1);
  return a.kind === b.kind || (isNumber(a) && isNumber(b));
}

/** The type of a value that has one of two types: theirs if they agree, `dyn` if they do not. */
export function unite(a: CelType, b: CelType): CelType {
  if (a.kind === "null") return { ...b, nullable: true };
  if (b.kind === "null") return { ...a, nullable: true };
  const nullable = a.nullable || b.nullable;
  if (a.kind === "string" && b.kind === "string") {
    return a.values && b.values
      ? { kind: "string", nullable, values: [...new Set([...a.values, ...b.values])] }
      : { kind: "string", nullable };
  }
  if (a.kind === "list" && b.kind === "list")
    return { kind: "list", nullable, element: () => unite(a.element(), b.element()) };
  if (a.kind === "map" && b.kind === "map")
    return { kind: "map", nullable, ...uniteContents(a, b) };
  if (a.kind === b.kind) return { ...a, nullable };
  return { kind: isNumber(a) && isNumber(b) ? "double" : "dyn", nullable };
}

function uniteContents(a: MapContents, b: MapContents): MapContents {
  return {
    names: () => [...new Set([...a.names(), ...b.names()])],
    field: (name) => {
      const [one, other] = [a.field(name), b.field(name)];
      if (one && other)
        return { type: unite(one.type, other.type), required: one.required && other.required };
      const found = one ?? other;
      return found && { type: found.type, required: false };
    },
    value: () => unite(a.value(), b.value()),
  };
}

/** A type in words, as messages name it. */
export function describe(type: CelType, depth = 3): string {
  const name =
    type.kind === "list" && depth > 0
      ? `list of ${describe(type.element(), depth - 1)}`
      : type.kind;
  return type.nullable && type.kind !== "dyn" ? `${name} or null` : name;
}
