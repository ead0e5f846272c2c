/** Gives a value a name inside an expression. */
export function given<Value, Result>(value: Value, use: (value: Value) => Result): Result {
  return use(value);
}
