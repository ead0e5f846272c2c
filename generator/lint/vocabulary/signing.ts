import type { Diagnostic, Place } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import { problem } from "../../source/problem.ts";
import { isRawObject, own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { LintInput, ObjectNode } from "../input.ts";

const signing = "x-specwright-signing";
const environment = "x-specwright-environment";

/** What `{name}`s may stand in each text of the signing keyword. */
const placeholders: Readonly<Record<string, readonly string[]>> = {
  headers: ["time", "accessKeyId", "sessionToken"],
  canonicalRequest: [
    "method",
    "path",
    "pathWithSlash",
    "query",
    "headers",
    "headerNames",
    "bodyHash",
  ],
  stringToSign: ["time", "requestHash"],
  authorization: ["accessKeyId", "headerNames", "signature"],
};

/** What the meta-schema cannot say of these keywords: on which type of scheme they stand, and what can be filled in. */
export function checkSigning({ extensions }: LintInput): readonly Diagnostic[] {
  const schemes = (keyword: string): readonly ObjectNode[] =>
    (extensions.get(keyword) ?? []).filter(({ kind }) => kind === "securityScheme");
  return [
    ...schemes(signing).flatMap((node) => [...checkScheme(node), ...checkTexts(node)]),
    ...schemes(environment).flatMap(checkEnvironment),
    ...(extensions.get(environment) ?? []).flatMap(checkOption),
  ];
}

/** A signature is put into a header. */
function checkScheme({ value, at }: ObjectNode): readonly Diagnostic[] {
  if (own(value, "type") === "apiKey" && own(value, "in") === "header") return [];
  const place = { ...inside(at, signing), part: "key" as const };
  const message = `\`${signing}\` means nothing on a scheme of this type; it stands on an \`apiKey\` in a \`header\``;
  return [problem("vocabulary/misplaced", place, message)];
}

function checkTexts({ value, at }: ObjectNode): readonly Diagnostic[] {
  const fields = own(value, signing);
  if (!isRawObject(fields)) return [];
  return Object.entries(placeholders).flatMap(([field, known]) =>
    textsIn(own(fields, field), inside(at, signing, field)).flatMap(({ text, place }) =>
      [...text.matchAll(/\{([^{}]*)\}|[{}]/g)].flatMap(([match, name]): readonly Diagnostic[] => {
        if (name !== undefined && known.includes(name)) return [];
        const near = name === undefined ? "" : didYouMean(name, known);
        const names = known.map((one) => `\`{${one}}\``).join(", ");
        const message = `\`${match}\` cannot be filled in; \`${field}\` knows ${names}${near}`;
        return [problem("vocabulary/unknown-placeholder", place, message)];
      }),
    ),
  );
}

type Text = { readonly text: string; readonly place: Place };

/** A text, or those of a list or a map. */
function textsIn(value: unknown, place: Place): readonly Text[] {
  if (typeof value === "string") return [{ text: value, place }];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => textsIn(item, inside(place, index)));
  if (!isRawObject(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, inside(place, name)));
}

/** A variable that holds an option of the client: its name, on a server variable or on a parameter that is such an option. */
function checkOption({ kind, value, at }: ObjectNode): readonly Diagnostic[] {
  if (kind !== "serverVariable" && kind !== "parameter") return [];
  const place = inside(at, environment);
  if (kind === "parameter" && own(value, "x-specwright-client-option") === undefined) {
    const message = `\`${environment}\` means nothing on a parameter without \`x-specwright-client-option\``;
    return [problem("vocabulary/misplaced", { ...place, part: "key" }, message)];
  }
  if (typeof own(value, environment) === "string") return [];
  const message = `\`${environment}\` must be the name of one variable`;
  return [problem("vocabulary/invalid", place, message)];
}

/** A key pair has two variables or three, any other credential has one. */
function checkEnvironment({ value, at }: ObjectNode): readonly Diagnostic[] {
  const variables = own(value, environment);
  const isPair = own(value, signing) !== undefined;
  const isRight = isPair
    ? isRawObject(variables) &&
      ["accessKeyId", "secretAccessKey"].every((name) => Object.hasOwn(variables, name))
    : typeof variables === "string";
  if (isRight) return [];
  const wanted = isPair
    ? "the names of variables for `accessKeyId` and `secretAccessKey`"
    : "the name of one variable";
  const message = `\`${environment}\` must be ${wanted}`;
  return [problem("vocabulary/invalid", inside(at, environment), message)];
}
