import { inside } from "../../source/source.ts";
import type { Operation } from "../api.ts";
import type { Kinds } from "./kinds.ts";

const parts: Readonly<Record<string, string>> = {
  path: "path",
  query: "query",
  headers: "header",
  cookies: "cookie",
};

/** Checks the places in requests for which a code of the vendor stands. */
export function checkCauses(operation: Operation, kinds: Kinds): void {
  for (const [index, { for: cause }] of operation.errors.entries()) {
    for (const [number, place] of (cause?.at ?? []).entries()) {
      const at = inside(operation.at, "x-specwright-errors", index, "for", "at", number);
      const [, part = "", ...rest] = place.split("/");
      const location = parts[part];
      const text = location
        ? `$request.${location}.${(rest[0] ?? "").replaceAll("~1", "/").replaceAll("~0", "~")}`
        : `$request.body#${rest.map((one) => `/${one}`).join("")}`;
      if (location || part === "body") kinds.places.ofExpression(text, operation, at);
      else
        kinds.report(
          "lifecycle/unknown-field",
          at,
          `\`${place}\` must begin with \`/body\`, \`/path\`, \`/query\`, \`/headers\` or \`/cookies\``,
        );
    }
  }
}
