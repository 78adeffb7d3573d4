import type { figures as english } from '../en/figures.ts';

export const figures: Record<keyof typeof english, string> = {
  title: 'Bulan saya',
  completed: 'Selesai',
  onTime: 'Tepat masa',
  firstTime: 'Betul kali pertama',
  of: '{n} daripada {all}',
};
