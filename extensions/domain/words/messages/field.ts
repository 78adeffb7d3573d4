import type { Text } from '../languages.ts';

export const fieldMessages = {
  FIELD_EARLIER_REFUSED: {
    en: 'An earlier change of this visit was not accepted; settle it first.',
    ms: 'Perubahan terdahulu bagi lawatan ini tidak diterima; selesaikannya dahulu.',
    fr: 'Une modification antérieure de cette intervention n’a pas été acceptée ; réglez-la d’abord.',
  },
  FIELD_EVIDENCE_BROKEN: {
    en: 'The file arrived damaged: its checksum differs. Send it again.',
    ms: 'Fail tiba dalam keadaan rosak: jumlah semaknya berbeza. Hantar semula.',
    fr: 'Le fichier est arrivé endommagé : son empreinte diffère. Envoyez-le à nouveau.',
  },
  FIELD_EVIDENCE_TYPE: {
    en: 'Only pictures (JPEG, PNG, WebP, HEIC) are taken.',
    ms: 'Hanya gambar (JPEG, PNG, WebP, HEIC) diterima.',
    fr: 'Seules les images (JPEG, PNG, WebP, HEIC) sont acceptées.',
  },
  FIELD_EVIDENCE_NEEDED: {
    en: 'This picture proves a reported blocker or an approval and stays.',
    ms: 'Gambar ini membuktikan halangan yang dilaporkan atau kelulusan dan kekal.',
    fr: 'Cette photo prouve un blocage signalé ou un accord et reste.',
  },
  FIELD_EVIDENCE_WITHDRAWN: {
    en: 'There is no such picture of yours to take back.',
    ms: 'Tiada gambar anda yang boleh ditarik balik.',
    fr: 'Aucune photo de vous à retirer ici.',
  },
  'FIELD_EVIDENCE_TYPE.pdf': {
    en: 'Only pictures (JPEG, PNG, WebP, HEIC) and PDF files are taken.',
    ms: 'Hanya gambar (JPEG, PNG, WebP, HEIC) dan fail PDF diterima.',
    fr: 'Seules les images (JPEG, PNG, WebP, HEIC) et les fichiers PDF sont acceptés.',
  },
  FIELD_EVIDENCE_UNKNOWN: {
    en: 'The proof of the approval has not arrived.',
    ms: 'Bukti kelulusan belum diterima.',
    fr: 'La preuve de l’accord n’est pas arrivée.',
  },
  FIELD_NOT_YOURS: {
    en: 'This visit is no longer yours. The office decides what counts; your photos are kept.',
    ms: 'Lawatan ini bukan milik anda lagi. Pejabat menentukan apa yang dikira; foto anda disimpan.',
    fr: 'Cette intervention n’est plus la vôtre. Le bureau décide de ce qui compte ; vos photos sont conservées.',
  },
  FIELD_NO_TECHNICIAN: {
    en: 'Your account does no field work: ask an administrator to link it to a technician.',
    ms: 'Akaun anda tidak membuat kerja lapangan: minta pentadbir memautkannya kepada juruteknik.',
    fr: 'Votre compte ne fait pas de travail sur le terrain : demandez à un administrateur de le relier à un technicien.',
  },
} as const satisfies Readonly<Record<string, Text>>;
