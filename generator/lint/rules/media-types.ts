import type { Diagnostic } from "../../source/diagnostic.ts";
import { isRawObject, own } from "../../source/raw.ts";
import { inside } from "../../source/source.ts";
import type { Rule } from "../input.ts";
import { problem } from "../../source/problem.ts";

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
// RFC 9110, 8.3.1, and ranges such as `text/*`.
const mediaType = new RegExp(
  String.raw`^${token}/${token}(\s*;\s*${token}=(${token}|"[^"]*"))*\s*;?$`,
);

/** The keys of `content` are media types. */
export const mediaTypes: Rule = ({ objects }) =>
  (["requestBody", "response", "parameter", "header"] as const)
    .flatMap(objects)
    .flatMap(({ value, at }) => {
      const content = own(value, "content");
      if (!isRawObject(content)) return [];
      return Object.keys(content).flatMap((key): readonly Diagnostic[] => {
        if (mediaType.test(key)) return [];
        const place = { ...inside(at, "content", key), part: "key" as const };
        return [problem("media-type/malformed", place, `\`${key}\` is no media type`)];
      });
    });
