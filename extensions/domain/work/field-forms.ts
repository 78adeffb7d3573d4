/** A published version as a device keeps it; it never changes under its id. */
export type FieldFormVersion = {
  id: string;
  form: string;
  code: string;
  name: string;
  number: number;
  /** As the rules of forms know it; what stands above them only carries it. */
  definition: Readonly<Record<string, unknown>>;
};

/** Answers of a visit as a device keeps them. */
export type FieldFormAnswer = {
  /** Made by who filled it in. */
  clientRef: string;
  form: string;
  version: string;
  task: string | null;
  status: 'started' | 'submitted';
  answers: Readonly<Record<string, unknown>>;
  submittedAt: string | null;
  byName: string | null;
};

/** What the work of a visit asks for. */
export type FieldFormUse = {
  form: string;
  /** The version that is filled in anew. */
  version: string;
  kind: 'required' | 'optional';
  task: string | null;
  taskTitle: string | null;
};

export type FieldForms = { uses: FieldFormUse[]; answers: FieldFormAnswer[] };

export const NO_FORMS: FieldForms = { uses: [], answers: [] };
