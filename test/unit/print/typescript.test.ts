import ts from "typescript";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { code, importedType, importedValue, nothing } from "../../../generator/print/code.ts";
import type { Declaration } from "../../../generator/print/declare.ts";
import { format } from "../../../generator/print/format.ts";
import { identifier } from "../../../generator/print/identifier.ts";
import { printTypeScript } from "../../../generator/print/typescript.ts";

function print(path: string, declarations: readonly Declaration[]): Promise<string> {
  return format(
    printTypeScript({ kind: "typescript", path, header: "Generated.", declarations }),
    "typescript",
  );
}

describe("printTypeScript", () => {
  it("prints declarations with comments and the imports they need", async () => {
    const text = await print("src/operations/get-pet.ts", [
      {
        kind: "interface",
        name: identifier("GetPetInput"),
        comment: { text: "What to ask for." },
        members: [
          {
            name: "pet-id",
            type: code`string`,
            optional: false,
            readonly: true,
            comment: { text: "The id.", tags: [{ name: "deprecated" }] },
          },
          {
            name: "kind",
            type: code`${importedType("Kind", "src/schemas/kind.ts")}`,
            optional: true,
          },
        ],
      },
      {
        kind: "function",
        name: identifier("getPet"),
        parameters: [{ name: identifier("input"), type: code`GetPetInput` }],
        returns: code`Promise<${importedType("Pet", "src/schemas/pet.ts")}>`,
        body: code`return ${importedValue("send", "src/runtime/client/send.ts")}(input);`,
      },
    ]);
    expect(text).toBe(`// Generated.

import { send } from "../runtime/client/send.js";
import type { Kind } from "../schemas/kind.js";
import type { Pet } from "../schemas/pet.js";

/** What to ask for. */
export interface GetPetInput {
  /**
   * The id.
   *
   * @deprecated
   */
  readonly "pet-id": string;
  kind?: Kind;
}

export function getPet(input: GetPetInput): Promise<Pet> {
  return send(input);
}
`);
  });

  it("renames an import that clashes with a declaration", async () => {
    const text = await print("src/a.ts", [
      {
        kind: "type",
        name: identifier("Pet"),
        type: code`${importedType("Pet", "src/schemas/pet.ts")} | null`,
      },
    ]);
    expect(text).toContain('import type { Pet as Pet$1 } from "./schemas/pet.js";');
    expect(text).toContain("export type Pet = Pet$1 | null;");
  });

  it("never lets a comment end early or start a tag", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.constantFrom(
            "*/ evil(); /*",
            "**/",
            "*\u200b/",
            "a\n@deprecated b",
            "a\r\n * @type {x}",
            "\u2028*/",
            "*\\/",
          ),
        ),
        (description) => {
          const text = printTypeScript({
            kind: "typescript",
            path: "src/a.ts",
            header: "",
            declarations: [
              {
                kind: "const",
                name: identifier("a"),
                value: code`1`,
                comment: { text: description },
              },
              {
                kind: "interface",
                name: identifier("B"),
                members: [
                  {
                    name: description,
                    type: code`1`,
                    optional: false,
                    comment: { text: description },
                  },
                ],
              },
            ],
          });
          const source = ts.createSourceFile("a.ts", text, ts.ScriptTarget.ES2022, true);
          expect(source.statements).toHaveLength(2);
          expect(ts.transpileModule(text, { reportDiagnostics: true }).diagnostics ?? []).toEqual(
            [],
          );
          const tags = source.statements.flatMap((statement) => ts.getJSDocTags(statement));
          expect(tags).toEqual([]);
        },
      ),
      { seed: 4, numRuns: 500 },
    );
  });

  it("prints an empty body", async () => {
    expect(
      await print("src/a.ts", [
        {
          kind: "function",
          name: identifier("a"),
          parameters: [],
          returns: code`void`,
          body: nothing,
        },
      ]),
    ).toContain("export function a(): void {}");
  });
});
