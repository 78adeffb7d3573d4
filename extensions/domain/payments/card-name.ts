type Card = { brand: string; last4: string };
type Expiry = { expiryMonth: number; expiryYear: number };

/** Brands whose name is not their code with a capital. */
const NAMES = new Map([
  ['amex', 'American Express'],
  ['diners', 'Diners Club'],
  ['jcb', 'JCB'],
  ['unionpay', 'UnionPay'],
]);

/** `Visa ···· 4242`, in one piece. */
export const cardName = ({ brand, last4 }: Card): string =>
  `${NAMES.get(brand) ?? `${brand.slice(0, 1).toUpperCase()}${brand.slice(1)}`}\u00a0····\u00a0${last4}`;

/** `12/34`. */
export const cardExpiry = ({ expiryMonth, expiryYear }: Expiry): string =>
  `${String(expiryMonth).padStart(2, '0')}/${String(expiryYear % 100).padStart(2, '0')}`;
