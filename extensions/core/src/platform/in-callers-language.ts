import type { Request } from 'express';
import type { Knex } from 'knex';
import { inWords, needsWords, wordAnswer } from '../../../domain/words/index.ts';
import { type DomainError, isDomainError, saidAgain, saidIn } from './errors.ts';
import { languageOfCaller } from './language.ts';

/** An answer of ours in the caller's language. Stored answers are in English and come by here too. */
export const answerInWords = async (knex: Knex, req: Request, body: unknown): Promise<unknown> =>
  needsWords(body) ? wordAnswer(body, await languageOfCaller(knex, req)) : body;

const reword = async (knex: Knex, req: Request, error: DomainError): Promise<void> => {
  const language = await languageOfCaller(knex, req);
  const said = saidAgain(error, language);
  error.message = inWords(saidIn(said), language);
  Object.assign(error, { extensions: wordAnswer(said.extensions, language) });
};

/** Refusals in the caller's language; one that cannot be worded stays in English. */
export const refusalInWords = async (knex: Knex, req: Request, error: unknown): Promise<void> => {
  const errors = (Array.isArray(error) ? error : [error]).filter(isDomainError);
  await Promise.all(errors.map((one) => reword(knex, req, one).catch(() => undefined)));
};
