import type { CodeEntry } from "../source/codes.ts";

/** Problems of what a person asked for, before any description is read, and of the folder that output goes to. */
export const usageCodes = {
  "usage/option": {
    title: "Options that do not go together, or one that is missing",
    severity: "error",
    cause:
      "`--input` and `--output` belong together and name one API; without them, the APIs come from the config file or from `specs/`.",
    fix: "Give both options, or none of them.",
  },
  "usage/kind": {
    title: "A kind of output that does not exist",
    severity: "error",
    cause: "`emit` takes types, client, validators, mocks, docs and package.",
    fix: "Correct the name.",
  },
  "usage/input": {
    title: "The input is no file that can be read",
    severity: "error",
    cause: "The path points at nothing, at a folder, or into the network. Nothing is ever fetched.",
    fix: "Give the path of a YAML or JSON file on this machine.",
  },
  "usage/output": {
    title: "The output cannot go where it should",
    severity: "error",
    cause:
      "The path is a file, or two APIs would write into one folder, where each would remove what the other made.",
    fix: "Give each API a folder of its own.",
  },
  "usage/package-name": {
    title: "Not a name for an npm package",
    severity: "error",
    cause:
      "Names are lower case, up to 214 letters, digits and `-._~`, with a scope such as `@shop/` before them if wanted.",
    fix: "Correct the name.",
  },
  "usage/api": {
    title: "An API that does not exist",
    severity: "error",
    cause: "Neither the config file nor a folder under `specs/` has that name.",
    fix: "Correct the name, or run the command where the config file or `specs/` is.",
  },
  "usage/port": {
    title: "An address that the mock cannot listen at",
    severity: "error",
    cause:
      "The port is taken, or belongs to the system, or the host is no address of this machine.",
    fix: "Choose another port, or `--port 0` for any that is free.",
  },
  "usage/credentials": {
    title: "A file of credentials that cannot be used",
    severity: "error",
    cause: "`--credentials` names a YAML or JSON file with `tokens`, `keys` or both.",
    fix: "Correct the file. What is in it is never shown.",
  },
  "usage/state": {
    title: "A file of a mock's state that cannot be used",
    severity: "error",
    cause:
      "`--state` names a file that is damaged, that something else has written, or that cannot be written. It was left as it is.",
    fix: "Repair it, move it away, or name another file; give each server a file of its own.",
  },
  "config/unreadable": {
    title: "The config file cannot be loaded",
    severity: "error",
    cause:
      "The file is missing, is no JSON, or ends in an exception; or there are several config files and it is not clear which one holds.",
    fix: "Correct the file; `export default defineConfig({ apis: [] })` is the smallest there is.",
  },
  "config/invalid": {
    title: "The config file says something that has no meaning",
    severity: "error",
    cause:
      "A config is `{ apis: [{ name, input, output, emit?, packageName? }] }`; every other property is most likely misspelt.",
    fix: "Correct the property that the message names.",
  },
  "output/foreign": {
    title: "A file that specwright did not make stands where one of its own goes",
    severity: "error",
    cause:
      "Only files that the last run listed in `.specwright.json` are ever overwritten or removed. Everything else is somebody's work.",
    fix: "Move or remove the file, or choose another output folder.",
  },
  "output/unwritable": {
    title: "The system refused to write",
    severity: "error",
    cause: "A full disk or a missing permission. The output was left as it was.",
    fix: "Make room or give the permission, then run again.",
  },
} satisfies Record<string, CodeEntry>;

export type UsageCode = keyof typeof usageCodes;

/** A config file, and the place in it where that can be told. */
export type UsagePlace = {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
};

/** Wrong usage as a value. */
export type UsageProblem = {
  readonly code: UsageCode;
  /** One sentence about this very case, with what it is about first: ``--emit: there is no kind `typs` ``. */
  readonly message: string;
  readonly fix: string;
  /** Set for what a config file says. */
  readonly at?: UsagePlace;
};

/** A value, or what is wrong with the question. */
export type Usage<T> =
  | { readonly value: T; readonly problems?: never }
  | { readonly value?: never; readonly problems: readonly UsageProblem[] };
