import type { Operation } from "../../model/api.ts";
import { code, importedValue, type Code } from "../../print/code.ts";
import type { Comment } from "../../print/comment.ts";
import { isChecked } from "../input-parts.ts";
import { paths, type Names } from "../names.ts";

/** Whether functions that look at inputs are meant, or those that do not. */
export type Look = "checked" | "unchecked";

/** The function that calls an operation. */
export function calleeOf(operation: Operation, names: Names, look: Look): Code {
  const { value, unchecked, file } = names.operation(operation);
  const name = look === "unchecked" && isChecked(operation) ? unchecked : value;
  return code`${importedValue(name, paths.operation(file))}`;
}

/** What is said of a function that does not look. */
export function uncheckedComment(checked: string): Comment {
  return {
    text: `\`${checked}\` without a look at the input, so that a bundle holds no validator of it.`,
  };
}
