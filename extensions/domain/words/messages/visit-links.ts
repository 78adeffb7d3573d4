import type { Text } from '../languages.ts';

export const visitLinkMessages = {
  VISIT_LINK_GONE: {
    en: 'This link opens nothing, or nothing any more. Call the office that gave it to you.',
    ms: 'Pautan ini tidak membuka apa-apa, atau tidak lagi. Hubungi pejabat yang memberikannya kepada anda.',
    fr: 'Ce lien n’ouvre rien, ou plus rien. Appelez le bureau qui vous l’a donné.',
  },
  VISIT_LINK_NO_VISIT: {
    en: 'Order {number} has no technician whose visit could be given. Assign it and publish the visit first.',
    ms: 'Pesanan {number} tiada juruteknik yang lawatannya boleh diberi. Tugaskan dan terbitkan lawatan dahulu.',
    fr: 'L’ordre {number} n’a pas de technicien dont l’intervention pourrait être donnée. Affectez-le et publiez d’abord l’intervention.',
  },
  VISIT_LINK_EXPIRY: {
    en: 'A link ends in the future and within thirty days.',
    ms: 'Pautan tamat pada masa hadapan dan dalam tempoh tiga puluh hari.',
    fr: 'Un lien prend fin dans l’avenir et sous trente jours.',
  },
  VISIT_LINK_TOO_MANY: {
    en: 'Ten links to order {number} are open. Take one back first.',
    ms: 'Sepuluh pautan ke pesanan {number} masih dibuka. Tarik balik satu dahulu.',
    fr: 'Dix liens vers l’ordre {number} sont ouverts. Retirez-en un d’abord.',
  },
} as const satisfies Readonly<Record<string, Text>>;
