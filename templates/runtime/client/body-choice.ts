import { InputError } from "./errors.js";
import type { BodyEncoder } from "./operation.js";

/** A body in the media type that the caller chooses with `contentType`; in the first one unless told. */
export const byContentType: BodyEncoder = (value, { choices = [] }, input) => {
  const { contentType } = input;
  const choice =
    contentType === undefined
      ? choices[0]
      : (choices.find(({ mediaType }) => mediaType === contentType) ??
        choices.find(({ mediaType }) => fits(contentType, mediaType)));
  if (!choice) {
    const known = choices.map(({ mediaType }) => mediaType).join(", ");
    throw new InputError(`\`contentType\` must be one of ${known}`);
  }
  return choice.encode(value, { ...choice, mediaType: contentType ?? choice.mediaType }, input);
};

/** True for `text/csv` and the range `text/*`. */
function fits(contentType: string, range: string): boolean {
  return range.endsWith("/*") && (range === "*/*" || contentType.startsWith(range.slice(0, -1)));
}
