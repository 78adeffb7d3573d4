export { type Offer, offersFor, type OffersOf, priceOf } from './offers.ts';
export { OFFERS, type SellingCompany, sellingCompany, SELLS } from './access.ts';
