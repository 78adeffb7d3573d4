import type { talk as english } from '../en/talk.ts';

export const talk: Record<keyof typeof english, string> = {
  you: 'Vous',
  label: 'Message : {text}',
  picture: 'Image pour le bureau',
  addPicture: 'Ajouter une image',
  write: 'Écrire au bureau',
  send: 'Envoyer',
  nothing: 'Aucun message',
  nothingWords: 'Ce que vous écrivez ici reste avec l’ordre. Sans réseau, cela part plus tard.',
};
