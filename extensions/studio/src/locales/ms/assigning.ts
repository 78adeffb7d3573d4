import type { assigning as english } from '../en/assigning.ts';

export const assigning: Record<keyof typeof english, string> = {
  title: 'Tugaskan {number}',
  start: 'Mula ({zone})',
  mayOverlap: 'Benarkan pertindihan dengan lawatan lain',
  howResolved: 'Cara halangan diselesaikan',
  planAsDraft: 'Rancang sebagai draf',
  assign: 'Tugaskan',
  saveFirst: 'Simpan pesanan, kemudian tugaskan.',
  nobody: 'Tiada sesiapa',
  askedFor: 'diminta untuk {slot}',
  change: 'Ubah',
  visitsThatDay: '{n} lawatan pada hari itu',
  freeThatDay: 'lapang pada hari itu',
  technician: 'Juruteknik',
  noTechnician: 'Tiada juruteknik aktif dalam syarikat ini.',
  otherThanAsked: 'Lain daripada masa yang diminta.',
  outsideHours: 'Di luar waktu biasa, {from} hingga {to}.',
  lacksSkill: 'Rekod juruteknik tidak menyebut: {skills}.',
};
