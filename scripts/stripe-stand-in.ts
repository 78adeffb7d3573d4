import { KEYS, startStandIn } from '../extensions/core/test/stripe/stand-in.ts';

/** A stand-in of Stripe on this machine, to try cards out: `node scripts/bring/run.mjs scripts/stripe-stand-in.ts`. */
const DEFAULT_PORT = 12_111;
const [product = 'http://127.0.0.1:8055', port = String(DEFAULT_PORT)] = process.argv.slice(2);

const standIn = await startStandIn({ port: Number(port) });
standIn.deliverTo(`${product}/api/payments/stripe/webhook`);
console.log(`A stand-in of Stripe listens at ${standIn.url} and tells ${product}.

In .env of the product:
STRIPE_SECRET_KEY=${KEYS.secret}
STRIPE_PUBLISHABLE_KEY=${KEYS.publishable}
STRIPE_WEBHOOK_SECRET=${KEYS.webhook}
STRIPE_STAND_IN_URL=${standIn.url}

Cards: 4242 4242 4242 4242 pays, 4000 0027 6000 3184 asks each time, 4000 0000 0000 9995 has no money,
4000 0000 0000 0002 is refused while it is saved. Expiry and CVC are any.`);
