/**
 * SQL that follows from the model and that a Directus snapshot cannot carry. Each object has a name
 * of its own, so the applier can tell what is new, what changed and what is no longer wanted.
 */
export type DerivedObject = {
  kind: 'constraint' | 'function' | 'index' | 'trigger';
  table: string;
  name: string;
  /** Complete statements that create the object, and fill what it is to keep. */
  create: string;
};
