import type { Text } from '../languages.ts';

export const intakeMessages = {
  INTAKE_PROFILE_OVERLAP: {
    en: 'Another version of this profile is active in these days. Retire it first.',
    ms: 'Versi lain profil ini aktif pada hari-hari ini. Hentikannya dahulu.',
    fr: 'Une autre version de ce profil est active ces jours-là. Retirez-la d’abord.',
  },
} as const satisfies Readonly<Record<string, Text>>;
