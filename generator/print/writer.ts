import { Code, type Imported } from "./code.ts";

/** Puts a long piece of code together from many small ones without making a piece of each. */
export class CodeWriter {
  readonly #parts: (string | Imported)[] = [];
  #text = "";

  /** Adds text that we wrote; text of a description comes as `Code`. */
  text(ours: string): this {
    this.#text += ours;
    return this;
  }

  /** Adds a piece as it is. */
  add({ parts }: Code): this {
    for (const part of parts) {
      if (typeof part === "string") this.#text += part;
      else {
        this.#flush();
        this.#parts.push(part);
      }
    }
    return this;
  }

  /** All that was added. */
  done(): Code {
    this.#flush();
    return new Code(this.#parts);
  }

  #flush(): void {
    if (this.#text !== "") this.#parts.push(this.#text);
    this.#text = "";
  }
}
