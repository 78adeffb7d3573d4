import type { serial as english } from '../en/serial.ts';

export const serial: Record<keyof typeof english, string> = {
  number: 'Numéro de série',
  hint: 'Sur l’étiquette de l’ONU. Les espaces et les tirets n’ont pas d’importance.',
  savedAs: 'Enregistré sous {serial}',
  model: 'Modèle',
  save: 'Enregistrer le numéro',
  label: 'N° de série de l’ONU {serial}',
  enter: 'Saisissez le numéro de série.',
  strange: '« {letter} » n’a pas sa place dans un numéro de série.',
  tooShort: 'Trop court : {n} caractères sur 8 au moins.',
  tooLong: 'Trop long : {n} caractères pour 20 au plus.',
  wrong: 'Ce n’est pas un numéro de série.',
};
