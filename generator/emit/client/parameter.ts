import type { Parameter, ParameterLocation, ParameterStyle } from "../../model/api.ts";
import { code, literal, type Code, type Imported } from "../../print/code.ts";
import { mediaKind } from "../media.ts";
import { flag, objectCode } from "./object-code.ts";
import { runtimeValue } from "./runtime.ts";

/** What the runtime has to know of a parameter; the usual style of its place goes without saying. */
export function parameterCode(parameter: Parameter, optionOf: (name: string) => string): Code {
  const { name, location, required, constant, clientOption, mediaType } = parameter;
  // A parameter with content is sent as text in that media type: no style applies.
  const style = mediaType === undefined ? styles[parameter.style] : undefined;
  const isUsual = parameter.style === usualStyle[location];
  return objectCode([
    ["name", literal(name)],
    ["in", code`${places[location]}`],
    ["constant", constant && literal(constant.value)],
    ["style", style && !isUsual ? code`${style}` : undefined],
    ["explode", mediaType === undefined ? explodeCode(parameter) : undefined],
    ["allowReserved", flag(parameter.allowReserved && location === "query")],
    ["json", flag(mediaType !== undefined && mediaKind(mediaType) === "json")],
    ["required", flag(required && !constant)],
    ["option", clientOption === undefined ? undefined : literal(optionOf(clientOption))],
  ]);
}

/** The function that writes a style; undefined for those that a place uses unasked. */
export const styles: Readonly<Record<ParameterStyle, Imported | undefined>> = {
  simple: undefined,
  form: undefined,
  label: runtimeValue("label", "path-styles"),
  matrix: runtimeValue("matrix", "path-styles"),
  spaceDelimited: runtimeValue("spaceDelimited", "query-styles"),
  pipeDelimited: runtimeValue("pipeDelimited", "query-styles"),
  deepObject: runtimeValue("deepObject", "query-styles"),
};

const places: Readonly<Record<ParameterLocation, Imported>> = {
  path: runtimeValue("inPath", "in-path"),
  query: runtimeValue("inQuery", "in-query"),
  header: runtimeValue("inHeader", "in-header"),
  cookie: runtimeValue("inCookie", "in-cookie"),
};

const usualStyle: Readonly<Record<ParameterLocation, ParameterStyle>> = {
  path: "simple",
  header: "simple",
  query: "form",
  cookie: "form",
};

/** Without it, `form` explodes and no other style does. */
function explodeCode({ style, explode }: Parameter): Code | undefined {
  if (style === "deepObject") return undefined;
  return explode === (style === "form") ? undefined : literal(explode);
}
