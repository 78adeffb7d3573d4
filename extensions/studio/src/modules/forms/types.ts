import type { Answers, FormDefinition } from '../../../../domain/forms/index.ts';
import type { Answer } from '../../../../../packages/client/src/index.ts';

type Detail = Answer<'get', `/forms/${string}`>;
type Page = Answer<'get', `/forms/${string}/answers`>;

export type FormRow = Answer<'get', '/forms'>['forms'][number];
export type FormVersion = Omit<Detail['versions'][number], 'definition'> & {
  definition: FormDefinition;
};
export type FormUse = Detail['uses'][number];
/** What a form is made of, and what was answered, is checked by the rules of forms. */
export type FormDetail = Omit<Detail, 'versions'> & { versions: FormVersion[] };
export type Answered = Omit<Page['answers'][number], 'answers'> & { answers: Answers };
export type AnswerPage = Omit<Page, 'answers'> & { answers: Answered[] };

export type Problem = { field: string; message: string };
