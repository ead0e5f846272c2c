import type { Mock } from "./mock.js";
import type { ApiTypes } from "./types.js";

/** MSW's `http.all`, as far as it is needed here: this module does without MSW itself. */
type HandleAll<Handler> = (
  url: RegExp,
  resolve: (info: { readonly request: Request }) => Promise<Response | undefined>,
) => Handler;

/**
 * The handlers of a mock, one for each path, for all methods: a request with a wrong method gets an answer, too, and never
 * reaches the real service.
 */
export function handlersOf<Handler>(
  mock: Pick<Mock<ApiTypes>, "respond" | "urls">,
  handleAll: HandleAll<Handler>,
): Handler[] {
  return mock.urls.map((url) => handleAll(url, ({ request }) => mock.respond(request)));
}
