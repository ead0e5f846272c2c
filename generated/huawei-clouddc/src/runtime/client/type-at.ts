/** The type of what stands at a place of an answer; `*` stands for the items of a list. */
export type TypeAt<Value, Path extends string> = Path extends `/${infer Name}/${infer Rest}`
  ? TypeAt<Field<Value, Name>, `/${Rest}`>
  : Path extends `/${infer Name}`
    ? Field<Value, Name>
    : Value;

/** A member as it is where it is there: of a union, those parts that have it. */
type Field<Value, Name extends string> = Value extends readonly (infer Item)[]
  ? Name extends "*"
    ? Exclude<Item, null | undefined>
    : never
  : Value extends unknown
    ? Name extends keyof Value
      ? Exclude<Value[Name], null | undefined>
      : never
    : never;
