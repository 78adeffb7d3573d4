export { hashOfToken, isSameHash, newToken } from './invitations/token.ts';
