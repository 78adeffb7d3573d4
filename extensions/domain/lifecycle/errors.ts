/** Refusals of the engine. `status` is the HTTP status that suits it. */
export const LIFECYCLE_ERRORS = {
  /** The rows have no such step from the order's state. */
  WORK_TRANSITION_UNKNOWN: 422,
  /** The step exists, but not for this person. */
  WORK_TRANSITION_FORBIDDEN: 403,
  /** The order is closed; nothing changes it any more. */
  WORK_ORDER_CLOSED: 409,
  /** A reason must be given (and a remark, when overriding). */
  WORK_REASON_NEEDED: 422,
  /** Guards or the company's condition do not hold; `missing` lists what to do. */
  WORK_REQUIREMENTS_MISSING: 422,
} as const;

export type LifecycleErrorCode = keyof typeof LIFECYCLE_ERRORS;
