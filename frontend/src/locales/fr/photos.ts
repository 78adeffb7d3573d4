import type { photos as english } from '../en/photos.ts';

export const photos: Record<keyof typeof english, string> = {
  whatNext: 'Que montre la prochaine photo ?',
  none: 'Pas encore de photo',
  take: 'Prendre une photo : {what}',
  done: 'Terminé',
};
