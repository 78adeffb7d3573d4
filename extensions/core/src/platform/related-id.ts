type Payload = Readonly<Record<string, unknown>>;

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : value;

/**
 * For a hook that looks at what rows a payload names: `{team: {id, name}}`, where the row is changed
 * along with this one, names a team as its plain id does. Read this; write the payload as it came.
 */
export const withPlainIds = (payload: Payload): Record<string, unknown> =>
  Object.fromEntries(Object.entries(payload).map(([field, value]) => [field, idOf(value)]));
