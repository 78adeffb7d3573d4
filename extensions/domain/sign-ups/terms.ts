import type { Language } from '../words/index.ts';

/** What is agreed where the company has written no terms of its own. */
export const USUAL_TERMS: Record<Language, string> = {
  en: 'The service is the plan named above at the address named above, at the prices named above.\nThe technician installs the line and the modem at the visit. The modem stays the property of the operator.\nThe subscription begins when the line works. It can be ended by either side at the end of a month.\nUntil the line works the order can be cancelled without cost.',
  ms: 'Perkhidmatan ialah pelan yang dinamakan di atas di alamat di atas, pada harga di atas.\nJuruteknik memasang talian dan modem semasa lawatan. Modem kekal milik operator.\nLangganan bermula apabila talian berfungsi. Ia boleh ditamatkan oleh mana-mana pihak pada akhir bulan.\nSehingga talian berfungsi, pesanan boleh dibatalkan tanpa kos.',
  fr: 'Le service est le forfait nommé ci-dessus, à l’adresse et aux prix ci-dessus.\nLe technicien installe la ligne et le modem lors de la visite. Le modem reste la propriété de l’opérateur.\nL’abonnement commence quand la ligne fonctionne. Chaque partie peut y mettre fin à la fin d’un mois.\nTant que la ligne ne fonctionne pas, la commande peut être annulée sans frais.',
};
