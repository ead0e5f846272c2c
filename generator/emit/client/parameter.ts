import type { Api, Parameter, ParameterLocation, ParameterStyle } from "../../model/api.ts";
import { code, literal, type Code, type Imported } from "../../print/code.ts";
import { mediaKind } from "../media.ts";
import { flag, objectCode } from "./object-code.ts";
import { runtimeValue } from "./runtime.ts";
import { isScalar } from "./scalar.ts";

/** Gives the code of parameters; one that operations share is made once. */
export function parameterCodes(
  api: Api,
  optionOf: (name: string) => string,
): (parameter: Parameter) => Code {
  const known = new Map<Parameter, Code>();
  return (parameter) => {
    const made = known.get(parameter) ?? parameterCode(parameter, api, optionOf);
    known.set(parameter, made);
    return made;
  };
}

/** What the runtime has to know of a parameter; what goes without saying at its place is left out. */
function parameterCode(parameter: Parameter, api: Api, optionOf: (name: string) => string): Code {
  const { name, location, required, constant, clientOption, allowReserved } = parameter;
  const fill = parameter.idempotencyToken && code`${runtimeValue("newToken", "idempotency")}`;
  const form = formCode(parameter, api);
  const isStyled = form.some(([key]) => key === "style");
  return objectCode([
    ["name", literal(name)],
    ["in", code`${location === "path" && isStyled ? inStyledPath : places[location]}`],
    ["constant", constant && literal(constant.value)],
    ...form,
    [
      "encode",
      allowReserved &&
        location === "query" &&
        code`${runtimeValue("encodeReserved", "encode-reserved")}`,
    ],
    ["required", flag(required && !constant)],
    ["option", clientOption === undefined ? undefined : literal(optionOf(clientOption))],
    ["fill", fill],
  ]);
}

/** How the value becomes text: by a style, or, where the parameter has content, as text in that media type. */
function formCode(
  { location, style, explode, mediaType, schema, constant }: Parameter,
  api: Api,
): readonly (readonly [string, Code | undefined])[] {
  if (mediaType !== undefined) {
    const text = location === "header" ? asciiJson : jsonText;
    return [["text", mediaKind(mediaType) === "json" ? code`${text}` : undefined]];
  }
  const isUsual = style === "simple" || style === "form";
  if (constant || (isUsual && isScalar(schema, api))) return [];
  const written = location === "header" ? headerList : styles[style];
  return [
    // A cookie has one style.
    ["style", location === "cookie" ? undefined : code`${written}`],
    ["explode", explodeCode(style, explode)],
  ];
}

/** The functions that write the styles. */
export const styles: Readonly<Record<ParameterStyle, Imported>> = {
  simple: runtimeValue("simple", "path-styles"),
  label: runtimeValue("label", "path-styles"),
  matrix: runtimeValue("matrix", "path-styles"),
  form: runtimeValue("form", "query-styles"),
  spaceDelimited: runtimeValue("spaceDelimited", "query-styles"),
  pipeDelimited: runtimeValue("pipeDelimited", "query-styles"),
  deepObject: runtimeValue("deepObject", "query-styles"),
};

const headerList = runtimeValue("headerList", "header-style");
const jsonText = runtimeValue("jsonText", "json-text");
const asciiJson = runtimeValue("asciiJson", "json-text");

const inStyledPath = runtimeValue("inStyledPath", "in-styled-path");

const places: Readonly<Record<ParameterLocation, Imported>> = {
  path: runtimeValue("inPath", "in-path"),
  query: runtimeValue("inQuery", "in-query"),
  header: runtimeValue("inHeader", "in-header"),
  cookie: runtimeValue("inCookie", "in-cookie"),
};

/** Without it, `form` explodes and no other style does. */
function explodeCode(style: ParameterStyle, explode: boolean): Code | undefined {
  if (style === "deepObject") return undefined;
  return explode === (style === "form") ? undefined : literal(explode);
}
