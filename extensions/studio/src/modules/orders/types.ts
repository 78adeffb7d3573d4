/** A row of `GET /api/orders`, as far as this page shows it. */
export type ListedOrder = {
  id: string;
  company: string;
  number: string;
  status: string;
  statusCategory: string;
  workTypeLabel: string | null;
  technicianLabel: string | null;
  buildingLabel: string | null;
  customerName: string | null;
  serviceId?: string | null;
  scheduledStart: string | null;
};
export type OrderList = {
  orders: ListedOrder[];
  nextCursor: string | null;
  total?: number;
  isTotalCapped?: boolean;
};

/** Of the answer of `POST /api/orders/next-steps`. */
export type CommonStep = {
  to: string;
  label: string;
  category: string;
  requiresReason: boolean;
  can: string[];
  cannot: { message: string; orders: string[] }[];
};

/** What a step with many orders came to. */
export type StepResult = {
  step: string;
  done: string[];
  refused: { message: string; count: number }[];
};
