import type { MockApi, Validator } from "../../../../templates/runtime/mocks/operation.ts";
import type { ValidationIssue } from "../../../../templates/runtime/validators/issue.ts";

/** A validator by hand: issues for a value, as a generated one gives them. */
export function validator(check: (value: never) => readonly Partial<ValidationIssue>[]): Validator {
  return (value) => {
    const issues = check(value as never).map((issue): ValidationIssue => ({
      code: "rule",
      path: [],
      pointer: "",
      message: "is wrong",
      severity: "error",
      ...issue,
    }));
    return { valid: issues.every((issue) => issue.severity !== "error"), issues };
  };
}

type Order = { readonly amount?: number; readonly password?: string; readonly key?: string };

/** A small API with everything that the engine has to tell apart. */
export const shop: MockApi = {
  basePaths: ["/shop/v1"],
  operations: [
    {
      id: "createOrder",
      method: "POST",
      path: "/projects/{project}/orders",
      parameters: [
        { name: "project", in: "path" },
        { name: "dryRun", in: "query", type: "boolean" },
        { name: "X-Client-Token", in: "headers" },
      ],
      body: { required: true, formats: [{ mediaType: "application/json", read: "json" }] },
      security: [
        [{ in: "headers", name: "X-Auth-Token" }],
        [{ in: "headers", name: "Authorization", scheme: "Bearer" }],
      ],
      validators: {
        path: validator(({ project }: { project: string }) =>
          project === "bad" ? [{ pointer: "/project", message: "must be an id" }] : [],
        ),
        query: validator(({ dryRun }: { dryRun?: unknown }) =>
          dryRun === undefined || typeof dryRun === "boolean"
            ? []
            : [{ pointer: "/dryRun", message: "must be a boolean" }],
        ),
        body: validator(({ amount, password, key }: Order) => [
          ...(amount === undefined ? [{ pointer: "/amount", message: "is missing" }] : []),
          ...(amount === 7 ? [{ message: "seven is odd", severity: "warning" as const }] : []),
          ...(amount === 13 ? [{ pointer: "/amount", message: `13 and ${password}` }] : []),
          ...(password !== undefined && key !== undefined
            ? [{ message: "password and key exclude each other", vendorCode: "LOGIN_CONFLICT" }]
            : []),
        ]),
      },
      answer: { status: 202, headers: { "x-request-id": "r-1" }, body: { id: "o-1" } },
      errors: [
        {
          statuses: { 400: "Wrong", 409: "Conflict" },
          body: { error: { code: "WRONG", message: "wrong request" }, traceId: "t-1" },
          code: ["error", "code"],
          message: ["error", "message"],
        },
        {
          statuses: { 401: "Who?" },
          body: { error: { code: "NO_TOKEN", message: "who are you" }, traceId: "t-1" },
          code: ["error", "code"],
          message: ["error", "message"],
        },
        {
          statuses: { default: "Any other" },
          body: { error: { code: "OTHER", message: "failed" }, traceId: "t-1" },
          code: ["error", "code"],
          message: ["error", "message"],
        },
      ],
      codes: [
        { code: "LOGIN_CONFLICT", status: 409, meaning: "Password and key exclude each other" },
        { code: "SOLD_OUT", status: 403, meaning: "Nothing is left" },
      ],
      secrets: ["password"],
    },
    {
      id: "listOrders",
      method: "GET",
      path: "/projects/{project}/orders",
      parameters: [
        { name: "project", in: "path" },
        { name: "state", in: "query", type: { items: "string" } },
        { name: "limit", in: "query", type: "number" },
      ],
      answer: { status: 200, body: [] },
    },
    {
      id: "showOrder",
      method: "GET",
      path: "/orders/{id}",
      answer: { status: 200, body: { id: "any" } },
    },
    {
      id: "showLatest",
      method: "GET",
      path: "/orders/latest",
      answer: { status: 200, body: { id: "latest" } },
    },
    { id: "deleteOrder", method: "DELETE", path: "/orders/{id}", answer: { status: 204 } },
    ...["Start", "Stop"].map((action) => ({
      id: `${action.toLowerCase()}Shop`,
      method: "POST",
      path: "/api",
      constants: [{ name: "X-Action", in: "headers" as const, value: action }],
      answer: { status: 200, body: { done: action } },
      errors: [{ statuses: { 400: "Wrong" }, body: { message: "" }, message: ["message"] }],
    })),
  ],
};

/** The types that a generated package would give to `shop`. */
export type ShopTypes = {
  readonly createOrder: {
    readonly request: {
      readonly path: { readonly project: string };
      readonly query: { readonly dryRun?: boolean };
      readonly body: Order;
    };
    readonly responses: {
      "202": { id: string };
      400: { error: { code: string; message: string }; traceId: string };
      default: { error: { code: string; message: string }; traceId: string };
    };
    readonly code: "LOGIN_CONFLICT" | "SOLD_OUT" | (string & {});
  };
  readonly listOrders: {
    readonly request: object;
    readonly responses: { 200: unknown[] };
    readonly code: string;
  };
  readonly deleteOrder: {
    readonly request: object;
    readonly responses: { 204: undefined };
    readonly code: string;
  };
};
