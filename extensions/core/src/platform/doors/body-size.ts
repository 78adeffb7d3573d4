import type { Request } from 'express';
import { countValues } from '../../../../domain/kernel/text.ts';
import { refusal } from '../errors.ts';

/** Members and entries of a body, of all levels: each is looked at by guards, hooks and history. */
export const VALUES_MAX = 25_000;

/** The structure of an installation comes in one body. */
const WHOLE_STRUCTURE = '/schema/';

/** Asked before anything goes through a body, of a stranger's as of everybody's. */
export const refuseLargeBody = ({ path, body }: Pick<Request, 'path' | 'body'>): void => {
  if (path.startsWith(WHOLE_STRUCTURE) || countValues(body, VALUES_MAX) <= VALUES_MAX) return;
  throw refusal('CONTENT_TOO_LARGE.values', 413, { most: VALUES_MAX }, { limit: VALUES_MAX });
};
