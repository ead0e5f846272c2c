import type { Api, Operation } from "../../model/api.ts";
import type { ListData } from "../../model/lifecycle.ts";
import { segmentsOf } from "../../source/pointer.ts";
import type { Data } from "./answer-parts.ts";

/** What an operation does to resources, as data for the runtime; undefined where nothing is declared. */
export function lifecycleData(operation: Operation, api: Api): Data | undefined {
  const { lifecycle } = operation;
  const token = tokenData(operation);
  if (!lifecycle) return token && { token };
  const { data } = lifecycle;
  const { "x-specwright-source": _, ...rest } = data as typeof data & Data;
  const answer = data.answer ?? shownAnswer(operation, api);
  return {
    ...rest,
    ...(data.lists ? { lists: listData(data.lists, operation) } : {}),
    ...(token ? { token } : {}),
    ...(answer === undefined ? {} : { answer }),
  };
}

/** What has no effect on a list is for lint alone. */
function listData(list: ListData, operation: Operation): Data {
  const { ignores: _, ...heeded } = list;
  return { ...heeded, ...listPlaces(operation) };
}

/** Where a list stands, and how its pages are asked for: pagination has said so. */
function listPlaces({ pagination, lifecycle }: Operation): Data {
  if (!pagination) return {};
  const { items, style, parameter, first, next, total } = pagination;
  return {
    at: lifecycle?.data.lists?.at ?? items,
    page: {
      style,
      by: parameter,
      ...(first === 1 ? {} : { first }),
      ...(next === undefined ? {} : { next }),
      ...(total === undefined ? {} : { total }),
    },
  };
}

/** An operation that reads a resource where the description says that one is shown answers with it. */
function shownAnswer({ id, lifecycle }: Operation, api: Api): unknown {
  const kind = lifecycle?.data.reads?.resource;
  const shown = api.resources.find(({ name }) => name === kind)?.data.shown;
  if (kind === undefined || shown?.operation !== id) return undefined;
  return (segmentsOf(shown.at ?? "") ?? []).reduceRight<unknown>(
    (inner, segment) => ({ [segment]: inner }),
    `$resources.${kind}#/0`,
  );
}

function tokenData({ parameters }: Operation): Data | undefined {
  const parameter = parameters.find(({ idempotencyToken }) => idempotencyToken);
  if (!parameter?.idempotencyToken) return undefined;
  const { lifetime, conflict, expired } = parameter.idempotencyToken;
  return {
    by: `$request.${parameter.location}.${parameter.name}`,
    ...(conflict === undefined ? {} : { conflict }),
    ...(expired === undefined ? {} : { expired }),
    ...(lifetime === undefined ? {} : { lifetime }),
  };
}
