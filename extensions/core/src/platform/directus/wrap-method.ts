type Method<Service> = (this: Service, ...args: unknown[]) => Promise<unknown>;

const WRAPPED = Symbol.for('fieldwright.guarded');

/**
 * Puts something around a method of one of Directus' services, for what raises no event that could
 * refuse it. Extensions may be loaded again in the same process; a method is wrapped once.
 */
export const wrapMethod = <Service>(
  prototype: unknown,
  name: string,
  wrap: (next: Method<Service>) => Method<Service>,
): void => {
  const methods = prototype as Record<string, Method<Service>>;
  const current = methods[name] as Method<Service> & { [WRAPPED]?: Method<Service> };
  const next = current[WRAPPED] ?? current;
  Object.defineProperty(methods, name, {
    value: Object.assign(wrap(next), { [WRAPPED]: next }),
    configurable: true,
    writable: true,
  });
};
