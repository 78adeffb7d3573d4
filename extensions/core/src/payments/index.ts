export { card as shownCard, cardFields, charge as shownCharge } from './answers.ts';
export { paymentOf } from './reads/list-charges.ts';
export { findPayer, liveCard, type ShownCard } from './rows.ts';
export { cardOrigins, pageKeys, processorOf, takesCards } from './settings.ts';
export { beginCard } from './use-cases/begin-card.ts';
export { finishCard } from './use-cases/finish-card.ts';
export { adoptPayer } from './use-cases/adopt-payer.ts';
