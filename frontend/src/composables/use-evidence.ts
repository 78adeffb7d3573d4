import { newId } from '../../../extensions/domain/kernel/ids.ts';
import type { EvidenceCategory, EvidenceKind } from '../../../extensions/domain/work/choices.ts';
import type { FieldVisit } from '../../../extensions/domain/work/field-contract.ts';
import { useDatabase, useSync } from '../session/session.ts';
import { enqueueEvidence } from '../store/enqueue.ts';
import { writeWithin } from '../store/make-room.ts';
import { type Picture, shrink, smallerForms } from '../visit/picture.ts';
import { keeping, measureRoom } from './use-storage.ts';
import { recentPosition } from './use-position.ts';

type Keep = {
  kind: EvidenceKind;
  category: EvidenceCategory;
  label: string;
  caption?: string;
  task?: string;
  picture: Picture;
};

/** Keeps evidence on the device first; it is sent before any command that needs it. */
export const useEvidence = () => {
  const db = useDatabase();
  const { sync } = useSync();
  return {
    /** @returns the item's id, which a command may name */
    keep: async (visit: FieldVisit, input: Keep): Promise<string> => {
      const takenAt = new Date().toISOString();
      const clientRef = newId();
      const position = recentPosition();
      const put = ({ sha256, ...file }: Picture): Promise<void> =>
        enqueueEvidence(
          db,
          {
            order: visit.id,
            kind: input.kind,
            category: input.category,
            clientRef,
            takenAt,
            sha256,
            ...(input.task ? { task: input.task } : {}),
            ...(input.caption ? { caption: input.caption } : {}),
            ...(position ? { lat: String(position.lat), lng: String(position.lng) } : {}),
          },
          file,
          { orderNumber: visit.number, label: input.label },
        );
      await keeping(() =>
        writeWithin(db, [
          () => put(input.picture),
          ...smallerForms.map((form) => async () => put(await shrink(input.picture, form))),
        ]),
      );
      void measureRoom().catch(() => undefined);
      void sync();
      return clientRef;
    },
  };
};
