import {
  DOCKET_REJECT_REASONS,
  DOCKET_STATUSES,
  type DocketStatus,
  EVIDENCE_CATEGORIES,
  EVIDENCE_KINDS,
} from '../../../../domain/work/index.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { t, type WordKey } from '../../language/words.ts';
import type {
  GalleryFile,
  RecordAction,
  RecordState,
  TimelineEntry,
  Tone,
} from '../../record/types.ts';
import type { Docket } from './types.ts';

const TONES: Readonly<Record<DocketStatus, Tone>> = {
  received: 'info',
  verified: 'success',
  uploaded: 'success',
  rejected: 'danger',
};

export const statusWords = (status: DocketStatus): string => choiceLabel(DOCKET_STATUSES, status);
export const stateOf = ({ status }: Docket): RecordState => ({
  label: statusWords(status),
  tone: TONES[status],
});
export const reasonWords = (reason: string | null): string | null =>
  reason === null ? null : choiceLabel(DOCKET_REJECT_REASONS, reason);

/** The newest docket of the order where it is another one. */
export const newerThan = ({ id, versions }: Docket): Docket['versions'][number] | null => {
  const newest = versions[0];
  return newest && newest.id !== id ? newest : null;
};

/** The commands of the head: what brings the docket on is the button, the others the menu. */
export const actionsOf = (docket: Docket): RecordAction[] => {
  const may = new Set(docket.steps);
  const missing = docket.checks.filter(({ ok }) => !ok).length;
  const isStuck = !may.has('verify') && !may.has('upload') && !newerThan(docket);
  return [
    ...(may.has('verify')
      ? [
          {
            id: 'verify',
            label: t('dockets.verify'),
            icon: 'check_circle',
            isPrimary: true,
            whyNot: missing > 0 ? t('dockets.checksMissing', { n: missing }) : null,
          },
        ]
      : []),
    ...(may.has('upload')
      ? [{ id: 'upload', label: t('dockets.upload'), icon: 'cloud_done', isPrimary: true }]
      : []),
    ...(may.has('receive')
      ? [
          {
            id: 'generate',
            label: t('dockets.generateAgain'),
            icon: 'autorenew',
            isPrimary: isStuck,
          },
          { id: 'scan', label: t('dockets.scan'), icon: 'upload_file' },
        ]
      : []),
    ...(may.has('reject')
      ? [{ id: 'reject', label: t('dockets.reject'), icon: 'thumb_down', isDangerous: true }]
      : []),
  ];
};

/** Pictures and files of the evidence; a signature says whose it is. */
export const galleryOf = ({ evidence }: Docket): GalleryFile[] =>
  evidence.map(({ file, kind, category, caption, type, takenAt, technician }) => ({
    id: file,
    title: category
      ? choiceLabel(EVIDENCE_CATEGORIES, category)
      : choiceLabel(EVIDENCE_KINDS, kind),
    caption,
    type,
    at: takenAt,
    who: technician,
  }));

const KINDS: Readonly<Record<string, { word: WordKey; icon: string; tone?: Tone }>> = {
  docket_received: { word: 'dockets.wasReceived', icon: 'inbox' },
  docket_verified: { word: 'dockets.wasVerified', icon: 'check_circle', tone: 'success' },
  docket_rejected: { word: 'dockets.wasRejected', icon: 'thumb_down', tone: 'danger' },
  docket_uploaded: { word: 'dockets.wasUploaded', icon: 'cloud_done', tone: 'success' },
};

export const entriesOf = ({ history, rejectReason }: Docket): TimelineEntry[] =>
  history.map(({ id, kind, at, by, remark, portalReference }) => {
    const known = KINDS[kind];
    const reason = kind === 'docket_rejected' ? reasonWords(rejectReason) : null;
    return {
      id,
      at,
      group: 'history',
      icon: known?.icon ?? 'edit',
      title: known ? t(known.word) : t('dockets.wasChanged'),
      text: [reason, remark, portalReference].filter(Boolean).join('\n') || null,
      who: by,
      ...(known?.tone && { tone: known.tone }),
    };
  });
