import ts from "typescript";
import { rowName, type PageRow } from "./load.ts";
import { packageNames } from "./names.ts";
import { rowSteps } from "./paths.ts";
import type { JsonType, Row } from "./table.ts";
import { jsonTypeOf, typesAt, type PlaceTypes, type TypeReader } from "./type-reader.ts";

/** What is wrong with the generated types of a row, in words. */
export function typeProblems(
  { page, table, row }: PageRow,
  reader: TypeReader,
  /** Parameters that the client may fill in are optional by design. */
  clientFills: (parameter: string) => boolean,
): readonly string[] {
  const names = packageNames(page.api, page.file.operation);
  const exported = (suffix: string) => {
    const type = reader.exported(names.types, `${names.type}${suffix}`);
    return type ?? `there is no type ${names.type}${suffix}`;
  };
  switch (table.part) {
    case "status": {
      const responses = exported("Responses");
      if (typeof responses === "string") return [responses];
      return answerType(reader, responses, rowName(row))
        ? []
        : [`${names.type}Responses has no ${rowName(row)}`];
    }
    case "error": {
      const codes = exported("ErrorCode");
      if (typeof codes === "string") return [codes];
      return listed(codes, row.code) ? [] : [`${names.type}ErrorCode does not list ${row.code}`];
    }
    case "response": {
      const responses = exported("Responses");
      if (typeof responses === "string") return [responses];
      const answer = answerType(reader, responses, String(table.status));
      if (!answer) return [`${names.type}Responses has no ${table.status}`];
      return placeProblems(reader, answer, { table, row }, true);
    }
    default: {
      const group = exported(groupNames[table.part]);
      if (typeof group === "string") return [group];
      const optionalByDesign = table.part !== "body" && clientFills(row.name ?? "");
      return placeProblems(reader, group, { table, row }, optionalByDesign);
    }
  }
}

const groupNames = { path: "Path", query: "Query", headers: "Headers", body: "Body" } as const;

function answerType(reader: TypeReader, responses: ts.Type, status: string): ts.Type | undefined {
  const property = responses.getProperty(status);
  return property && reader.checker().getTypeOfSymbol(property);
}

function placeProblems(
  reader: TypeReader,
  type: ts.Type,
  { table, row }: Pick<PageRow, "table" | "row">,
  anyOptionality: boolean,
): readonly string[] {
  const steps = rowSteps(table, row);
  const place = typesAt(reader, type, steps);
  if (!place) return ["the type has no such property"];
  return [
    ...(anyOptionality || steps.at(-1) === "value" ? [] : optionalityProblems(place, row)),
    ...(row.json === undefined ? [] : jsonProblems(reader, place, row)),
    ...(row.enum === undefined ? [] : enumProblems(reader, place, row, row.enum)),
  ];
}

function optionalityProblems(place: PlaceTypes, { mandatory }: Row): readonly string[] {
  if (mandatory === true && place.optional) return ["is optional and should not be"];
  if (mandatory === false && !place.optional) return ["is not optional and should be"];
  return [];
}

function jsonProblems(
  reader: TypeReader,
  place: PlaceTypes,
  { name, json, items }: Row,
): readonly string[] {
  const checker = reader.checker();
  // A body without a name may have other forms beside the one that the page prints.
  const fits = (type: ts.Type, wanted: JsonType | undefined) =>
    jsonTypeOf(checker, type) === compilerType(wanted);
  const right = place.types.filter((type) => fits(type, json));
  if (right.length === 0 || (name !== "-" && right.length < place.types.length))
    return [`is ${typeText(reader, place.types)}, not ${json}`];
  if (items === undefined) return [];
  const inner = right.flatMap(
    (type) => typesAt(reader, type, [json === "array" ? "item" : "value"])?.types ?? [],
  );
  return inner.length > 0 && inner.every((type) => fits(type, items))
    ? []
    : [`is ${typeText(reader, right)}, which does not hold ${items}`];
}

function compilerType(json: JsonType | undefined): string | undefined {
  return json === "integer" ? "number" : json;
}

function enumProblems(
  reader: TypeReader,
  place: PlaceTypes,
  { open }: Row,
  values: readonly unknown[],
): readonly string[] {
  if (values.every((value) => typeof value === "boolean")) return [];
  const missing = values.filter((value) => !place.types.some((type) => literalOf(type) === value));
  const texts = typeof values[0] === "string";
  const foreign = texts
    ? reader.checker().getStringLiteralType("no-such-value")
    : reader.checker().getNumberLiteralType(987654321);
  const takesForeign = place.types.some((type) =>
    reader.checker().isTypeAssignableTo(foreign, type),
  );
  return [
    ...(missing.length === 0 ? [] : [`does not list ${missing.join(", ")}`]),
    ...(takesForeign === (open ?? false)
      ? []
      : [open ? "takes no other value, though the list is open" : "takes any value"]),
  ];
}

function listed(type: ts.Type, value: unknown): boolean {
  return (type.isUnion() ? type.types : [type]).some((one) => literalOf(one) === value);
}

function literalOf(type: ts.Type): unknown {
  return type.isStringLiteral() || type.isNumberLiteral() ? type.value : undefined;
}

function typeText(reader: TypeReader, types: readonly ts.Type[]): string {
  return types.map((type) => reader.checker().typeToString(type)).join(" | ");
}
