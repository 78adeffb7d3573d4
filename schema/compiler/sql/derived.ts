/**
 * SQL that follows from the model and that a Directus snapshot cannot carry. Each object has a name
 * of its own, so the applier can tell what is new, what changed and what is no longer wanted.
 */
export type DerivedObject = {
  kind: 'constraint' | 'index' | 'trigger';
  table: string;
  name: string;
  /** A complete statement that creates the object. */
  create: string;
};
