import type { blocker as english } from '../en/blocker.ts';

export const blocker: Record<keyof typeof english, string> = {
  unavailable: 'Halangan tidak boleh dilaporkan dalam status ini.',
  beforeCustomer: 'Anda belum berjumpa pelanggan.',
  afterCustomer: 'Anda sudah berjumpa pelanggan.',
  dispatcherTold: 'Penyelaras dimaklumkan serta-merta.',
  what: 'Apa yang menghalang kerja?',
  choose: 'Pilih…',
  chooseWhat: 'Pilih apa yang menghalang kerja.',
  describe: 'Terangkan secara ringkas.',
  photoNeeded: 'Foto (diperlukan)',
  photo: 'Foto',
  blocker: 'Halangan',
  takePhoto: 'Ambil fotonya',
  needsPhoto: 'Sebab ini memerlukan sekurang-kurangnya satu foto.',
  report: 'Laporkan halangan',
  photoLabel: 'Foto: halangan',
  label: 'Halangan: {reason}',
};
