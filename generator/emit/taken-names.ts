/** The types that an operation may declare; no schema may take one of these names. */
export const operationSuffixes = [
  "Input",
  "Path",
  "Query",
  "Headers",
  "Cookies",
  "Body",
  "BodyBase",
  "Output",
  "OutputBase",
  "Error",
  "ErrorCode",
  "Responses",
  "ResponseHeaders",
];

/** Global types that emitted code uses: a schema called `Blob` must not shadow the real one. */
export const globalTypes =
  "Array ArrayBuffer ArrayBufferView AsyncIterable Blob Boolean Date Error Exclude Extract File FormData Function Headers Iterable Map Number Object Omit Pick Promise ReadableStream Record Request Response Set String Symbol URL URLSearchParams Uint8Array AbortSignal Readonly Partial ReadonlyArray".split(
    " ",
  );

/** What the package exports besides operations. */
export const packageValues = [
  "createClient",
  "createTransport",
  "createBareTransport",
  "refreshing",
  "withRetries",
  "withHooks",
  "allAnswers",
  "reportAnswers",
  "refuseAnswers",
  // Stay in their module.
  "description",
  "schemes",
  "credentialsFromEnvironment",
  "optionsFromEnvironment",
  "httpAttributes",
  "handlers",
  "createMock",
];

/** The types that every package exports; no schema may take one of these names. */
export const packageTypes =
  "Client ClientOptions BareTransportOptions Authentication Refreshing AnswerCheck AnswerOf AnswerValidators UnexpectedAnswerError Transport TransportOptions CallOptions Credential Credentials Expiring ExpiringToken Provided SessionKeys SigningKeys Fetch ClientError ApiError NetworkError TimeoutError AbortError UnexpectedBodyError InputError ValidationError OutcomeUnknownError ErrorCause ErrorStatus LookOptions RetryOptions Hooks AttemptEvent ResponseEvent RetryEvent HttpAttributes".split(
    " ",
  );
