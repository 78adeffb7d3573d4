export { findAddresses, type FoundAddress } from './search/find-addresses.ts';
export { publicCompany } from './search/public-company.ts';
export { type ShownPlace, showPlace, showPlaces } from './reads/show-place.ts';
