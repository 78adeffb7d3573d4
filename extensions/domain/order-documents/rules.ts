import type { DocumentVisibility } from './choices.ts';

/** Somebody who sees the order. */
export type Viewer = {
  user: string | null;
  /** He reads all orders of the company, not only those he is assigned to. */
  isOffice: boolean;
  /** He keeps the documents of others. */
  isKeeper: boolean;
};

export type Guarded = {
  visibility: DocumentVisibility;
  author: string | null;
  people: readonly string[];
};

const isAmong = (viewer: Viewer, { author, people }: Guarded): boolean =>
  viewer.user !== null && (viewer.user === author || people.includes(viewer.user));

export const maySee = (viewer: Viewer, document: Guarded): boolean => {
  if (viewer.isKeeper || isAmong(viewer, document)) return true;
  return document.visibility === 'order' || (document.visibility === 'office' && viewer.isOffice);
};

/** Who may say what a document is, who sees it, and that it counts no longer. */
export const mayKeep = (viewer: Viewer, { author }: Pick<Guarded, 'author'>): boolean =>
  viewer.isKeeper || (viewer.user !== null && viewer.user === author);

/** A technician has no use for what he could not see again. */
export const mayChoose = (viewer: Viewer, visibility: DocumentVisibility): boolean =>
  viewer.isOffice || viewer.isKeeper || visibility !== 'office';
