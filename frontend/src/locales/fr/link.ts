import type { link as english } from '../en/link.ts';

export const link: Record<keyof typeof english, string> = {
  title: 'Votre intervention',
  gone: 'Ce lien n’ouvre rien',
  goneWords:
    'Il a pris fin, a été retiré ou n’est pas complet. Appelez le bureau qui vous l’a donné : il peut en faire un nouveau.',
  idle: 'Rien à faire ici pour l’instant',
  idleWords:
    'L’intervention a été donnée à quelqu’un d’autre ou annulée. Appelez le bureau qui vous a donné le lien si vous ne vous y attendiez pas.',
  unreachable: 'L’intervention ne peut pas être chargée',
  unreachableWords: 'La première fois, il faut du réseau ; ensuite, plus besoin.',
  call: 'Appeler {company}',
  kept: '{n} modification n’est pas envoyée. Elle reste sur ce téléphone. | {n} modifications ne sont pas envoyées. Elles restent sur ce téléphone.',
  seeKept: 'Voir ce qui n’est pas envoyé',
  signIn: 'J’ai un compte : me connecter',
  ended: 'Ce lien ne fonctionne plus. Ce que vous avez fait est conservé sur ce téléphone.',
  whatNow: 'Et maintenant ?',
};
