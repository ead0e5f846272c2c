import type { Diagnostic } from "../../source/diagnostic.ts";
import { didYouMean } from "../../source/near.ts";
import type { Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";

/** The parts of a path and the path parameters of its operations are the same. */
export const pathParameters: Rule = ({ operations }) => {
  const found = new Map<string, Diagnostic>();
  const report = (key: string, diagnostic: Diagnostic) => {
    if (!found.has(key)) found.set(key, diagnostic);
  };
  for (const { method, path, pathAt, parameters } of operations) {
    const parts = new Set(
      [...path.replace(/#.*$/s, "").matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name),
    );
    const declared = parameters.filter(({ location }) => location === "path");
    const names = new Set(declared.map(({ name }) => name));
    for (const part of parts) {
      if (names.has(part)) continue;
      const unused = [...names].filter((name) => !parts.has(name));
      const message = `no parameter of \`${method}\` declares \`{${part}}\`${didYouMean(part, unused)}`;
      report(
        `${pathAt.pointer} ${method} ${part}`,
        problem("path/undeclared-parameter", { ...pathAt, part: "key" }, message),
      );
    }
    for (const { name, listedAt } of declared) {
      if (parts.has(name)) continue;
      // A shared parameter is listed once and belongs to every method.
      report(
        `${listedAt.file}#${listedAt.pointer}`,
        problem(
          "path/unused-parameter",
          listedAt,
          `\`${path}\` has no \`{${name}}\` for this parameter`,
        ),
      );
    }
  }
  return [...found.values()];
};
