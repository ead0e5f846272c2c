import type { Fault } from "../fault.js";
import type { MockOperation } from "../operation.js";

/** A reason to refuse a request for the state of things. Nothing has changed when it is thrown. */
export class Refusal extends Error {
  readonly code: string | undefined;
  readonly status: number;

  constructor(code: string | undefined, status: number, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }

  /** The fault of an operation; its list of codes knows the status. */
  fault({ codes = [] }: MockOperation): Fault {
    const listed = codes.find(({ code }) => code === this.code);
    return {
      statuses: listed ? [listed.status] : [this.status, 400],
      message: this.message,
      ...(this.code === undefined ? {} : { code: this.code }),
    };
  }
}
