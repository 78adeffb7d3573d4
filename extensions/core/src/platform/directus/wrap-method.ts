type Method<Service, Result = Promise<unknown>> = (this: Service, ...args: unknown[]) => Result;

const WRAPPED = Symbol.for('fieldwright.guarded');

/**
 * Puts something around a method of one of Directus' services, for what raises no event that could
 * refuse it. Extensions may be loaded again in the same process; a method is wrapped once.
 */
export const wrapMethod = <Service, Result = Promise<unknown>>(
  prototype: unknown,
  name: string,
  wrap: (next: Method<Service, Result>) => Method<Service, Result>,
): void => {
  const methods = prototype as Record<string, Method<Service, Result>>;
  const current = methods[name] as Method<Service, Result> & {
    [WRAPPED]?: Method<Service, Result>;
  };
  const next = current[WRAPPED] ?? current;
  Object.defineProperty(methods, name, {
    value: Object.assign(wrap(next), { [WRAPPED]: next }),
    configurable: true,
    writable: true,
  });
};
