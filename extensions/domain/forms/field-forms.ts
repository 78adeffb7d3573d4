import type { AnswerStatus, UseKind } from './choices.ts';
import type { Answers, FormDefinition } from './definition.ts';

/** A published version as a device keeps it; it never changes under its id. */
export type FieldFormVersion = {
  id: string;
  form: string;
  code: string;
  name: string;
  number: number;
  definition: FormDefinition;
};

/** Answers of a visit as a device keeps them. */
export type FieldFormAnswer = {
  /** Made by who filled it in. */
  clientRef: string;
  form: string;
  version: string;
  task: string | null;
  status: AnswerStatus;
  answers: Answers;
  submittedAt: string | null;
  byName: string | null;
};

/** What the work of a visit asks for. */
export type FieldFormUse = {
  form: string;
  /** The version that is filled in anew. */
  version: string;
  kind: UseKind;
  task: string | null;
  taskTitle: string | null;
};

export type FieldForms = { uses: FieldFormUse[]; answers: FieldFormAnswer[] };

export const NO_FORMS: FieldForms = { uses: [], answers: [] };
