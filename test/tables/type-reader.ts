import ts from "typescript";
import type { Step } from "./paths.ts";

/** Reads types out of generated modules with the compiler. */
export type TypeReader = {
  /** The type that a module exports under a name. */
  readonly exported: (file: string, name: string) => ts.Type | undefined;
  readonly checker: () => ts.TypeChecker;
};

/** One program for all files. The overrides stand in for files on the disk: so a test can break one. */
export function openTypes(
  files: readonly string[],
  overrides: ReadonlyMap<string, string> = new Map(),
): TypeReader {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    types: [],
    noEmit: true,
  };
  let opened: ts.Program | undefined;
  // The program takes a while, and most tests look at other things.
  const program = (): ts.Program =>
    (opened ??= ts.createProgram([...files], options, hostWith(overrides, options)));
  return {
    checker: () => program().getTypeChecker(),
    exported: (file, name) => {
      const checker = program().getTypeChecker();
      const source = program().getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      const symbol = module && checker.getExportsOfModule(module).find((it) => it.name === name);
      return symbol && checker.getDeclaredTypeOfSymbol(symbol);
    },
  };
}

function hostWith(
  overrides: ReadonlyMap<string, string>,
  options: ts.CompilerOptions,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    readFile: (path) => overrides.get(path) ?? host.readFile(path),
    fileExists: (path) => overrides.has(path) || host.fileExists(path),
    getSourceFile: (path, ...rest) => {
      const text = overrides.get(path);
      return text === undefined
        ? host.getSourceFile(path, ...rest)
        : ts.createSourceFile(path, text, rest[0]);
    },
  };
}

/** What types a place has: one of the alternatives of a union may lack it, or have it as optional. */
export type PlaceTypes = { readonly types: readonly ts.Type[]; readonly optional: boolean };

/** Follows steps through a type and all alternatives of its unions; undefined where no alternative has the place. */
export function typesAt(
  reader: TypeReader,
  type: ts.Type,
  steps: readonly Step[],
): PlaceTypes | undefined {
  const checker = reader.checker();
  let here: PlaceTypes = { types: constituents(checker, type), optional: false };
  for (const step of steps) {
    const found = here.types.map((one) => stepInto(checker, one, step));
    const present = found.filter((place) => place !== undefined);
    if (present.length === 0) return undefined;
    here = {
      types: present.flatMap((place) => place.types),
      optional: present.length < found.length || present.some((place) => place.optional),
    };
  }
  return here;
}

function stepInto(checker: ts.TypeChecker, type: ts.Type, step: Step): PlaceTypes | undefined {
  if (step === "item") {
    if (!checker.isArrayLikeType(type)) return undefined;
    const item = type.getNumberIndexType();
    return item && { types: constituents(checker, item), optional: false };
  }
  if (checker.isArrayLikeType(type) || !isObjectType(type)) return undefined;
  if (step === "value") {
    const value = type.getStringIndexType();
    return value && { types: constituents(checker, value), optional: false };
  }
  const property = type.getProperty(step.property);
  if (!property) return undefined;
  const types = constituents(checker, checker.getTypeOfSymbol(property));
  // `keyId?: never` says that the property must not be there.
  if (types.length === 0) return undefined;
  return { types, optional: (property.flags & ts.SymbolFlags.Optional) !== 0 };
}

/** The alternatives of a type, without null, undefined and never. */
function constituents(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  const apparent = type.isUnion() ? type.types : [type];
  const none = ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Never;
  return apparent
    .map((one) => (one.isTypeParameter() ? checker.getApparentType(one) : one))
    .filter((one) => (one.flags & none) === 0);
}

function isObjectType(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

/** The JSON type that a TypeScript type stands for; undefined for `any`, `unknown` and what JSON does not have. */
export function jsonTypeOf(
  checker: ts.TypeChecker,
  type: ts.Type,
): "string" | "number" | "boolean" | "array" | "object" | undefined {
  if (type.flags & ts.TypeFlags.StringLike) return "string";
  if (type.flags & ts.TypeFlags.NumberLike) return "number";
  if (type.flags & ts.TypeFlags.BooleanLike) return "boolean";
  // An open enum has `string & {}` among its values.
  if (type.isIntersection()) {
    const primitive = type.types
      .filter((part) => !(part.flags & ts.TypeFlags.Object))
      .map((part) => jsonTypeOf(checker, part));
    return primitive[0] ?? "object";
  }
  if (checker.isArrayLikeType(type)) return "array";
  return type.flags & ts.TypeFlags.Object ? "object" : undefined;
}
