declare const payload: unique symbol;

/** The name of a message to the worker, and what goes with it. */
export type Topic<Payload extends object = object> = string & { readonly [payload]: Payload };

const defined = new Set<string>();

/** The worker refuses to start unless each topic that is defined has exactly one handler. */
export const defineTopic = <Payload extends object = object>(name: string): Topic<Payload> => {
  defined.add(name);
  return name as Topic<Payload>;
};

export const definedTopics = (): string[] => [...defined];
