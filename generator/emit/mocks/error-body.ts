import type { Api, Operation } from "../../model/api.ts";
import type { Schema } from "../../model/schema.ts";
import { mediaKind } from "../media.ts";
import { standsFor } from "../sample/stands-for.ts";
import type { AnswerParts, Data } from "./answer-parts.ts";
import { envelopeOf, pruned } from "./envelope.ts";

/** An error's body with the places of its code and message. One that was made up holds nothing else that is optional. */
export function errorBody(parts: AnswerParts, operation: Operation, api: Api): Data {
  const { bodies, content } = parts;
  const [only, ...others] = bodies;
  // Vendors' codes differ from operation to operation; without them what is known of a body is good for all.
  const isShared = only && others.length === 0 && operation.errors.length === 0;
  const value = isShared ? only.value : undefined;
  if (!content || typeof value !== "object" || value === null)
    return findPlaces(parts, operation, api);
  const { mediaType } = content;
  const schema = content.schema && standsFor(content.schema, api);
  const known = shared.get(value);
  if (known && known.schema === schema && known.mediaType === mediaType) return known.data;
  const data = findPlaces(parts, operation, api);
  shared.set(value, { schema, mediaType, data });
  return data;
}

/** Most operations answer with the same few error bodies. */
const shared = new WeakMap<
  object,
  { readonly schema: Schema | undefined; readonly mediaType: string; readonly data: Data }
>();

function findPlaces({ bodies, content }: AnswerParts, operation: Operation, api: Api): Data {
  const places = bodies.map(({ value }) =>
    envelopeOf(value, content?.schema, operation.errors, api),
  );
  // Of several examples, one that can carry the vendor's codes is worth most, and the one that says least beside them fits most errors.
  const [{ body, place } = { body: undefined, place: undefined }] = bodies
    .map((one, index) => ({ body: one, place: places[index], length: lengthOf(one.value) }))
    .sort((a, b) => Number(!a.place?.code) - Number(!b.place?.code) || a.length - b.length);
  if (!body || !place) return {};
  if (body.isExample) return { body: body.value, ...place };
  const value =
    content?.schema && mediaKind(content.mediaType) === "json"
      ? pruned(body.value, Object.values(place), content.schema, api)
      : body.value;
  return { body: value, ...place, madeUp: true };
}

function lengthOf(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}
