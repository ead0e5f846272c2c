import type { Api, SecurityScheme } from "../../model/api.ts";
import { joined, ours, span, type Markdown } from "../markdown.ts";
import { isInEnvironment, partsOf, signingOf } from "../usage/credential.ts";

/** A way to authenticate, as a row of the README. */
export type CredentialRow = {
  readonly name: Markdown;
  /** `{ accessKeyId, secretAccessKey }` */
  readonly give: Markdown;
  readonly use: Markdown;
};

/** What the README says of credentials. */
export function credentialsView({ securitySchemes }: Api): {
  readonly credentials: readonly CredentialRow[];
  readonly variables: Markdown | undefined;
} {
  const schemes = securitySchemes.filter(({ type }) => type !== "mutualTLS");
  const named = schemes.filter((scheme) => isInEnvironment([scheme]));
  return {
    credentials: schemes.map((scheme) => ({
      name: span(scheme.name),
      give: giveWords(scheme),
      use: useWords(scheme),
    })),
    variables:
      named.length === 0
        ? undefined
        : joined(
            named.flatMap(({ environment }) => environment.map(([, variable]) => span(variable))),
            ", ",
          ),
  };
}

function giveWords(scheme: SecurityScheme): Markdown {
  const signing = signingOf(scheme);
  if (signing) return span(`{ ${partsOf(signing).join(", ")} }`);
  const isPair = scheme.type === "http" && scheme.scheme === "basic";
  return isPair ? span("user:password") : ours("a text");
}

function useWords(scheme: SecurityScheme): Markdown {
  const signing = signingOf(scheme);
  if (signing) {
    const { tolerance } = signing.time;
    const time = tolerance % 60 === 0 ? `${tolerance / 60} minutes` : `${tolerance} seconds`;
    return ours(
      `signs each attempt (${span(signing.stringToSign[0] ?? "")}); a clock that is more than ${time} off is corrected`,
    );
  }
  if (scheme.type === "apiKey") return ours(`sent as ${scheme.location} ${span(scheme.parameter)}`);
  const word = scheme.type === "http" ? scheme.scheme : "bearer";
  return ours(`sent as header ${span("Authorization")}, ${span(word)}`);
}
