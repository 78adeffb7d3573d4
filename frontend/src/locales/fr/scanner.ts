import type { scanner as english } from '../en/scanner.ts';

export const scanner: Record<keyof typeof english, string> = {
  scan: 'Scanner le code',
  camera: 'Ce que voit l’appareil photo',
  starting: 'L’appareil photo démarre …',
  hold: 'Placez le code dans le cadre.',
  reading: 'Lecture de la photo …',
  nothingInPicture: 'Aucun code sur cette photo. Prenez-la de plus près et bien en face.',
  choose: 'Lequel est-ce ?',
  unfit: '{value} ne convient pas : {problem}',
  taken: 'Déjà sur {number}',
  noCamera:
    'L’appareil photo est inutilisable. Prenez une photo de l’étiquette ou saisissez le numéro.',
  noDecoder: 'Les codes ne peuvent pas être lus sur ce téléphone. Saisissez le numéro.',
  fromPicture: 'Depuis une photo',
  light: 'Allumer la lampe',
  dark: 'Éteindre la lampe',
  again: 'Scanner encore',
  type: 'Saisir à la main',
};
