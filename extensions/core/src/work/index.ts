export { duplicateOrder, fieldsMissing } from './errors.ts';
export { hiddenByCompany, refuseHidden } from './kind-fields.ts';
export { keyOfRow, type NewOrder, normaliseOrder, prepareOrder } from './new-order.ts';
export { findPartner, findWorkType } from './order-references.ts';
export {
  findByNaturalKey,
  insertOrders,
  type OrderPointer,
  type OrderRow,
  storeSecrets,
} from './repository.ts';
export { createOrder } from './use-cases/create-order.ts';
export { type OrdersBy, ordersOf, ordersOfPage, visitOfPage, visitsOf } from './pages/orders-of.ts';
export { OVERDUE_SQL, UNASSIGNED_SQL } from './order-sets.ts';
export { isPersonOfOrder, type OrderPerson, peopleOfOrder } from './people-of-order.ts';
