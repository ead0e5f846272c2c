import { codes } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { isRawObject, own } from "./raw.ts";
import type { Source, SourceFile } from "./source.ts";

/** The version of OpenAPI that a document is written in, if it is one of ours. */
export function readVersion({ path, text, value }: SourceFile): Source["version"] | Diagnostic {
  const refuse = (
    code: "source/not-openapi" | "source/unsupported-version",
    message: string,
    pointer = "",
  ) => ({
    code,
    severity: codes[code].severity,
    message,
    at: { file: path, pointer },
  });
  if (text.trim() === "") return refuse("source/not-openapi", "the file is empty");
  if (!isRawObject(value)) {
    return refuse(
      "source/not-openapi",
      "an OpenAPI description is an object; this file holds something else",
    );
  }
  if (Object.hasOwn(value, "swagger") && !Object.hasOwn(value, "openapi")) {
    const swagger = `Swagger ${String(value["swagger"])} is not supported; OpenAPI 3.0 and 3.1 are`;
    return refuse("source/unsupported-version", swagger, "/swagger");
  }
  const version = own(value, "openapi");
  if (version === undefined) {
    return refuse(
      "source/not-openapi",
      "there is no `openapi` field, which says the version of OpenAPI",
    );
  }
  const supported = typeof version === "string" ? /^(3\.[01])\.\d+(-\S+)?$/.exec(version) : null;
  if (supported) return supported[1] === "3.0" ? "3.0" : "3.1";
  const written =
    typeof version === "string" ? `OpenAPI ${version}` : `openapi: ${JSON.stringify(version)}`;
  return refuse(
    "source/unsupported-version",
    `${written} is not supported; "3.0.x" and "3.1.x" are, as text with three numbers`,
    "/openapi",
  );
}
