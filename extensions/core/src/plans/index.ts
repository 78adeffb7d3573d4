export { type Offer, offersFor, type OffersOf, priceOf } from './offers.ts';
