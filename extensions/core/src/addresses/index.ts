export { findAddresses, type FoundAddress } from './search/find-addresses.ts';
