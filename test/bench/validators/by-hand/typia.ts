// The order as types for typia: what it has tags for. It has none for `maxProperties`, `is` lets unknown properties pass, and its
// `MultipleOf<0.01>` refuses 12.25, so that one is left out.
import typia, { type tags } from "typia";

type Money = {
  amount: number & tags.Minimum<0>;
  currency: "EUR" | "USD" | "CNY";
};
type Address = {
  street: string & tags.MinLength<1>;
  city: string & tags.MinLength<1>;
  zip: string & tags.Pattern<"^[0-9A-Z -]{3,10}$">;
  country: string & tags.MinLength<2> & tags.MaxLength<2>;
};
type Line = {
  sku: string & tags.MinLength<3> & tags.MaxLength<20>;
  title?: string;
  quantity: number & tags.Type<"int32"> & tags.Minimum<1> & tags.Maximum<999>;
  price: Money;
};
type Customer = {
  name: string & tags.MinLength<1> & tags.MaxLength<80>;
  email: string & tags.Format<"email">;
  phone?: string & tags.Pattern<"^\\+[0-9]{6,15}$">;
  age?: number & tags.Type<"int32"> & tags.ExclusiveMinimum<13>;
  website?: string & tags.Format<"uri">;
};
type Card = { kind: "card"; token: string & tags.MinLength<8> };
type Transfer = {
  kind: "transfer";
  iban: string & tags.Pattern<"^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$">;
};
type Order = {
  id: string & tags.Format<"uuid">;
  number: string & tags.Pattern<"^ORD-[0-9]{6}$">;
  status: "open" | "paid" | "shipped" | "cancelled";
  channel: "web";
  placedAt: string & tags.Format<"date-time">;
  customer: Customer;
  shipping: Address;
  billing?: Address;
  lines: Line[] & tags.MinItems<1> & tags.MaxItems<20>;
  coupons?: (string & tags.MaxLength<12>)[] & tags.UniqueItems;
  total: Money;
  payment: Card | Transfer;
  note?: (string & tags.MaxLength<200>) | null;
  discount?: (number & tags.Minimum<0>) | null;
  priority?: number & tags.Type<"int32"> & tags.Minimum<1> & tags.Maximum<5>;
  gift?: boolean;
  labels?: Record<string, string & tags.MaxLength<40>>;
};

export const is = typia.createIs<Order>();
export const validate = typia.createValidate<Order>();
