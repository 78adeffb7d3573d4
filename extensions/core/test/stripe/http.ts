import { createHash } from 'node:crypto';

/** A refusal as Stripe writes it. `kept`: it is what a repeated call with the same key gets. */
export class Refused extends Error {
  readonly status: number;
  readonly error: Record<string, unknown>;
  readonly kept: boolean;
  constructor(status: number, error: Record<string, unknown>, kept = false) {
    super(String(error['message'] ?? error['code']));
    this.status = status;
    this.error = error;
    this.kept = kept;
  }
}

export const invalid = (message: string, more: Record<string, unknown> = {}): Refused =>
  new Refused(400, { type: 'invalid_request_error', message, ...more });
export const missing = (what: string, id: string): Refused =>
  new Refused(404, {
    ...{ type: 'invalid_request_error', code: 'resource_missing', param: 'id' },
    message: `No such ${what}: '${id}'`,
  });

type Tree = { [name: string]: string | Tree };
export type Params = Tree;

/** `a[b]=c&a[]=d` as an object; what is no form is refused. */
export const parseForm = (text: string): Params => {
  const params: Params = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const path = [...key.matchAll(/[^[\]]+|(?<=\[)(?=\])/g)].map(
      ([part], at) => part || String(at),
    );
    let into = params;
    for (const part of path.slice(0, -1)) into = (into[part] ??= {}) as Tree;
    into[path.at(-1) ?? ''] = value;
  }
  return params;
};

/** Stripe refuses what it does not know; nothing is passed over. */
export const onlyKnown = (params: Params, known: readonly string[]): void => {
  for (const name of Object.keys(params))
    if (!known.includes(name))
      throw invalid(`Received unknown parameter: ${name}`, {
        ...{ code: 'parameter_unknown', param: name },
      });
};

export const text = (params: Params, name: string): string | undefined => {
  const value = params[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw invalid(`Invalid string: ${name}`, { param: name });
  return value;
};
export const needed = (params: Params, name: string): string => {
  const value = text(params, name);
  if (value === undefined || value === '')
    throw invalid(`Missing required param: ${name}.`, { code: 'parameter_missing', param: name });
  return value;
};
export const listOf = (value: string | Tree | undefined): string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : Object.values(value).map(String);
export const isTrue = (value: string | undefined): boolean => value === 'true';

export const fingerprint = (path: string, body: string): string =>
  createHash('sha256').update(`${path}\n${body}`).digest('hex');
