// Written by `npm run schema:generate` from schema/model. Do not edit.

/** Fields whose values no revision holds, by collection. */
export const SENSITIVE_FIELDS: Readonly<Record<string, readonly string[]>> = {
  banks: ["account_number"],
  sign_ups: ["name","email","phone"],
  port_waiting: ["name","email"],
};
