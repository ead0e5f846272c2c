/** What can be made of a description. */
export type OutputKind = "types" | "client" | "validators" | "mocks" | "docs" | "package";

/** One API of a config file. Paths count from the folder of the config file. */
export type ApiConfig = {
  /** The name for messages and for choosing: `specwright generate <name>`. */
  readonly name: string;
  /** The OpenAPI document, YAML or JSON. Its `$ref`s stay within its folder. */
  readonly input: string;
  /** The folder that the output goes to; specwright overwrites and removes only files there that it made. */
  readonly output: string;
  /** What to make; default: everything, as an npm package. Without `package`, the modules stand right in the output folder. */
  readonly emit?: readonly OutputKind[];
  /** The name of the npm package; default: that of the output folder. */
  readonly packageName?: string;
};

/** What a config file exports as its default. */
export type Config = { readonly apis: readonly ApiConfig[] };

/** Gives back what it is given: it is there so that an editor knows the type of a config file's default export. */
export function defineConfig(config: Config): Config {
  return config;
}
