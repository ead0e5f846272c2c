/** A valid body of `order.yaml`, 1.5 KB as JSON. */
export const order = {
  id: "0b8e0b64-3c1f-4f0e-9d0c-5a9f6f7d1a11",
  number: "ORD-004711",
  status: "open",
  channel: "web",
  placedAt: "2026-11-21T08:30:00Z",
  customer: {
    name: "Ada Lovelace",
    email: "ada@example.com",
    phone: "+441632960961",
    age: 36,
    website: "https://example.com/ada?from=order",
  },
  shipping: { street: "12 St James's Square", city: "London", zip: "SW1Y 4JH", country: "GB" },
  billing: { street: "1 Ockham Park", city: "Ockham", zip: "GU23 6NG", country: "GB" },
  lines: Array.from({ length: 6 }, (_, index) => ({
    sku: `SKU-${1000 + index}`,
    title: `Punched cards, box ${index + 1} of 6`,
    quantity: 1 + index,
    price: { amount: 12.25 + index, currency: "EUR" },
  })),
  coupons: ["WELCOME", "NOVEMBER"],
  total: { amount: 317.45, currency: "EUR" },
  payment: { kind: "card", token: "tok_1f6f4d5a90" },
  note: null,
  discount: 5.5,
  priority: 2,
  gift: false,
  labels: { team: "engines", room: "west wing", floor: "2" },
};

type Order = typeof order;

/** Three mistakes at different depths: a value that no list has, a limit of a list's item, and a type at the end of it all. */
export const wrongOrder: unknown = {
  ...order,
  status: "lost",
  lines: order.lines.map((line, index) =>
    index === 3 ? { ...line, quantity: 1000 } : index === 5 ? { ...line, title: 5 } : line,
  ),
};

/** Bodies that break one rule each, by the rule. */
export const brokenRules: Readonly<Record<string, unknown>> = {
  "required, top": without("number"),
  "required, nested": change({ customer: { email: "ada@example.com" } }),
  "type string": change({ lines: [{ ...line(), title: 1 }] }),
  "type integer": change({ priority: 1.5 }),
  "type number": change({ total: { amount: "317.45", currency: "EUR" } }),
  "type boolean": change({ gift: "no" }),
  "type array": change({ coupons: { 0: "WELCOME" } }),
  "type object": change({ shipping: "12 St James's Square" }),
  "null where none is": change({ gift: null }),
  enum: change({ status: "lost" }),
  "enum, nested": change({ total: { amount: 1, currency: "GBP" } }),
  const: change({ channel: "shop" }),
  minLength: change({ lines: [{ ...line(), sku: "AB" }] }),
  maxLength: change({ customer: { ...order.customer, name: "a".repeat(81) } }),
  "maxLength, astral": change({ lines: [{ ...line(), sku: "🂠🂡" }] }),
  "maxLength in nullable": change({ note: "a".repeat(201) }),
  pattern: change({ number: "ORD-47" }),
  "pattern, anchored": change({ number: "ORD-004711\n" }),
  "format uuid": change({ id: "0b8e0b64" }),
  "format date-time": change({ placedAt: "2026-11-31T25:00:00Z" }),
  "format email": change({ customer: { ...order.customer, email: "ada@" } }),
  "format uri": change({ customer: { ...order.customer, website: "example" } }),
  minimum: change({ priority: 0 }),
  maximum: change({ priority: 6 }),
  "minimum in nullable": change({ discount: -1 }),
  exclusiveMinimum: change({ customer: { ...order.customer, age: 13 } }),
  multipleOf: change({ total: { amount: 0.125, currency: "EUR" } }),
  minItems: change({ lines: [] }),
  maxItems: change({ lines: Array.from({ length: 21 }, line) }),
  uniqueItems: change({ coupons: ["WELCOME", "WELCOME"] }),
  "additionalProperties false, top": { ...order, colour: "red" },
  "additionalProperties false, $ref": change({ billing: { ...order.billing, planet: "Earth" } }),
  "additionalProperties as a schema": change({ labels: { team: 1 } }),
  maxProperties: change({ labels: Object.fromEntries([..."abcdefghi"].map((key) => [key, key])) }),
  "oneOf, no form": change({ payment: { kind: "cash" } }),
  "oneOf, another form's fields": change({
    payment: { kind: "transfer", token: "tok_1f6f4d5a90" },
  }),
};

function line(): Order["lines"][number] {
  return { sku: "SKU-1", title: "One", quantity: 1, price: { amount: 1, currency: "EUR" } };
}

function change(part: Readonly<Partial<Record<keyof Order, unknown>>>): unknown {
  return { ...order, ...part };
}

function without(name: keyof Order): unknown {
  return Object.fromEntries(Object.entries(order).filter(([key]) => key !== name));
}
