/**
 * What all objects share stays as it is: nothing is added to it, and its members are not replaced.
 * An object may still have members of its own by the same names, which a frozen prototype would
 * forbid; libraries rely on that.
 */
const keepMember = (shared: object, key: string | symbol): void => {
  const now = Object.getOwnPropertyDescriptor(shared, key);
  if (!now || !('value' in now) || !now.configurable) return;
  const kept: unknown = now.value;
  Object.defineProperty(shared, key, {
    enumerable: now.enumerable ?? false,
    configurable: false,
    get: () => kept,
    set(this: unknown, value: unknown) {
      if (this === shared) throw new TypeError(`${String(key)} is shared by all objects.`);
      Object.defineProperty(this, key, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    },
  });
};

/**
 * To be called once, when a process or thread has loaded what it needs: `__proto__` becomes a name
 * like any other, and the rest cannot be changed. Some old libraries inherit by `__proto__` while they
 * load, so that Node's own switch for it (`--disable-proto`) does not let Directus start.
 *
 * Of the lists' and functions' prototypes only the set of names is kept: their members are hot.
 */
export const sealPrototypes = (): void => {
  if (!Object.isExtensible(Object.prototype)) return;
  Reflect.deleteProperty(Object.prototype, '__proto__');
  for (const key of Reflect.ownKeys(Object.prototype)) keepMember(Object.prototype, key);
  for (const shared of [Object, Array, Function, String, Number, Boolean])
    Object.preventExtensions(shared.prototype);
  for (const shared of [Object, Array, Function]) Object.preventExtensions(shared);
};
