import type { Text } from '../languages.ts';

export const planningMessages = {
  PLANNING_FAILED: {
    en: 'The planner did not finish. Try again, or plan fewer days at once.',
    ms: 'Perancang tidak selesai. Cuba lagi, atau rancang kurang hari sekali gus.',
    fr: 'Le planificateur n’a pas abouti. Réessayez, ou planifiez moins de jours à la fois.',
  },
  PLANNING_TOO_LARGE: {
    en: 'That are {count} visits; the planner takes {most} at once. Choose fewer days, technicians or orders.',
    ms: 'Itu {count} lawatan; perancang menerima {most} sekali gus. Pilih kurang hari, juruteknik atau pesanan.',
    fr: 'Cela fait {count} interventions ; le planificateur en prend {most} à la fois. Choisissez moins de jours, de techniciens ou d’ordres.',
  },
} as const satisfies Record<string, Text>;
