import { isRawObject, own } from "../../source/raw.ts";
import { form, hasForm, type Form } from "./form.ts";
import { object, oneOf, text, textMap, type Test } from "./tests.ts";

const common = { "type!": text, description: text };

const schemes: ReadonlyMap<unknown, Form> = new Map([
  ["apiKey", form({ ...common, "name!": text, "in!": oneOf("query", "header", "cookie") })],
  [
    "http",
    form(
      { ...common, "scheme!": text, bearerFormat: text },
      {
        also: (scheme) =>
          !Object.hasOwn(scheme, "bearerFormat") || /^bearer$/i.test(String(scheme["scheme"])),
      },
    ),
  ],
  ["mutualTLS", form(common)],
  ["oauth2", form({ ...common, "flows!": object })],
  ["openIdConnect", form({ ...common, "openIdConnectUrl!": text })],
]);

/** A security scheme in the form of its type. */
export const securitySchemeForm = form(
  {},
  {
    others: "any",
    also: (scheme) => {
      const known = schemes.get(own(scheme, "type"));
      return known !== undefined && hasForm(scheme, known);
    },
  },
);

const flow = { refreshUrl: text, "scopes!": textMap };
const atAuthorization = { ...flow, "authorizationUrl!": text };
const atToken = { ...flow, "tokenUrl!": text };

/** The flows of OAuth, each with its addresses. */
export const flowsForm = form({
  implicit: isFlow(form(atAuthorization)),
  password: isFlow(form(atToken)),
  clientCredentials: isFlow(form(atToken)),
  authorizationCode: isFlow(form({ ...atAuthorization, ...atToken })),
});

function isFlow(wanted: Form): Test {
  return (value) => isRawObject(value) && hasForm(value, wanted);
}
