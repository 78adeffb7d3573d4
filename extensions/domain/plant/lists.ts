/** Buildings whose place is known, as a Directus filter. */
export const ON_THE_MAP = { _and: [{ lat: { _nnull: true } }, { lng: { _nnull: true } }] };
