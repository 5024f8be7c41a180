/** An error that the lake answers with, its body in the shape the hosted API uses. */
export class LakeError extends Error {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415;
  readonly body: Record<string, unknown>;

  constructor(status: LakeError['status'], message: string, body: Record<string, unknown>) {
    super(message);
    this.name = 'LakeError';
    this.status = status;
    this.body = body;
  }
}

const statusNames = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
} as const;

/** Makes an error about the request itself, in the shape of Sanity's gateway. */
export function requestError(status: LakeError['status'], message: string): LakeError {
  return new LakeError(status, message, {
    statusCode: status,
    error: statusNames[status],
    message,
  });
}

/** Makes the error of a query that cannot be parsed: the client prints the place from `start` and `end`. */
export function queryParseError(
  query: string,
  description: string,
  start: number,
  end: number,
): LakeError {
  return new LakeError(400, description, {
    error: { type: 'queryParseError', description, query, start, end },
  });
}

/** What is wrong with one mutation or action, in Sanity's words for it. */
export class WriteProblem extends Error {
  readonly type: string;
  readonly details: Record<string, unknown>;

  constructor(type: string, description: string, details: Record<string, unknown> = {}) {
    super(description);
    this.name = 'WriteProblem';
    this.type = type;
    this.details = details;
  }
}

/** Makes the error that refuses a whole transaction because of its mutation or action at `index`. */
export function transactionError(
  kind: 'mutationError' | 'actionError',
  problem: WriteProblem,
  index: number,
): LakeError {
  const what = kind === 'mutationError' ? 'mutation' : 'action';
  const description = `The ${what}(s) failed: ${problem.message}`;
  const item = { type: problem.type, description: problem.message, ...problem.details };
  const status = problem.type === 'validationError' ? 400 : 409;
  return new LakeError(status, description, {
    error: { type: kind, description, items: [{ error: item, index }] },
  });
}
