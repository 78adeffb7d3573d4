import type { DocumentVisibility } from '../../../../domain/order-documents/choices.ts';

export type Person = { id: string; name: string };
export type Version = {
  id: string;
  number: number;
  fileName: string;
  fileType: string;
  sizeBytes: number;
  comment: string | null;
  by: string | null;
  at: string;
  isShown: boolean;
};
export type OrderDocument = {
  id: string;
  title: string;
  category: string;
  visibility: DocumentVisibility;
  people: Person[];
  withdrawn: { at: string; by: string | null; reason: string } | null;
  canKeep: boolean;
  versions: Version[];
};
/** The answer of `GET /api/orders/:id/documents`. */
export type OrderDocuments = {
  documents: OrderDocument[];
  people: Person[];
  can: { add: boolean; chooseOffice: boolean };
};
