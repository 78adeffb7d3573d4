import type { Account, Intent, Setup } from './account.ts';
import { invalid, isTrue, listOf, missing, needed, onlyKnown, type Params, text } from './http.ts';

type Call = { params: Params; id: string; account: Account; isPublic: boolean };
type Answer = object;
export type Route = {
  method: 'GET' | 'POST';
  path: RegExp;
  /** The page may call it with the publishable key and the client secret. */
  isForPages?: true;
  run: (call: Call) => Answer;
};

const metadataOf = (params: Params): Record<string, string> => {
  const { metadata } = params;
  if (metadata === undefined) return {};
  if (typeof metadata === 'string') throw invalid('Invalid object', { param: 'metadata' });
  return Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, String(value)]));
};

const found = <T>(map: ReadonlyMap<string, T>, what: string, id: string): T => {
  const one = map.get(id);
  if (!one) throw missing(what, id);
  return one;
};

/** With the objects that `expand` asks for in place of their ids. */
const expanded = <T extends Setup | Intent>(
  account: Account,
  one: T,
  params: Params,
  prefix = '',
): object => {
  const wanted = listOf(params['expand']);
  for (const path of wanted)
    if (path !== `${prefix}payment_method`)
      throw invalid(`This property cannot be expanded (${path}).`);
  return wanted.length > 0 && one.payment_method
    ? { ...one, payment_method: account.methods.get(one.payment_method) }
    : { ...one };
};

const amountOf = (params: Params): number => {
  const amount = Number(needed(params, 'amount'));
  if (!Number.isInteger(amount) || amount < 1)
    throw invalid('Invalid integer', { param: 'amount' });
  return amount;
};
const currencyOf = (params: Params): string => {
  const currency = needed(params, 'currency');
  if (!/^[a-z]{3}$/.test(currency)) throw invalid('Invalid currency', { param: 'currency' });
  return currency;
};
const typesOf = (params: Params): string[] => {
  const types = listOf(params['payment_method_types']);
  if (types.join() !== 'card') throw invalid('Only cards here.', { param: 'payment_method_types' });
  return types;
};
const customerOf = (account: Account, params: Params): string =>
  found(account.customers, 'customer', needed(params, 'customer')).id;

const secretFits = (one: Setup | Intent, { params, isPublic }: Call): void => {
  if (isPublic && text(params, 'client_secret') !== one.client_secret)
    throw invalid('The client_secret provided does not match.', { param: 'client_secret' });
};

/** The calls that the product makes, and no others. */
export const ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/v1\/customers$/,
    run: ({ params, account }) => {
      onlyKnown(params, ['name', 'email', 'metadata']);
      return account.newCustomer({
        ...{ name: text(params, 'name') ?? null, email: text(params, 'email') ?? null },
        metadata: metadataOf(params),
      });
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/setup_intents$/,
    run: ({ params, account }) => {
      onlyKnown(params, ['customer', 'usage', 'payment_method_types', 'metadata']);
      if (text(params, 'usage') !== 'off_session')
        throw invalid('Invalid usage', { param: 'usage' });
      return account.newSetup({
        ...{ customer: customerOf(account, params), usage: 'off_session' },
        ...{ payment_method_types: typesOf(params), metadata: metadataOf(params) },
      });
    },
  },
  {
    method: 'GET',
    path: /^\/v1\/setup_intents\/(\w+)$/,
    run: ({ params, id, account }) => {
      onlyKnown(params, ['expand']);
      return expanded(account, found(account.setups, 'setupintent', id), params);
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/setup_intents\/(\w+)\/confirm$/,
    isForPages: true,
    run: (call) => {
      const { params, id, account } = call;
      onlyKnown(params, ['client_secret', 'payment_method_data', 'return_url']);
      const setup = found(account.setups, 'setupintent', id);
      secretFits(setup, call);
      const { card } = (params['payment_method_data'] ?? {}) as { card?: Record<string, string> };
      const method = account.newMethod(String(card?.['number'] ?? '').replaceAll(/\s/g, ''), {
        ...{ month: Number(card?.['exp_month']), year: Number(card?.['exp_year']) },
      });
      return account.confirmSetup(setup, method);
    },
  },
  {
    method: 'GET',
    path: /^\/v1\/payment_methods\/(\w+)$/,
    run: ({ id, account }) => found(account.methods, 'PaymentMethod', id),
  },
  {
    method: 'POST',
    path: /^\/v1\/payment_intents$/,
    run: ({ params, account }) => {
      onlyKnown(params, [
        ...['amount', 'currency', 'customer', 'description', 'payment_method', 'off_session'],
        ...['confirm', 'payment_method_types', 'metadata', 'expand'],
      ]);
      const confirms = isTrue(text(params, 'confirm'));
      if (params['off_session'] !== undefined && !confirms)
        throw invalid('off_session is only for confirm=true.', { param: 'off_session' });
      const method = needed(params, 'payment_method');
      const values = {
        ...{ amount: amountOf(params), currency: currencyOf(params) },
        ...{
          customer: customerOf(account, params),
          description: text(params, 'description') ?? null,
        },
        ...{ metadata: metadataOf(params), payment_method_types: typesOf(params) },
      };
      found(account.methods, 'PaymentMethod', method);
      const intent = account.newIntent(values);
      if (confirms) account.confirm(intent, method, isTrue(text(params, 'off_session')));
      return expanded(account, intent, params);
    },
  },
  {
    method: 'GET',
    path: /^\/v1\/payment_intents$/,
    run: ({ params, account }) => {
      onlyKnown(params, ['customer', 'limit', 'starting_after', 'expand']);
      const customer = needed(params, 'customer');
      const rest = [...account.intents.values()]
        .filter((one) => one.customer === customer)
        .toReversed();
      const after = text(params, 'starting_after');
      const from = after ? rest.findIndex(({ id }) => id === after) + 1 : 0;
      const limit = Number(text(params, 'limit') ?? 10);
      const data = rest.slice(from, from + limit);
      return {
        ...{ object: 'list', url: '/v1/payment_intents', has_more: rest.length > from + limit },
        data: data.map((one) => expanded(account, one, params, 'data.')),
      };
    },
  },
  {
    method: 'GET',
    path: /^\/v1\/payment_intents\/(\w+)$/,
    run: ({ params, id, account }) => {
      onlyKnown(params, ['expand']);
      return expanded(account, found(account.intents, 'payment_intent', id), params);
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/payment_intents\/(\w+)\/confirm$/,
    isForPages: true,
    run: (call) => {
      const { params, id, account, isPublic } = call;
      onlyKnown(params, [
        ...['payment_method', 'off_session', 'expand'],
        ...(isPublic ? ['client_secret', 'return_url'] : []),
      ]);
      const intent = found(account.intents, 'payment_intent', id);
      secretFits(intent, call);
      if (isPublic && params['off_session'] !== undefined)
        throw invalid('off_session is for servers.');
      account.confirm(
        intent,
        needed(params, 'payment_method'),
        isTrue(text(params, 'off_session')),
      );
      return expanded(account, intent, params);
    },
  },
  {
    method: 'POST',
    path: /^\/v1\/payment_intents\/(\w+)\/cancel$/,
    run: ({ params, id, account }) => {
      onlyKnown(params, ['expand']);
      return expanded(
        account,
        account.cancel(found(account.intents, 'payment_intent', id)),
        params,
      );
    },
  },
];
