type Card = { brand: string; last4: string; expiryMonth: number; expiryYear: number };

const NAMES: Record<string, string> = {
  amex: 'American Express',
  diners: 'Diners Club',
  jcb: 'JCB',
  unionpay: 'UnionPay',
};

/** `Visa ···· 4242`. */
export const cardName = ({ brand, last4 }: Pick<Card, 'brand' | 'last4'>): string => {
  const name = NAMES[brand] ?? `${brand.slice(0, 1).toUpperCase()}${brand.slice(1)}`;
  return `${name} ···· ${last4}`;
};

/** `12/34`. */
export const cardExpiry = ({ expiryMonth, expiryYear }: Card): string =>
  `${String(expiryMonth).padStart(2, '0')}/${String(expiryYear % 100).padStart(2, '0')}`;
