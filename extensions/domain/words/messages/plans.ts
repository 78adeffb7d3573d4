import type { Text } from '../languages.ts';

export const planMessages = {
  PLANS_ADDRESS_UNKNOWN: {
    en: 'There is no address with this fibre id. Search for the address again.',
    ms: 'Tiada alamat dengan id gentian ini. Cari alamat itu semula.',
    fr: 'Aucune adresse n’a cet identifiant fibre. Cherchez l’adresse de nouveau.',
  },
  PLANS_ZONE_UNKNOWN: {
    en: 'There is no such tariff zone in the company.',
    ms: 'Tiada zon tarif sedemikian dalam syarikat.',
    fr: 'Il n’y a pas une telle zone tarifaire dans la société.',
  },
  PLANS_TAX_UNKNOWN: {
    en: 'There is no such tax code in the company.',
    ms: 'Tiada kod cukai sedemikian dalam syarikat.',
    fr: 'Il n’y a pas un tel code de taxe dans la société.',
  },
  PLANS_PLAN_UNKNOWN: {
    en: 'There is no such plan in the company.',
    ms: 'Tiada pelan sedemikian dalam syarikat.',
    fr: 'Il n’y a pas un tel forfait dans la société.',
  },
  PLANS_BUNDLE_PARTS: {
    en: 'Only a bundle has parts, and a part is no bundle.',
    ms: 'Hanya pakej gabungan mempunyai bahagian, dan bahagian bukan pakej gabungan.',
    fr: 'Seule une offre groupée a des éléments, et un élément n’en est pas une.',
  },
  PLANS_DAY_AHEAD: {
    en: 'Prices of days to come are shown to the staff of the operator only.',
    ms: 'Harga hari akan datang ditunjukkan kepada kakitangan pengendali sahaja.',
    fr: 'Les prix des jours à venir ne sont montrés qu’au personnel de l’opérateur.',
  },
  PLANS_PRICE_PAST: {
    en: 'A new price begins today at the earliest: what was sold before stays as it was.',
    ms: 'Harga baharu bermula paling awal hari ini: jualan terdahulu kekal seperti sedia ada.',
    fr: 'Un nouveau prix commence au plus tôt aujourd’hui : ce qui est vendu reste tel quel.',
  },
  PLANS_PRICE_OVERLAP: {
    en: 'The plan has another price in this zone on these days.',
    ms: 'Pelan mempunyai harga lain di zon ini pada hari-hari tersebut.',
    fr: 'Le forfait a un autre prix dans cette zone à ces dates.',
  },
  PLANS_PROMOTION_OVERLAP: {
    en: 'The plan has another promotion in this zone on these days. End it first.',
    ms: 'Pelan mempunyai promosi lain di zon ini pada hari-hari tersebut. Tamatkannya dahulu.',
    fr: 'Le forfait a une autre promotion dans cette zone à ces dates. Terminez-la d’abord.',
  },
  PLANS_PROMOTION_WHAT: {
    en: 'Say what is taken off a month, in percent or as an amount, and for how many months; or that nothing is asked for at the start.',
    ms: 'Nyatakan potongan sebulan, dalam peratus atau jumlah, dan untuk berapa bulan; atau tiada bayaran permulaan.',
    fr: 'Dites ce qui est déduit d’un mois, en pour cent ou en montant, et pendant combien de mois ; ou que rien n’est demandé au départ.',
  },
  PLANS_DAYS: {
    en: 'The last day is before the first.',
    ms: 'Hari terakhir sebelum hari pertama.',
    fr: 'Le dernier jour est avant le premier.',
  },
  PLANS_OVERRIDE_OVERLAP: {
    en: 'The address has another approved price for this plan on these days. End it first.',
    ms: 'Alamat ini mempunyai harga lain yang diluluskan untuk pelan ini pada hari-hari tersebut. Tamatkannya dahulu.',
    fr: 'L’adresse a un autre prix approuvé pour ce forfait à ces dates. Terminez-le d’abord.',
  },
  PLANS_OVERRIDE_DECIDED: {
    en: 'This price was decided already, or waits for approval still. Look at it again.',
    ms: 'Harga ini telah diputuskan atau masih menunggu kelulusan. Lihat semula.',
    fr: 'Ce prix est déjà décidé, ou attend encore son approbation. Regardez-le de nouveau.',
  },
} as const satisfies Record<string, Text>;
