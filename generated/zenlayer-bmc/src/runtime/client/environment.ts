import { InputError } from "./errors.js";

/** Variables of the environment, by the parts of a credential. */
type Variables = Readonly<Record<string, string>>;

/** A function for each scheme of which all that is needed is set; no log of a function shows what it gets. */
type Found<Schemes> = {
  readonly [Name in keyof Schemes]?: () => { readonly [Part in keyof Schemes[Name]]: string };
};

/** Credentials from the environment. Where there is one, as there is not in browsers, it must have those of a scheme. */
export function fromEnvironment<Schemes extends Readonly<Record<string, Variables>>>(
  schemes: Schemes,
): Found<Schemes> {
  const { process } = globalThis as { readonly process?: { readonly env?: Partial<Variables> } };
  const valueOf = (variable: string) => process?.env?.[variable]?.trim();
  const found = Object.entries(schemes).flatMap(([name, variables]) => {
    const parts = Object.entries(variables);
    const isComplete = parts.every(
      ([part, variable]) => part === "sessionToken" || valueOf(variable),
    );
    const read = () => Object.fromEntries(parts.map(([part, name]) => [part, valueOf(name)]));
    return isComplete ? [[name, read] as const] : [];
  });
  if (process?.env && !found[0]) {
    const wanted = Object.values(schemes).map((variables) => Object.values(variables).join(", "));
    throw new InputError(`the environment has no credentials; set ${wanted.join(" or ")}`);
  }
  return Object.fromEntries(found) as Found<Schemes>;
}
