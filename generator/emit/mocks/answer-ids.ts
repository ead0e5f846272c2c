import type { Api } from "../../model/api.ts";
import { keywordOf, type Schema } from "../../model/schema.ts";
import { satisfies } from "../sample/index.ts";
import type { Data } from "./answer-parts.ts";
import { withText } from "./envelope.ts";
import { partsOf } from "./value-type.ts";

/** Ids of an answer itself: a form, and the places of a body that have one, as property names from the top. */
type AnswerId = {
  readonly form: string;
  readonly at: readonly (readonly string[])[];
};

/** `{ ids }`: the texts of a body that are another id in each answer; those that the schema would refuse are left out. */
export function idsData(body: unknown, schema: Schema | undefined, api: Api): Data {
  const ids = schema ? answerIds(body, schema, api) : [];
  return ids.length > 0 ? { ids } : {};
}

function answerIds(body: unknown, schema: Schema, api: Api): readonly AnswerId[] {
  const forms = new Map<string, (readonly string[])[]>();
  const look = (value: unknown, own: readonly Schema[], path: readonly string[]): void => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const [name, member] of Object.entries(value)) {
      const inner = own.flatMap((one) => membersOf(one, name)).flatMap((one) => partsOf(one, api));
      const form = inner.map(({ notes }) => notes.fresh).find((text) => text !== undefined);
      const at = [...path, name];
      if (form === undefined || typeof member !== "string") look(member, inner, at);
      else if (satisfies(withText(body, at, idLike(form)), schema, api))
        forms.set(form, [...(forms.get(form) ?? []), at]);
    }
  };
  look(body, partsOf(schema, api), []);
  return [...forms].map(([form, at]) => ({ form, at }));
}

function membersOf(schema: Schema, name: string): readonly Schema[] {
  return (keywordOf(schema, "properties")?.properties ?? [])
    .filter((property) => property.name === name)
    .map((property) => property.schema);
}

/** Any id of a form. */
function idLike(form: string): string {
  return form
    .replaceAll("{uuid}", "3f2b8c1e-9d4a-47f0-b6c5-e8a1d2f39b70")
    .replaceAll("{UUID}", "3F2B8C1E-9D4A-47F0-B6C5-E8A1D2F39B70")
    .replace(/\{(?:hex|digits):(\d+)\}/g, (_, length: string) => "7".repeat(Number(length)));
}
