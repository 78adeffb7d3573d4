/** What the operator should know about a merge, in words. */
export type MergeNote = {
  kind: 'kept' | 'put back' | 'leftover' | 'deleted';
  subject: string;
  detail: string;
};
