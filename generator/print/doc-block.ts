import { Code, nothing } from "./code.ts";
import { commentText, type Comment } from "./comment.ts";

/** A doc comment as code, for members inside a type; nothing if it has nothing to say. */
export function docBlock(comment: Comment | undefined): Code {
  const text = comment && commentText(comment);
  if (text === undefined) return nothing;
  if (!text.includes("\n")) return new Code([`/** ${text} */\n`]);
  const lines = text.split("\n").map((line) => (line === "" ? " *" : ` * ${line}`));
  return new Code([`/**\n${lines.join("\n")}\n */\n`]);
}
