import { compileFunction } from "node:vm";
import type { MockApi, MockOperation } from "../../templates/runtime/mocks/operation.ts";
import { entryModule, isRuntime, type Program, type Sketch } from "./modules.ts";

type Module = Record<string, unknown>;

/**
 * Runs the modules of a program, each when it is needed for the first time; `runtime` holds those that all programs share. An operation
 * that `early` finds elsewhere is taken from there.
 */
export function linkProgram(
  program: Program,
  runtime: ReadonlyMap<string, Module>,
  early: (sketch: Sketch) => MockOperation | undefined = () => undefined,
): MockApi {
  const modules = new Map<string, Module>();
  const link = (path: string): Module => {
    const known = isRuntime(path) ? runtime.get(path) : modules.get(path);
    if (known) return known;
    const module: Module = {};
    // Known before it has run, so that modules may need each other in a circle.
    modules.set(path, module);
    const run = compileFunction(program.textOf(path), ["$exports", "$link"], { filename: path });
    (run as (exports: Module, link: (path: string) => Module) => void)(module, link);
    return module;
  };

  const sketches = new Map<string, Module>();
  for (const sketch of program.operations) {
    const { module, name } = sketch;
    const load = (): MockOperation => early(sketch) ?? (link(module)[name] as MockOperation);
    sketches.set(module, { [name]: lazyOperation(sketch, load) });
  }
  // The list itself is made of sketches: no operation is made before somebody asks for more than its route.
  const list: Module = {};
  const run = compileFunction(program.textOf(entryModule), ["$exports", "$link"], {
    filename: entryModule,
  });
  (run as (exports: Module, link: (path: string) => Module) => void)(
    list,
    (path) => sketches.get(path) ?? link(path),
  );
  return list["api"] as MockApi;
}

type Rest = Exclude<keyof MockOperation, keyof Sketch>;

const rest: Readonly<Record<Rest, true>> = {
  parameters: true,
  body: true,
  security: true,
  validators: true,
  answer: true,
  errors: true,
  codes: true,
  lifecycle: true,
  secrets: true,
};

/** An operation that is there as far as its route goes, and becomes whole at the first look at anything else. */
function lazyOperation(
  { id, method, path, constants }: Sketch,
  load: () => MockOperation,
): Pick<MockOperation, "id"> {
  const operation = { id, method, path, ...(constants ? { constants } : {}) };
  const makeWhole = (): MockOperation => {
    const whole = load();
    for (const name of Object.keys(rest) as Rest[])
      Object.defineProperty(operation, name, {
        value: whole[name],
        writable: true,
        enumerable: true,
      });
    return whole;
  };
  for (const name of Object.keys(rest) as Rest[]) {
    Object.defineProperty(operation, name, {
      get: () => makeWhole()[name],
      configurable: true,
      enumerable: true,
    });
  }
  return operation;
}
