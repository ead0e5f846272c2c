import type { ExportFrom } from "../../print/declare.ts";
import { identifier } from "../../print/identifier.ts";
import { isChecked } from "../input-parts.ts";
import { answerHeaders } from "../media.ts";
import { paths } from "../names.ts";
import { polledBy } from "../waiting-names.ts";
import {
  errorExports,
  exportAll,
  pagedOperations,
  some,
  typeExports,
  unknownExport,
  waitingTypeExports,
  type NamedApi,
} from "./exports.ts";

/** What the main entry has, under the same names, but without checks of inputs; a client that binds all of it is not there. */
export function uncheckedExports({ api, names }: NamedApi): readonly ExportFrom[] {
  const operations = api.operations.map((operation): ExportFrom => {
    const { value, unchecked, file } = names.operation(operation);
    return renamed(value, isChecked(operation) && unchecked, paths.operation(file));
  });
  const more = api.operations.map((operation): ExportFrom => {
    const { type, file } = names.operation(operation);
    const reader = answerHeaders(operation).length > 0 ? [`read${type}Headers`] : [];
    return some(
      paths.operation(file),
      [...reader, `is${type}Error`].map((name) => identifier(name)),
      false,
    );
  });
  const pages = pagedOperations(api).map((operation): ExportFrom => {
    const { value, unchecked } = names.pages(operation);
    const path = paths.pages(names.operation(operation).file);
    return renamed(value, isChecked(operation) && unchecked, path);
  });
  const waiters = api.operations.flatMap((operation) =>
    operation.waiters.flatMap((waiter): readonly ExportFrom[] => {
      const { value, andWait, unchecked, file } = names.waiter(waiter);
      const polled = polledBy(waiter, api);
      const path = paths.waiter(file);
      return [
        renamed(value, isChecked(polled) && unchecked.value, path),
        renamed(andWait, isChecked(operation, polled) && unchecked.andWait, path),
      ];
    }),
  );
  return [
    ...operations,
    exportAll(paths.transport, false),
    ...more,
    ...pages,
    ...waiters,
    ...typeExports({ api, names }),
    errorExports,
    unknownExport,
    ...waitingTypeExports({ api, names }),
  ];
}

/** An export under its usual name, of a function that may have another one where it is. */
function renamed(name: string, own: string | false, from: string): ExportFrom {
  return {
    kind: "export",
    names: [identifier(own || name)],
    ...(own ? { as: identifier(name) } : {}),
    from,
    typeOnly: false,
  };
}
