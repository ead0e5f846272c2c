// The order in valibot, written so that every rule of it holds: valibot counts UTF-16 units and has no `multipleOf` or `uniqueItems`.
import * as v from "valibot";

const codePoints = (text: string): number => [...text].length;
const atLeast = (limit: number) =>
  v.check<string, string>(
    (text) => codePoints(text) >= limit,
    `must have at least ${limit} characters`,
  );
const atMost = (limit: number) =>
  v.check<string, string>(
    (text) => codePoints(text) <= limit,
    `must have at most ${limit} characters`,
  );
const unique = v.check<string[], string>(
  (items) => new Set(items).size === items.length,
  "must not have an item twice",
);
const cents = v.check<number, string>(
  (amount) => Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6,
  "must be a multiple of 0.01",
);

const money = v.object({
  amount: v.pipe(v.number(), v.minValue(0), cents),
  currency: v.picklist(["EUR", "USD", "CNY"]),
});
const address = v.strictObject({
  street: v.pipe(v.string(), atLeast(1)),
  city: v.pipe(v.string(), atLeast(1)),
  zip: v.pipe(v.string(), v.regex(/^[0-9A-Z -]{3,10}$/u)),
  country: v.pipe(v.string(), atLeast(2), atMost(2)),
});
const line = v.object({
  sku: v.pipe(v.string(), atLeast(3), atMost(20)),
  title: v.optional(v.string()),
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  price: money,
});
const customer = v.strictObject({
  name: v.pipe(v.string(), atLeast(1), atMost(80)),
  email: v.pipe(v.string(), v.email()),
  phone: v.optional(v.pipe(v.string(), v.regex(/^\+[0-9]{6,15}$/u))),
  age: v.optional(v.pipe(v.number(), v.integer(), v.gtValue(13))),
  website: v.optional(v.pipe(v.string(), v.url())),
});
export const order = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  number: v.pipe(v.string(), v.regex(/^ORD-[0-9]{6}$/u)),
  status: v.picklist(["open", "paid", "shipped", "cancelled"]),
  channel: v.literal("web"),
  placedAt: v.pipe(v.string(), v.isoTimestamp()),
  customer,
  shipping: address,
  billing: v.optional(address),
  lines: v.pipe(v.array(line), v.minLength(1), v.maxLength(20)),
  coupons: v.optional(v.pipe(v.array(v.pipe(v.string(), atMost(12))), unique)),
  total: money,
  payment: v.union([
    v.object({ kind: v.literal("card"), token: v.pipe(v.string(), atLeast(8)) }),
    v.object({
      kind: v.literal("transfer"),
      iban: v.pipe(v.string(), v.regex(/^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$/u)),
    }),
  ]),
  note: v.nullish(v.pipe(v.string(), atMost(200))),
  discount: v.nullish(v.pipe(v.number(), v.minValue(0))),
  priority: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  gift: v.optional(v.boolean()),
  labels: v.optional(v.pipe(v.record(v.string(), v.pipe(v.string(), atMost(40))), v.maxEntries(8))),
});
