/**
 * The card processor's own fields. Its script comes from it alone and only when a card is asked for: the number
 * of a card never comes to us. These are the documented calls that we make.
 */
type Failure = { error?: { message?: string } };
type Element = {
  mount: (target: HTMLElement) => void;
  destroy: () => void;
  on: (
    event: 'ready' | 'change' | 'loaderror',
    handler: (event: { complete?: boolean }) => void,
  ) => Element;
};
type Elements = {
  create: (type: 'payment', options: object) => Element;
  submit: () => Promise<Failure>;
};
type Stripe = {
  elements: (options: { clientSecret: string; locale: string; appearance: object }) => Elements;
  confirmSetup: (options: {
    elements: Elements;
    confirmParams: { return_url: string };
    redirect: 'if_required';
  }) => Promise<Failure>;
  confirmCardPayment: (clientSecret: string, data: { payment_method: string }) => Promise<Failure>;
};
type Constructor = (publishableKey: string) => Stripe;

export type CardFields = { publishableKey: string; script: string; clientSecret: string };

let loading: Promise<Constructor> | null = null;

const load = (script: string): Promise<Constructor> => {
  loading ??= new Promise<Constructor>((resolve, reject) => {
    const element = document.createElement('script');
    element.src = script;
    element.async = true;
    element.addEventListener('load', () => {
      const made = (window as unknown as { Stripe?: Constructor }).Stripe;
      if (made) resolve(made);
      else reject(new Error('no Stripe'));
    });
    element.addEventListener('error', () => reject(new Error('not loaded')));
    document.head.append(element);
  }).catch((error: unknown) => {
    // Asked again it is tried again.
    loading = null;
    throw error;
  });
  return loading;
};

/** In the colours of the page. */
const appearance = (): object => {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string): string => style.getPropertyValue(name).trim();
  const isDark = document.documentElement.dataset['theme'] === 'dark';
  const given = {
    colorPrimary: color('--accent'),
    colorText: color('--text'),
    colorBackground: color('--surface'),
  };
  return {
    theme: isDark ? 'night' : 'stripe',
    variables: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')),
  };
};

export type ShownFields = {
  /** Gives the card to the processor. Null when it is saved, else what the processor says. */
  save: () => Promise<string | null>;
  remove: () => void;
};

/** Shows the fields for a card; `unnamed` is said where the processor gives no words. */
export const showCardFields = async (
  { script, publishableKey, clientSecret }: CardFields,
  {
    target,
    locale,
    unnamed,
    onChange,
  }: {
    target: HTMLElement;
    locale: string;
    unnamed: string;
    onChange: (isComplete: boolean) => void;
  },
): Promise<ShownFields> => {
  const stripe = (await load(script))(publishableKey);
  const elements = stripe.elements({ clientSecret, locale, appearance: appearance() });
  const wallets = { applePay: 'never', googlePay: 'never', link: 'never' };
  const element = elements.create('payment', { layout: 'tabs', wallets });
  await new Promise<void>((resolve, reject) => {
    element.on('ready', () => resolve());
    element.on('loaderror', () => reject(new Error('not shown')));
    element.on('change', ({ complete = false }) => onChange(complete));
    element.mount(target);
  });
  return {
    remove: () => element.destroy(),
    save: async () => {
      const { error } = await stripe.confirmSetup({
        elements,
        confirmParams: { return_url: window.location.href },
        redirect: 'if_required',
      });
      return error ? (error.message ?? unnamed) : null;
    },
  };
};

/** The customer confirms a charge at his bank, on the card that is saved. */
export const confirmCharge = async (
  { script, publishableKey, clientSecret, method }: CardFields & { method: string },
  unnamed: string,
): Promise<string | null> => {
  const stripe = (await load(script))(publishableKey);
  const { error } = await stripe.confirmCardPayment(clientSecret, { payment_method: method });
  return error ? (error.message ?? unnamed) : null;
};
