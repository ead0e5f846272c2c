import type { Case } from "./cases.ts";
import type { Page } from "./load.ts";
import type { Validate, Validators } from "./validators.ts";

/** A value that is tried as a whole, and the validator that it is tried on. */
export type Trial = {
  readonly operation: string;
  readonly subject: (validators: Validators) => Validate | undefined;
  readonly it: Case;
};

/** The requests and answers of a page, which are right, and values of other types in their place, which are not. */
export function wholesOf({ file }: Page): readonly Trial[] {
  const { operation } = file;
  const requests = Object.entries(file.requests).flatMap(([name, { warns = [], ...request }]) =>
    Object.entries(request).map(([group, value]): Trial => {
      const suffix = group.slice(0, 1).toUpperCase() + group.slice(1);
      return {
        operation,
        subject: (validators) => validators.group(operation, suffix),
        it: { ...whole(`request ${name}, ${group}`, value), warns: group === "body" ? warns : [] },
      };
    }),
  );
  const answers = Object.entries(file.responses ?? {}).map(([status, value]): Trial => ({
    operation,
    subject: (validators) => validators.answer(operation, status),
    it: { ...whole(`answer ${status}`, value), warns: [] },
  }));
  const further = (file.answers ?? []).flatMap(({ status, accept = [], refuse = [] }) => {
    const subject: Trial["subject"] = (validators) => validators.answer(operation, String(status));
    const tried = (outcome: Case["outcome"]) => (value: unknown) => ({
      operation,
      subject,
      it: { ...whole(`answer ${status}, ${JSON.stringify(value)}, ${outcome}`, value), outcome },
    });
    return [...accept.map(tried("accepted")), ...refuse.map(tried("refused"))];
  });
  const both = [...requests, ...answers].flatMap(({ subject, it }) => [
    { operation, subject, it },
    ...otherThan(it.value).map((value): Trial => {
      const title = `${JSON.stringify(value)} in place of ${it.title}`;
      return { operation, subject, it: { ...whole(title, value), outcome: "refused" } };
    }),
  ]);
  return [...both, ...further];
}

/** A case of a value as a whole: nothing is said of where an issue points. */
export function whole(title: string, value: unknown): Case {
  return { title, outcome: "accepted", value, place: [], below: [[]], above: [[]] };
}

/** What is no request and no answer, unless it is one: they are objects, and texts in a few places. */
function otherThan(value: unknown): readonly unknown[] {
  return [null, true, 1, "text", []].filter(
    (other) => typeof other !== typeof value || other === null,
  );
}
