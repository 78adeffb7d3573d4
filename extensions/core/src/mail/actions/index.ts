export { actOnItem, type ActedItem } from './act-on-item.ts';
export { itemRoutes } from './routes.ts';
export type { Choice } from './types.ts';
