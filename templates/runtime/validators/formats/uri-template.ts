/** A URI template of RFC 6570: text with expressions such as `{?page,size*}`. */
export function isUriTemplate(text: string): boolean {
  const literals = text
    .replace(/\{[+#./;?&=,!@|]?\w+\}/g, "-")
    .replace(/\{([^{}]+)\}/g, withoutExpression);
  return (
    !/[\0-\x20\x7f-\x9f"<>\\^`{|}\p{Surrogate}]/u.test(literals) && !/%(?![\da-f]{2})/i.test(text)
  );
}

/** A hyphen, which may not stand in an expression, if it is an operator, or none, and variables. Some operators are kept for later versions. */
function withoutExpression(all: string, expression: string): string {
  const variables = expression.replace(/^[+#./;?&=,!@|]/, "").split(",");
  const isRight = variables.every((variable) => {
    const name = variable.replace(/(?:\*|:[1-9]\d{0,3})$/, "");
    return !/[^\w.%]|^\.|\.\.|\.$|^$/.test(name);
  });
  return isRight ? "-" : all;
}
