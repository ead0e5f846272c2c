import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Case } from "../../tables/cases.ts";
import { loadPages, rowName, rowsOf, type Page } from "../../tables/load.ts";
import { validatorCases } from "../../tables/row-cases.ts";
import { loadValidators } from "../../tables/validators.ts";
import { brokenRules, order, wrongOrder } from "./order.ts";

/** A request body that every candidate has to judge. */
export type Subject = {
  readonly name: string;
  /** The description as one JSON file. */
  readonly description: string;
  /** The operation whose body it is, in Pascal case, as the generators name it. */
  readonly operation: string;
  /** The body's schema among the components. */
  readonly schema: string;
  readonly valid: unknown;
  /** With three mistakes. */
  readonly invalid: unknown;
  readonly rules: readonly Rule[];
};

/** A rule, or a row of a vendor's table: it is enforced if all of `refused` are refused and all of `accepted` pass. */
export type Rule = {
  readonly name: string;
  readonly accepted: readonly unknown[];
  readonly refused: readonly unknown[];
};

const generated = fileURLToPath(new URL("../../../generated", import.meta.url));

/** The order, and the create calls of the three clouds; descriptions that are no JSON yet are written into `folder`. */
export async function subjectsIn(folder: string): Promise<readonly Subject[]> {
  const orders = join(folder, "order.json");
  writeFileSync(
    orders,
    JSON.stringify(parse(readFileSync(new URL("order.yaml", import.meta.url), "utf8"))),
  );
  // A batch is a create call once more; companion operations have no page.
  const pages = loadPages().filter(
    ({ file }) => file.capture !== undefined && file.operation !== "batchCreateInstances",
  );
  return [
    {
      name: "order (30 fields)",
      description: orders,
      operation: "CreateOrder",
      schema: "Order",
      valid: order,
      invalid: wrongOrder,
      rules: Object.entries(brokenRules).map(([name, body]) => ({
        name,
        accepted: [order],
        refused: [body],
      })),
    },
    ...(await Promise.all(pages.map(vendorSubject))),
  ];
}

async function vendorSubject(page: Page): Promise<Subject> {
  const description = join(generated, page.api, "openapi.json");
  const { operation } = page.file;
  const valid = page.file.requests["base"]?.body;
  return {
    name: `${page.api} ${operation}`,
    description,
    operation: operation.charAt(0).toUpperCase() + operation.slice(1),
    schema: bodySchema(description, operation),
    valid,
    invalid: withMistakes(valid),
    rules: await rowRules(page),
  };
}

/** The rows of the page's tables that say something of the body, with the bodies that the tests derive from them. */
async function rowRules(page: Page): Promise<readonly Rule[]> {
  const validators = await loadValidators(page.api);
  const rules: Rule[] = [];
  for (const row of rowsOf(page)) {
    if (row.table.part !== "body") continue;
    // Only rows of requests are asked, so no mock is needed.
    const { cases } = await validatorCases(row, { validators, mock: undefined as never });
    // What is "silent" says of one rule that it does not speak; another may well refuse the value.
    const valuesOf = (...outcomes: readonly Case["outcome"][]): readonly unknown[] =>
      cases.filter(({ outcome }) => outcomes.includes(outcome)).map(({ value }) => value);
    const rule = {
      name: rowName(row.row),
      accepted: valuesOf("accepted", "warned"),
      refused: valuesOf("refused"),
    };
    if (rule.refused.length > 0) rules.push(rule);
  }
  return rules;
}

function bodySchema(description: string, operation: string): string {
  const { paths } = JSON.parse(readFileSync(description, "utf8")) as {
    paths: Record<string, Record<string, OperationText>>;
  };
  const found = Object.values(paths)
    .flatMap((item) => Object.values(item))
    .find(({ operationId }) => operationId === operation);
  const reference = found?.requestBody?.content["application/json"]?.schema.$ref ?? "";
  return reference.replace("#/components/schemas/", "");
}

type OperationText = {
  readonly operationId?: string;
  readonly requestBody?: { readonly content: Record<string, { schema: { $ref?: string } }> };
};

/** The body with values of another type in place of three of its leaves: after a third, after two thirds, and the last. */
function withMistakes(body: unknown): unknown {
  const copy = structuredClone(body);
  const leaves = leavesOf(copy);
  for (const part of [1, 2, 3]) {
    const leaf = leaves[Math.ceil((leaves.length * part) / 3) - 1];
    if (leaf) leaf.parent[leaf.key] = [[]];
  }
  return copy;
}

type Leaf = { readonly parent: Record<string, unknown>; readonly key: string };

function leavesOf(value: unknown): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [];
  const parent = value as Record<string, unknown>; // lists too: their keys are indices
  return Object.keys(parent).flatMap((key) => {
    const below = parent[key];
    return typeof below === "object" && below !== null ? leavesOf(below) : [{ parent, key }];
  });
}
