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
  const { env, valueOf } = environment();
  const found = Object.entries(schemes).flatMap(([name, variables]) => {
    const parts = Object.entries(variables);
    const isComplete = parts.every(
      ([part, variable]) => part === "sessionToken" || valueOf(variable),
    );
    const read = () => Object.fromEntries(parts.map(([part, name]) => [part, valueOf(name)]));
    return isComplete ? [[name, read] as const] : [];
  });
  if (env && !found[0]) {
    const wanted = Object.values(schemes).map((variables) => Object.values(variables).join(", "));
    throw new InputError(`the environment has no credentials; set ${wanted.join(" or ")}`);
  }
  return Object.fromEntries(found) as Found<Schemes>;
}

/** Options from the environment, by the variables that hold them: all of them, since to go on with a default may spend money elsewhere. */
export function optionsIn<Options>(variables: {
  readonly [Name in keyof Options]: string;
}): Options {
  const { valueOf } = environment();
  const named = Object.entries<string>(variables);
  const missing = named.flatMap(([, variable]) => (valueOf(variable) ? [] : [variable]));
  if (missing[0]) throw new InputError(`the environment lacks ${missing.join(", ")}`);
  return Object.fromEntries(named.map(([name, variable]) => [name, valueOf(variable)])) as Options;
}

/** The variables of the process; none where there is no process, as in browsers. */
function environment(): {
  readonly env: Partial<Variables> | undefined;
  readonly valueOf: (variable: string) => string | undefined;
} {
  const { process } = globalThis as { readonly process?: { readonly env?: Partial<Variables> } };
  const env = process?.env;
  return { env, valueOf: (variable) => env?.[variable]?.trim() };
}
